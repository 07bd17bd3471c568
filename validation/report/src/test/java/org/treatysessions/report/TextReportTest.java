// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.testing.Golden;
import org.treatysessions.validation.SessionValidator;

class TextReportTest {

    @Test
    void reportOfTwoSourcesIsUpToDate() throws IOException {
        Golden.assertUpToDate(
                Path.of("src/test/resources/org/treatysessions/report/two-sources.txt"),
                Validated.files(Validated.TWO_RECORDS, Validated.ACCEPTED).render(ReportRenderer.text()));
    }

    @Test
    void recordIsNumberedIfItsSourceHasSeveral() throws IOException {
        String session = Files.readString(Path.of(Validated.ACCEPTED));

        assertThat(text("[" + session + "]")).doesNotContain("in record");
        assertThat(text("[" + session + "," + session + "]"))
                .contains(" in record 1: ")
                .contains(" in record 2: ");
    }

    @Test
    void reportWithoutFindingsIsASummary() {
        assertThat(text("[]")).isEqualTo("""
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

        String out = Validated.text(document, SessionJson.builder().lenient().build())
                .render(ReportRenderer.text());

        assertThat(out)
                .contains("/\\u001b[2J\\u009b\\u202e\\u2028\\u000d\\u000a\\u0007")
                .contains("\"\\u001b]0;x\\u0007\"");
        assertThat(out.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void longValuesAreCut() {
        String longName = "n".repeat(100_000);

        Validated validated = Validated.text("{\"" + longName + "\": 1}");

        assertThat(validated.render(ReportRenderer.text()).lines())
                .allMatch(line -> line.length() < 1_200)
                .anyMatch(line -> line.contains("n\u2026"));
        assertThat(validated.render(ReportRenderer.json())).contains(longName);
    }

    @Test
    void letterOutsideOfTheBasicPlaneIsNotCutInTwo() {
        String document = "{\"committee\": \"" + "\ud83d\ude00".repeat(1000) + "\"}";

        assertThat(text(document)).contains("\ud83d\ude00\u2026").doesNotContain("?");
    }

    @Test
    void severityAndCaretAreColored() {
        Validated validated = Validated.files(Validated.TWO_RECORDS);

        String colored = validated.with(validated.options().withColors(true)).render(ReportRenderer.text());

        assertThat(colored)
                .contains(": \u001b[1;31merror\u001b[0m date-invalid")
                .contains(": \u001b[1;33mwarning\u001b[0m procedure-missing")
                .contains(": \u001b[1;36minfo\u001b[0m country-name-not-official")
                .contains("\n                        \u001b[1;31m^\u001b[0m\n");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(validated.render(ReportRenderer.text()));
    }

    @Test
    void sessionBuiltInJavaHasNeitherSourceNorLine() {
        CountrySession session = SessionJson.standard()
                .parse("{\"schemaVersion\": \"1.0\", \"committee\": \"CRC\", \"stateParty\": {\"code\": \"xx\"},"
                        + " \"dialogueDates\": [\"2018\"]}")
                .session()
                .orElseThrow();

        String text = ReportRenderer.text()
                .render(SessionValidator.builder().build().check(session), ReportOptions.standard());

        assertThat(text).contains("\nerror country-code-invalid at /stateParty/code: ");
    }

    private static String text(String document) {
        return Validated.text(document).render(ReportRenderer.text());
    }

    @Test
    void summaryIsTheEndOfTheReport() {
        Validated validated = Validated.files(Validated.RUSSIA);
        String all = validated.render(ReportRenderer.text());

        assertThat(validated.with(validated.options().withSummary(true)).render(ReportRenderer.text()))
                .startsWith("findings: 23 (errors: 4")
                .isEqualTo(all.substring(all.indexOf("findings: 23")));
    }
}
