// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatysessions.validation.spi.ReferenceData;
import tools.jackson.databind.JsonNode;

class JsonReportTest {

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    @Test
    void membersAreInTheirOrder() {
        JsonNode report = Validated.files(Validated.TWO_RECORDS).json();

        assertThat(names(report))
                .containsExactly(
                        "tool", "asOf", "records", "counts", "rules", "findings", "skipped", "notRead", "dropped");
        assertThat(names(report.get("tool"))).containsExactly("name", "version");
        assertThat(names(report.get("records"))).containsExactly("read", "accepted", "rejected", "unreadable");
        assertThat(names(report.get("counts"))).containsExactly("error", "warning", "info");
        assertThat(names(report.get("rules"))).isSorted();
        assertThat(report.get("findings").valueStream())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(names(finding))
                        .containsExactly(
                                "rule",
                                "severity",
                                "path",
                                "message",
                                "arguments",
                                "source",
                                "record",
                                "line",
                                "column"));
    }

    @Test
    void toolIsNamed() {
        JsonNode report = Validated.files(Validated.ACCEPTED).json();

        assertThat(report.at("/tool/name").asString()).isEqualTo("treaty-sessions");
        assertThat(report.at("/tool/version").asString()).isNotBlank();
    }

    @Test
    void argumentsKeepTheirTypes() {
        JsonNode findings =
                Validated.files(Validated.RUSSIA, Validated.TWO_RECORDS).json().get("findings");

        assertThat(argument(findings, "core-document-old", "date").isString()).isTrue();
        assertThat(argument(findings, "core-document-old", "date").asString()).isEqualTo("1992-10-22");
        assertThat(argument(findings, "report-late", "days").isIntegralNumber()).isTrue();
        assertThat(argument(findings, "required-member-missing", "members").isArray())
                .isTrue();
    }

    private static JsonNode argument(JsonNode findings, String rule, String name) {
        return findings.valueStream()
                .filter(finding -> finding.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow()
                .at("/arguments/" + name);
    }

    @Test
    void layoutIsThatOfAllMachines() {
        String report = Validated.files(
                        Validated.validator()
                                .referenceData(ReferenceData.builtIn())
                                .build(),
                        Validated.ACCEPTED)
                .render(ReportRenderer.json());

        assertThat(report)
                .startsWith("{\n  \"tool\": {\n    \"name\": \"treaty-sessions\",\n")
                .contains("  \"skipped\": [],\n  \"notRead\": [],\n  \"dropped\": 0\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void skippedRulesAreListed() {
        JsonNode skipped = Validated.files(Validated.ACCEPTED).json().get("skipped");

        assertThat(skipped.valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"rule\":\"session-number-mismatch\",\"reason\":\"no reference data was given\"}",
                        "{\"rule\":\"member-term-mismatch\",\"reason\":\"no reference data was given\"}");
    }

    @Test
    void reportWithoutAnyRecordIsWhole() {
        JsonNode report = Validated.files("missing.json").json();

        assertThat(report.at("/records/read").intValue()).isEqualTo(0);
        assertThat(report.get("rules")).isEmpty();
        assertThat(report.get("findings")).isEmpty();
        assertThat(report.get("asOf").asString()).isEqualTo("2026-11-23");
    }

    @Test
    void inputsThatWereNotReadAreListedWithTheReason() {
        assertThat(Validated.files(Validated.ACCEPTED, "missing.json").json().get("notRead"))
                .hasToString("[{\"source\":\"missing.json\",\"reason\":\"no such file or folder\"}]");
    }

    @Test
    void summaryHasCountsAndNoFindings() {
        Validated validated = Validated.files(Validated.RUSSIA);

        JsonNode summary = validated.with(validated.options().withSummary(true)).json();

        assertThat(summary.get("findings")).isEmpty();
        assertThat(summary.get("dropped").intValue()).isEqualTo(23);
        assertThat(summary.get("rules")).isEqualTo(validated.json().get("rules"));
        assertThat(summary.get("counts")).isEqualTo(validated.json().get("counts"));
    }
}
