// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatysessions.json.Layout;
import org.treatysessions.json.SessionJson;

class QuickstartTest {

    private static final Path RUSSIA = Path.of("../sessions/russia-2018.session.json");
    private static final Path SOURCE = Path.of("src/main/java/org/treatysessions/examples/quickstart/Quickstart.java");
    private static final Pattern SHOWN =
            Pattern.compile("// README: (?!end)[a-z ]+\n(.*?) *// README: end", Pattern.DOTALL);

    @Test
    void theRealSessionIsValidated() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.validate(RUSSIA, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(23)
                .contains("error next-report-number-not-after-last at /nextReports/0/numbers:"
                        + " The next report is numbered 2, but a report with the number 3 has already been submitted.");
    }

    @Test
    void theSessionThatIsBuiltWritesAndReadsBack() {
        SessionJson json = SessionJson.standard();
        assertThat(json.parse(json.toText(Quickstart.build())).session()).contains(Quickstart.build());
    }

    @Test
    void theRecordsWithoutAnErrorAreCopied(@TempDir Path folder) throws IOException {
        String built = SessionJson.builder().layout(Layout.COMPACT).build().toText(Quickstart.build());
        Path all = Files.writeString(folder.resolve("all.ndjson"), built + "{}\n" + built);
        Path accepted = folder.resolve("accepted.ndjson");
        Quickstart.copyAccepted(all, accepted);
        assertThat(accepted).hasContent(built + built);
    }

    @Test
    void theReadmesShowThisCode() throws IOException {
        String readmes =
                Files.readString(Path.of("../../README.md")) + Files.readString(Path.of("../../json/README.md"));
        assertThat(SHOWN.matcher(Files.readString(SOURCE)).results().map(MatchResult::group))
                .hasSize(3)
                .allSatisfy(shown -> assertThat(readmes).contains(code(shown)));
    }

    private static String code(String shown) {
        return shown.lines()
                .filter(line -> !line.contains("// README"))
                .collect(Collectors.joining("\n"))
                .stripIndent();
    }
}
