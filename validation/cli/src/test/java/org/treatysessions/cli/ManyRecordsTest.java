// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ManyRecordsTest {

    @TempDir
    private Path folder;

    private static String good(String country) {
        return "{\"schemaVersion\": \"1.0\", \"committee\": \"CRC\", \"stateParty\": {\"code\": \"" + country
                + "\"},  \"dialogueDates\": [\"2018-05-22\"]}";
    }

    /** Records 1, 3 and 4 are valid; 2 is not JSON, 5 is a duplicate. */
    private static String lines() {
        return good("NOR") + "\n\n{\"broken\n" + good("SWE") + "\r\n" + good("DNK") + "\n" + good("NOR");
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        if (!name.endsWith(".gz")) {
            return Files.write(file, content);
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"many.ndjson", "many.jsonl", "MANY.NDJSON", "many.ndjson.gz"})
    void linesAreRecordsWithTheirNumbersAndPlaces(String name) throws IOException {
        Path file = file(name, lines().getBytes(StandardCharsets.UTF_8));
        JsonNode report =
                Run.of("validate", "--format", "json", file.toString()).json();
        assertThat(report.get("records").toString())
                .isEqualTo("{\"read\":5,\"accepted\":3,\"rejected\":2,\"unreadable\":1}");
        assertThat(report.get("findings")
                        .valueStream()
                        .filter(finding -> finding.get("severity").asString().equals("error"))
                        .map(finding -> finding.get("rule").asString() + " " + finding.get("record") + " "
                                + finding.get("line") + ":" + finding.get("column")))
                .containsExactly("json-syntax 2 3:9", "session-duplicated 5 6:1");
    }

    @Test
    void standardInputHoldsLinesOnRequest() {
        Run run = Run.withInput(lines(), "validate", "--input", "ndjson", "--format", "json", "-");
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(5);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void recordsAreCopiedByteForByte() throws IOException {
        Path valid = folder.resolve("valid.ndjson");
        Path invalid = folder.resolve("invalid.ndjson.gz");
        Path file = file("many.ndjson", lines().getBytes(StandardCharsets.UTF_8));
        Run.of("validate", "--valid-out", valid.toString(), "--invalid-out", invalid.toString(), file.toString());
        assertThat(Files.readString(valid)).isEqualTo(good("NOR") + "\n" + good("SWE") + "\n" + good("DNK") + "\n");
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(invalid))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"broken\n" + good("NOR") + "\n");
        }
    }

    @Test
    void failedCopiesAreReportedInOneLine() throws IOException {
        Path absent = folder.resolve("absent/valid.ndjson");
        Run run = Run.of("validate", "--valid-out", absent.toString(), Run.ACCEPTED);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("treaty-sessions: cannot write to '" + absent + "': no such file or folder\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theReportIsTheSameWhateverTheNumberOfThreads() throws IOException {
        byte[] lines = (lines() + "\n").repeat(200).getBytes(StandardCharsets.UTF_8);
        String file = file("many.ndjson", lines).toString();
        String one =
                Run.of("validate", "--threads", "1", "--format", "json", file).out();
        for (String threads : List.of("2", "5")) {
            assertThat(Run.of("validate", "--threads", threads, "--format", "json", file)
                            .out())
                    .isEqualTo(one);
        }
        assertThat(Run.of("validate", "--format", "json", file).out()).isEqualTo(one);
    }

    @Test
    void samplesAreLimitedAndCountsExact() throws IOException {
        byte[] lines = (lines() + "\n").repeat(20).getBytes(StandardCharsets.UTF_8);
        JsonNode report = Run.of(
                        "validate",
                        "--max-samples",
                        "3",
                        "--format",
                        "json",
                        file("many.ndjson", lines).toString())
                .json();
        assertThat(report.at("/rules/json-syntax").intValue()).isEqualTo(20);
        assertThat(report.get("findings")
                        .valueStream()
                        .filter(finding -> finding.get("rule").asString().equals("json-syntax")))
                .hasSize(3);
        assertThat(report.get("dropped").intValue()).isPositive();
    }

    @Test
    void aBrokenGzipIsAnInputThatCannotBeRead() throws IOException {
        Path whole = file("whole.ndjson.gz", lines().repeat(50).getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(whole);
        Path broken = Files.write(folder.resolve("broken.ndjson.gz"), Arrays.copyOf(bytes, bytes.length - 20));
        Run run = Run.of("validate", broken.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_NOT_READ);
        assertThat(run.err())
                .startsWith("treaty-sessions: cannot read '" + broken + "': unexpected end of gzip data\n");
        Path none = Files.write(folder.resolve("none.json.gz"), "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("validate", none.toString()).err()).contains("': not in gzip format\n");
    }
}
