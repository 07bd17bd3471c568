// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RussiaRecordTest {

    /** The parts of a finding that are compared. */
    private record Expected(String rule, String severity, String path) {

        static List<Expected> of(JsonNode document) {
            return document.get("findings")
                    .valueStream()
                    .map(finding -> new Expected(
                            finding.get("rule").asString(),
                            finding.get("severity").asString(),
                            finding.get("path").asString()))
                    .toList();
        }
    }

    private static List<Expected> expected() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("../../examples/sessions/russia-2018.findings.json"))) {
            return Expected.of(JsonMapper.shared().readTree(in));
        }
    }

    @Test
    void aFileGivesExactlyTheKnownFindings() throws IOException {
        Run run = Run.of("validate", "--as-of", "2026-11-23", "--format", "json", Run.RUSSIA);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(Expected.of(run.json())).isEqualTo(expected());
    }

    @Test
    void standardInputGivesTheSameFindings() throws IOException {
        byte[] document = Files.readAllBytes(Path.of(Run.RUSSIA));

        Run run = Run.withInput(document, "validate", "--as-of", "2026-11-23", "--format", "json", "-");

        assertThat(Expected.of(run.json())).isEqualTo(expected());
    }

    @Test
    void theTextReportHasALineForEachFinding() throws IOException {
        Run run = Run.of("validate", "--as-of", "2026-11-23", Run.RUSSIA);

        assertThat(run.out().lines().filter(line -> line.startsWith(Run.RUSSIA + ":")))
                .hasSameSizeAs(expected());
    }

    @Test
    void everyFindingHasAPlace() {
        Run run = Run.of("validate", "--format", "json", Run.RUSSIA);

        assertThat(run.json().get("findings").valueStream()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("source").asString()).isEqualTo(Run.RUSSIA);
            assertThat(finding.get("record").intValue()).isEqualTo(1);
            assertThat(finding.get("line").intValue()).isPositive();
            assertThat(finding.get("column").intValue()).isPositive();
        });
    }

    @Test
    void countsAreThoseOfTheFindings() throws IOException {
        JsonNode report = Run.of("validate", "--as-of", "2026-11-23", "--format", "json", Run.RUSSIA)
                .json();

        Map<String, Long> bySeverity =
                expected().stream().collect(Collectors.groupingBy(Expected::severity, Collectors.counting()));
        bySeverity.forEach((severity, count) ->
                assertThat(report.at("/counts/" + severity).longValue()).isEqualTo(count));
        assertThat(report.at("/rules/link-not-absolute").intValue()).isEqualTo(3);
        assertThat(report.at("/records/rejected").intValue()).isEqualTo(1);
    }
}
