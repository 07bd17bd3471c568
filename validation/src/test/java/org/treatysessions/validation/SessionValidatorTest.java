// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.ReadLimits;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.SkippedRule.Reason;
import org.treatysessions.validation.spi.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionValidatorTest {

    private static final SessionJson JSON = SessionJson.standard();
    private static final SessionValidator VALIDATOR =
            SessionValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build();
    private static final SessionValidator WITHOUT_TODAY =
            SessionValidator.builder().build();

    @Test
    void theRealSessionGivesExactlyItsFindings() {
        List<String> expected = new ArrayList<>();
        for (JsonNode finding :
                JsonMapper.shared().readTree(Samples.RUSSIA_FINDINGS).get("findings")) {
            expected.add(finding.get("rule").asString() + " "
                    + finding.get("severity").asString() + " "
                    + finding.get("path").asString());
        }
        ReadResult read = JSON.read(Samples.RUSSIA);
        assertThat(lines(VALIDATOR.check(read))).isEqualTo(expected);
        assertThat(lines(VALIDATOR.check(read.session().orElseThrow()))).isEqualTo(expected);
    }

    @Test
    void findingsOnARecordReadFromTextHaveLocations() {
        List<Finding> findings = VALIDATOR.check(JSON.read(Samples.RUSSIA)).findings();
        assertThat(findings).allMatch(finding -> finding.location().isPresent());
        assertThat(findings)
                .filteredOn(finding -> finding.path().equals("/nextReports/0/numbers"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).contains(new Location(184, 18)))
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH))
                                .isEqualTo(
                                        "The next report is numbered 2, but a report with the number 3 has already been submitted."));
    }

    @Test
    void theFullRecordHasNoFindings() {
        ReadResult read = JSON.read(Samples.FULL);
        assertThat(VALIDATOR.check(read).findings()).isEmpty();
        assertThat(VALIDATOR.check(read.session().orElseThrow()).findings()).isEmpty();
    }

    @Test
    void everyMessageIsComplete() {
        assertThat(VALIDATOR.check(JSON.read(Samples.RUSSIA)).findings())
                .allSatisfy(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .doesNotContain("{", "[")
                        .endsWith(finding.rule().id().toString().equals("report-absent-unexplained") ? "?" : "."));
        assertThat(RuleCatalogue.rules())
                .allSatisfy(rule -> assertThat(rule.title(Locale.ENGLISH)).isNotBlank());
    }

    @Test
    void structuralAndOtherFindingsComeTogetherOnceEach() {
        String text = new String(Samples.RUSSIA, StandardCharsets.UTF_8)
                .replace("\"name\": \"Russia\"", "\"name\": \" \"")
                .replace("\"Igor Zubov\"", "\"\"");
        ReadResult read = JSON.parse(text);
        assertThat(lines(VALIDATOR.check(read)))
                .contains("text-blank error /stateParty/name", "text-blank error /delegation/head/name")
                .doesNotContain("country-name-not-official info /stateParty/name")
                .doesNotHaveDuplicates();
        assertThat(lines(VALIDATOR.check(read.session().orElseThrow()))).isEqualTo(lines(VALIDATOR.check(read)));
    }

    @Test
    void aDocumentWithoutASessionGivesItsStructuralFindings() {
        ValidationReport report = VALIDATOR.check(JSON.parse("{}"));
        assertThat(lines(report)).containsExactly("required-member-missing error ");
        assertThat(report.records()).isEqualTo(new ValidationReport.Records(1, 0, 1, 1));
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void requireThrowsForErrorsAndReturnsTheSession() {
        CountrySession wrong = JSON.read(Samples.RUSSIA).session().orElseThrow();
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> VALIDATOR.require(wrong))
                .withMessageContaining("next-report-number-not-after-last at \"/nextReports/0/numbers\"")
                .satisfies(e -> assertThat(e.report().count(Severity.ERROR)).isEqualTo(4));
        assertThatExceptionOfType(InvalidSessionException.class).isThrownBy(() -> VALIDATOR.require(JSON.parse("[]")));
        ReadResult right = JSON.read(Samples.FULL);
        assertThat(VALIDATOR.require(right)).isEqualTo(right.session().orElseThrow());
        assertThatCode(() -> VALIDATOR.require(right.session().orElseThrow())).doesNotThrowAnyException();
    }

    @Test
    void rulesWithoutWhatTheyNeedAreListedAsSkipped() {
        ValidationReport report = WITHOUT_TODAY.check(JSON.read(Samples.RUSSIA));
        assertThat(report.asOf()).isEmpty();
        assertThat(report.skipped())
                .extracting(skipped -> skipped.rule().id() + " " + skipped.reason())
                .containsExactly(
                        "session-number-mismatch " + Reason.NO_REFERENCE_DATA,
                        "outcome-before-dialogue " + Reason.NO_CURRENT_DATE,
                        "date-in-future " + Reason.NO_CURRENT_DATE,
                        "report-under-review-not-submitted " + Reason.NO_CURRENT_DATE,
                        "replies-dates-incomplete " + Reason.NO_CURRENT_DATE_IN_PART,
                        "member-term-mismatch " + Reason.NO_REFERENCE_DATA,
                        "session-duplicated " + Reason.NO_RUN,
                        "id-duplicated " + Reason.NO_RUN);
        SessionValidator all = SessionValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .referenceData(ReferenceData.builtIn())
                .build();
        assertThat(all.run().report().skipped()).isEmpty();
        assertThat(VALIDATOR.check(JSON.read(Samples.RUSSIA)).asOf()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void reportsMergeInAnyOrderAndGrouping() throws IOException {
        String both = "[" + new String(Samples.RUSSIA, StandardCharsets.UTF_8) + ",{},"
                + new String(Samples.FULL, StandardCharsets.UTF_8) + "]";
        List<ValidationReport> reports = new ArrayList<>();
        try (RecordStream<SessionRecord> records = JSON.records()
                .read(
                        new ByteArrayInputStream(both.getBytes(StandardCharsets.UTF_8)),
                        RecordSource.of("both.json", RecordFormat.JSON))) {
            records.forEach(record -> reports.add(VALIDATOR.check(record.result())));
        }
        ValidationReport forward = reports.get(0).merge(reports.get(1)).merge(reports.get(2));
        ValidationReport backward = reports.get(2).merge(reports.get(1)).merge(reports.get(0));
        ValidationReport grouped = reports.get(0).merge(reports.get(1).merge(reports.get(2)));
        for (ValidationReport merged :
                List.of(backward, grouped, VALIDATOR.run().report().merge(forward))) {
            assertThat(merged.findings()).isEqualTo(forward.findings());
            assertThat(merged.records()).isEqualTo(forward.records());
            assertThat(merged.counts()).isEqualTo(forward.counts());
        }
        assertThat(forward.records()).isEqualTo(new ValidationReport.Records(3, 1, 2, 1));
        assertThat(forward.countsByRule()).containsEntry(SessionRules.LINK_NOT_ABSOLUTE, 3L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forward.merge(WITHOUT_TODAY.run().report()));
    }

    @Test
    void aReportKeepsTheFirstFindingsOfEachRuleAndCountsAll() {
        SessionValidator two = SessionValidator.builder().maxSamples(2).build();
        ValidationReport report = two.check(JSON.read(Samples.RUSSIA));
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().toString().equals("link-not-absolute"))
                .extracting(Finding::path)
                .containsExactly("/concludingObservations/0/href", "/links/0/href");
        assertThat(report.countsByRule())
                .containsEntry(SessionRules.LINK_NOT_ABSOLUTE, 3L)
                .containsEntry(SessionRules.SYMBOL_MISSING, 4L);
        assertThat(report.count(Severity.ERROR)).isEqualTo(4);
        assertThat(report.dropped()).isEqualTo(3);
        ValidationReport twice = report.merge(report);
        assertThat(twice.countsByRule()).containsEntry(SessionRules.LINK_NOT_ABSOLUTE, 6L);
        assertThat(twice.dropped()).isEqualTo(2 * 23 - twice.findings().size());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionValidator.builder().maxSamples(0));
    }

    @Test
    void aDroppedErrorRejectsTheRecord() {
        SessionJson few = SessionJson.builder()
                .lenient()
                .limits(ReadLimits.DEFAULT.withFindings(1))
                .build();
        ValidationReport report = VALIDATOR.check(few.parse("{\"x\":1,\"schemaVersion\":5}"));
        assertThat(report.isValid()).isFalse();
        assertThat(report.records()).isEqualTo(new ValidationReport.Records(1, 0, 1, 1));
        assertThat(report.dropped()).isEqualTo(2);
        assertThat(report.countsByRule())
                .containsOnlyKeys(
                        StructureRules.REQUIRED_MEMBER_MISSING,
                        StructureRules.UNKNOWN_MEMBER,
                        StructureRules.WRONG_TYPE);
    }

    private static List<String> lines(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.severity() + " " + finding.path())
                .toList();
    }
}
