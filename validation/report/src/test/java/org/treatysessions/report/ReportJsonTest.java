// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.SessionRules;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.ValidatorConfiguration;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    private static final ReadResult RUSSIA = russia();

    private static final CustomRule RULE = CustomRule.of(
            "acme:all-types", Severity.INFO, "All types", "On {date}: {text}.", (session, findings) -> {});

    private static ReadResult russia() {
        try {
            return SessionJson.standard().read(Path.of(Validated.RUSSIA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("text", "a\u202e");
        arguments.put("long", Long.MAX_VALUE);
        arguments.put("int", 1);
        arguments.put("flag", true);
        arguments.put("date", PartialDate.of(2018, 5));
        arguments.put("list", List.of("b", PartialDate.of(2018)));
        return Finding.of(rule(), "/links/0", arguments);
    }

    private static Rule rule() {
        return SessionValidator.builder().rule(RULE).build().rules().stream()
                .filter(rule -> rule.id().toString().equals("acme:all-types"))
                .findFirst()
                .orElseThrow();
    }

    private static ValidationReport report(ValidatorConfiguration configuration) {
        return SessionValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .referenceData(ReferenceData.builtIn())
                .configuration(configuration)
                .maxSamples(1)
                .build()
                .check(RUSSIA);
    }

    private static ValidatorConfiguration archive() {
        return ValidatorConfiguration.builder("archive")
                .off(SessionRules.LINK_NOT_ABSOLUTE, "Links are kept as they were.")
                .accept(Acceptance.of(SessionRules.REPORT_LATE, "/stateReports/*/submitted", "Known.")
                        .inRecord("crc-rus-2018-05-22"))
                .accept(Acceptance.of(SessionRules.TEXT_HAS_MARKUP, "/**", "Known, too."))
                .build();
    }

    @Test
    void findingHasItsMembersInTheirOrder() {
        Finding finding = finding().withRecord(new RecordId(1, "a.ndjson", 7)).withLocation(new Location(3, 4));

        assertThat(new JsonMapper().writeValueAsString(ReportJson.of(finding, Locale.ENGLISH)))
                .isEqualTo("{\"rule\":\"acme:all-types\",\"severity\":\"info\",\"path\":\"/links/0\","
                        + "\"message\":\"On May 2018: a\\\\u202e.\","
                        + "\"arguments\":{\"text\":\"a\u202e\",\"long\":9223372036854775807,\"int\":1,\"flag\":true,"
                        + "\"date\":\"2018-05\",\"list\":[\"b\",\"2018\"]},"
                        + "\"source\":\"a.ndjson\",\"record\":7,\"line\":3,\"column\":4}");
    }

    @Test
    void aMissingPartOfAFindingHasNoMember() {
        assertThat(ReportJson.of(finding(), Locale.ENGLISH).keySet())
                .containsExactly("rule", "severity", "path", "message", "arguments");
    }

    @Test
    void reportHasItsMembersInTheirOrder() {
        Map<String, Object> members = ReportJson.of(report(archive()), Locale.ENGLISH);

        assertThat(members.keySet())
                .containsExactly(
                        "asOf",
                        "referenceData",
                        "configuration",
                        "records",
                        "counts",
                        "rules",
                        "findings",
                        "skipped",
                        "dropped");
        assertThat(new JsonMapper().writeValueAsString(members.get("records")))
                .isEqualTo("{\"read\":1,\"accepted\":0,\"rejected\":1,\"unreadable\":0}");
        assertThat(members).containsEntry("asOf", "2026-11-23");
    }

    @Test
    void reportOfAPlainValidatorHasNoMembersForSettings() {
        ValidationReport report = SessionValidator.builder().build().check(RUSSIA);

        assertThat(ReportJson.of(report, Locale.ENGLISH).keySet())
                .containsExactly("records", "counts", "rules", "findings", "skipped", "dropped");
    }

    @Test
    void countsIncludeDroppedFindings() {
        ValidationReport report = report(archive());
        Map<String, Object> members = ReportJson.of(report, Locale.ENGLISH);

        assertThat(members.get("counts"))
                .isEqualTo(Map.of(
                        "error", report.count(Severity.ERROR),
                        "warning", report.count(Severity.WARNING),
                        "info", report.count(Severity.INFO)));
        assertThat(members.get("rules"))
                .isEqualTo(report.countsByRule().entrySet().stream()
                        .collect(Collectors.toMap(rule -> rule.getKey().toString(), Map.Entry::getValue)));
        assertThat(members.get("findings"))
                .isEqualTo(report.findings().stream()
                        .map(finding -> ReportJson.of(finding, Locale.ENGLISH))
                        .toList());
        assertThat(report.dropped()).isPositive();
        assertThat(members).containsEntry("dropped", report.dropped());
    }

    @Test
    void acceptancesAreInTheConfigurationWithTheirCounts() {
        Object configuration = ReportJson.of(report(archive()), Locale.ENGLISH).get("configuration");

        assertThat(new JsonMapper().writeValueAsString(configuration))
                .isEqualTo(
                        "{\"name\":\"archive\",\"accepted\":["
                                + "{\"rule\":\"report-late\",\"path\":\"/stateReports/*/submitted\","
                                + "\"record\":\"crc-rus-2018-05-22\",\"reason\":\"Known.\",\"findings\":2},"
                                + "{\"rule\":\"text-has-markup\",\"path\":\"/**\",\"reason\":\"Known, too.\",\"findings\":0}]}");
    }

    @Test
    void wordsAreInTheLanguage() {
        ValidationReport report = report(archive());
        Map<String, Object> members = ReportJson.of(report, Locale.FRENCH);

        assertThat((List<?>) members.get("findings"))
                .first()
                .isEqualTo(ReportJson.of(report.findings().get(0), Locale.FRENCH))
                .extracting("message")
                .isEqualTo(report.findings().get(0).message(Locale.FRENCH));
        assertThat((List<?>) members.get("skipped"))
                .isNotEmpty()
                .extracting("reason")
                .containsExactlyElementsOf(report.skipped().stream()
                        .map(skipped -> skipped.message(Locale.FRENCH))
                        .toList());
    }

    @Test
    void nothingCanBeChanged() {
        assertCannotBeChanged(ReportJson.of(report(archive()), Locale.ENGLISH));
        assertCannotBeChanged(ReportJson.of(finding(), Locale.ENGLISH));
    }

    private static void assertCannotBeChanged(Object value) {
        if (value instanceof Map<?, ?> object) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(object::clear);
            object.values().forEach(ReportJsonTest::assertCannotBeChanged);
        } else if (value instanceof Collection<?> array && !array.isEmpty()) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(array::clear);
            array.forEach(ReportJsonTest::assertCannotBeChanged);
        }
    }
}
