package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void reportIsTheExpectedOne() throws IOException {
        Run run = Run.of("validate", "--as-of", "2026-11-23", Run.TWO_RECORDS, Run.ACCEPTED);

        try (InputStream expected = TextReportTest.class.getResourceAsStream("two-sources.txt")) {
            assertThat(run.out()).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void recordIsNumberedWhereASourceHoldsSeveral() throws IOException {
        String session = Files.readString(Path.of(Run.ACCEPTED));

        assertThat(Run.withInput("[" + session + "]", "validate", "-").out()).doesNotContain("in record");
        assertThat(Run.withInput("[" + session + "," + session + "]", "validate", "-")
                        .out())
                .contains(" in record 1: ")
                .contains(" in record 2: ");
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(Run.withInput("[]", "validate", "-").out()).isEqualTo("""
                        findings: 0 (errors: 0, warnings: 0, infos: 0)
                        records: 0 (accepted: 0, rejected: 0, of which unreadable: 0)
                        current date: 2026-11-23
                        skipped: session-number-mismatch, reason: no reference data was given
                        skipped: member-term-mismatch, reason: no reference data was given
                        """);
    }

    @Test
    void dataIsHarmlessForATerminal() {
        String document =
                "{\"\\u001b[2J\\u009b\\u202e\\u2028\\r\\n\\u0007\": \"\\u0000\", \"committee\": \"\\u001b]0;x\\u0007\"}";

        String out = Run.withInput(document, "validate", "--lenient", "-").out();

        assertThat(out)
                .contains("/\\u001b[2J\\u009b\\u202e\\u2028\\u000d\\u000a\\u0007")
                .contains("\"\\u001b]0;x\\u0007\"");
        assertThat(out.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void longValuesAreCut() {
        String longName = "n".repeat(100_000);

        Run text = Run.withInput("{\"" + longName + "\": 1}", "validate", "-");
        Run json = Run.withInput("{\"" + longName + "\": 1}", "validate", "--format", "json", "-");

        assertThat(text.out().lines())
                .allMatch(line -> line.length() < 1_200)
                .anyMatch(line -> line.contains("n\u2026"));
        assertThat(json.out()).contains(longName);
    }

    @Test
    void letterOutsideOfTheBasicPlaneIsNotCutInTwo() {
        String document = "{\"committee\": \"" + "\ud83d\ude00".repeat(1000) + "\"}";

        assertThat(Run.withInput(document, "validate", "-").out())
                .contains("\ud83d\ude00\u2026")
                .doesNotContain("?");
    }
}
