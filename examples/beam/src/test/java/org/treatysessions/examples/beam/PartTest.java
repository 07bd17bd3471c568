// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "one line",
                "one line\n",
                "\n\n\n\n\n",
                "short\na line that is longer than a part\nx\n\n\r\nlast",
                "a\nbc\ndef\nghij\nklmno\n"
            })
    void partsBeginWithLinesAndCoverTheFile(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("f.ndjson"), text);
        for (int bytes = 1; bytes <= text.length() + 1; bytes++) {
            List<Part> parts =
                    Part.of(SourceFile.matching(List.of(file.toString())).get(0), bytes);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Part part : parts) {
                assertThat(part.isFirst()).isEqualTo(all.size() == 0);
                assertThat(part.isFirst() || text.charAt((int) part.from() - 1) == '\n')
                        .isTrue();
                try (InputStream in = part.open()) {
                    int one = in.read();
                    if (one >= 0) {
                        all.write(one);
                    }
                    in.transferTo(all);
                    assertThat(in.read()).isNegative();
                }
                assertThat(part.isLast()).isEqualTo(part == parts.get(parts.size() - 1));
            }
            assertThat(all.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.json", "f.ndjson.gz", "f.JSON.GZ"})
    void aFileWithoutLinesIsReadWhole(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "[\n1,\n2\n]\n");
        List<Part> parts = Part.of(SourceFile.matching(List.of(file.toString())).get(0), 2);
        assertThat(parts).singleElement().matches(part -> part.isFirst() && part.isLast());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 10_000})
    void longLinesAreNotCut(long bytes) throws IOException {
        String text = Stream.of(10_000, 5, 20_000, 8191, 8192, 0, 8193)
                .map("x"::repeat)
                .reduce("", (before, line) -> before + line + "\n");
        Path file = Files.writeString(folder.resolve("f.ndjson"), text);
        List<Part> parts = Part.of(SourceFile.matching(List.of(file.toString())).get(0), bytes);
        assertThat(parts).hasSizeGreaterThan(2).allSatisfy(part -> {
            assertThat(text.charAt((int) part.to() - 1)).isEqualTo('\n');
        });
    }
}
