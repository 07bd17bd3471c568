// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ConfigurationTest {

    private static final String LINKS = """
            {
              "name": "archive",
              "rules": [
                {"rule": "link-not-absolute", "severity": "warning"},
                {"rule": "next-report-number-not-after-last", "severity": "off", "reason": "Not ours."}
              ],
              "accepted": [
                {"rule": "link-missing", "path": "/links/*", "record": "crc-rus-2018-05-22", "reason": "It was not given."},
                {"rule": "report-late", "path": "/stateReports/7/**", "reason": "Long known."}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("rules.json"), content).toString();
    }

    private static void assertRefused(Run run, String reason) {
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .containsExactly("treaty-sessions: " + reason, "Try 'treaty-sessions validate --help'.");
    }

    @Test
    void configurationChangesTheResult() throws IOException {
        Run run = Run.of("validate", "--config", file(LINKS), "--format", "json", Run.RUSSIA);

        assertThat(run.exitCode()).isEqualTo(ExitCode.PASSED);
        JsonNode report = run.json();
        assertThat(report.at("/counts/error").intValue()).isZero();
        assertThat(report.at("/rules").has("link-missing")).isFalse();
        assertThat(report.at("/configuration").toString())
                .isEqualTo("{\"name\":\"archive\",\"accepted\":["
                        + "{\"rule\":\"link-missing\",\"path\":\"/links/*\",\"record\":\"crc-rus-2018-05-22\","
                        + "\"reason\":\"It was not given.\",\"findings\":1},"
                        + "{\"rule\":\"report-late\",\"path\":\"/stateReports/7/**\","
                        + "\"reason\":\"Long known.\",\"findings\":0}]}");
        assertThat(report.at("/skipped")
                        .valueStream()
                        .map(skipped -> skipped.get("reason").asString()))
                .contains("disabled by the configuration: Not ours.");
    }

    @Test
    void theTextReportListsAcceptancesUsedAndUnused() throws IOException {
        assertThat(Run.of("validate", "--config", file(LINKS), Run.RUSSIA).out())
                .contains("\nconfiguration: archive\n")
                .contains("\nsuppressed: link-missing at \"/links/*\" in record crc-rus-2018-05-22, findings: 1,"
                        + " reason: It was not given.\n")
                .contains("\nnothing to suppress: report-late at \"/stateReports/7/**\"," + " reason: Long known.\n")
                .contains("\nskipped: next-report-number-not-after-last, reason: disabled by the configuration:"
                        + " Not ours.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "x", "rules": [{"rule": "report-lat", "severity": "off"}]} | /rules/0/rule: unknown rule "report-lat"; did you mean "report-late"?
            {"name": "x", "accepted": [{"rule": "report-late", "path": "", "reason": " "}]} | line 1, column 74: /accepted/0/reason: the text must not be blank
            {"name": "x", "rules": [{"rule": "date-invalid", "severity": "off"}]} | /rules/0/rule: the rule "date-invalid" reports unreadable records; it cannot be disabled or accepted, and its severity cannot be overridden
            [] | line 1, column 1: Wrong JSON type. Expected: object. Found: array.
            """)
    void anInvalidConfigurationIsRejected(String content, String problem) throws IOException {
        String file = file(content);
        Run run = Run.of("validate", "--config", file, Run.RUSSIA);
        assertThat(run.err()).contains("invalid configuration '" + file + "': " + problem + "\n");
        assertThat(run.err()).hasLineCount(2);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUnreadableConfigurationIsRejected() throws IOException {
        Path absent = folder.resolve("absent.json");
        assertRefused(
                Run.of("validate", "--config", absent.toString(), Run.RUSSIA),
                "invalid value for option '--config': cannot read the configuration '" + absent
                        + "': no such file or folder");
        assertRefused(
                Run.of("validate", "--config", folder.toString(), Run.RUSSIA),
                "invalid value for option '--config': cannot read the configuration '" + folder + "': is a folder");
    }

    @Test
    void referenceDataIsUsedOnRequest() throws IOException {
        assertThat(Run.of("validate", "--format", "json", Run.RUSSIA).json().has("referenceData"))
                .isFalse();

        JsonNode report = Run.of("validate", "--reference", "builtin", "--format", "json", Run.RUSSIA)
                .json();
        assertThat(report.get("referenceData").asString()).startsWith("built-in data of 2026-11-23");
        assertThat(report.get("skipped")).isEmpty();
        assertThat(Run.of("validate", "--reference", "builtin", Run.RUSSIA).out())
                .contains("\nreference data: built-in data of 2026-11-23: ");
    }
}
