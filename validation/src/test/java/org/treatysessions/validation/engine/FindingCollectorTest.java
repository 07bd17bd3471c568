// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.treatysessions.finding.Argument.DAYS;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;

import org.assertj.core.data.MapEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.meta.Pointer;

class FindingCollectorTest {

    private static final SessionRule CAUSE = SessionRule.rule("cause", ERROR, (session, out) -> {});
    private static final SessionRule OTHER_CAUSE = SessionRule.rule("other-cause", ERROR, (session, out) -> {});
    private static final SessionRule RULE =
            SessionRule.rule("rule", WARNING, (session, out) -> {}).suppressedBy(CAUSE, OTHER_CAUSE);

    private static final Pointer FIRST =
            Pointer.ROOT.append(COUNTRY_SESSION.stateReports).append(0);
    private static final Pointer SECOND =
            Pointer.ROOT.append(COUNTRY_SESSION.stateReports).append(1);

    private final FindingCollector out = new FindingCollector();

    private void after(SessionRule cause, Pointer place) {
        out.begin(cause);
        out.report(place);
        out.begin(RULE);
    }

    private boolean ruleHasFindings() {
        return out.findings().stream().anyMatch(finding -> finding.rule().equals(RULE));
    }

    @Test
    void aFindingHasTheRuleItsSeverityThePlaceAndTheArguments() {
        out.begin(RULE);
        out.report(FIRST, DAYS.of(3L), INSTRUMENT.of("CRC"));
        assertThat(out.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isSameAs(RULE);
            assertThat(finding.severity()).isEqualTo(WARNING);
            assertThat(finding.path()).isEqualTo("/stateReports/0");
            assertThat(finding.arguments())
                    .containsExactly(MapEntry.entry("days", 3L), MapEntry.entry("instrument", "CRC"));
        });
    }

    @Test
    void aFindingMayHaveAnotherSeverity() {
        out.begin(RULE);
        out.report(INFO, FIRST);
        assertThat(out.findings()).extracting(Finding::severity).containsExactly(INFO);
    }

    @Test
    void aRuleHasOneFindingOnAPlace() {
        out.begin(RULE);
        out.report(FIRST, DAYS.of(1L));
        out.report(FIRST, DAYS.of(2L));
        out.report(SECOND);
        out.begin(CAUSE);
        out.report(FIRST);
        assertThat(out.findings())
                .extracting(Finding::path)
                .containsExactly("/stateReports/0", "/stateReports/1", "/stateReports/0");
        assertThat(out.findings().get(0).arguments()).containsExactly(MapEntry.entry("days", 1L));
    }

    @Test
    void aRuleIsSuppressedOnAnEntryWhereACauseHasAFinding() {
        after(CAUSE, FIRST.append(STATE_REPORT.due));
        out.report(FIRST.append(STATE_REPORT.submitted));
        out.report(FIRST);
        assertThat(ruleHasFindings()).isFalse();
        out.report(SECOND.append(STATE_REPORT.submitted));
        assertThat(ruleHasFindings()).isTrue();
    }

    @Test
    void aRuleIsSuppressedOnAnEntryThatACauseReports() {
        after(OTHER_CAUSE, FIRST);
        out.report(FIRST.append(STATE_REPORT.submitted));
        assertThat(ruleHasFindings()).isFalse();
    }

    @Test
    void aValueThatACauseReportsIsDisputed() {
        after(OTHER_CAUSE, FIRST.append(STATE_REPORT.submitted));
        assertThat(out.isUndisputed(FIRST.append(STATE_REPORT.submitted))).isFalse();
        assertThat(out.isUndisputed(SECOND.append(STATE_REPORT.submitted))).isTrue();
    }

    @Test
    void anotherValueOfTheSameEntryIsUndisputed() {
        after(CAUSE, FIRST.append(STATE_REPORT.due));
        assertThat(out.isUndisputed(FIRST.append(STATE_REPORT.submitted))).isTrue();
    }

    @Test
    void aRuleThatIsNotACauseSuppressesNothing() {
        out.begin(RULE);
        out.report(FIRST);
        out.begin(CAUSE);
        out.report(FIRST);
        assertThat(out.findings()).hasSize(2);
    }

    @Test
    void aCauseThatIsItselfSuppressedSuppressesNothing() {
        SessionRule causeOfCause =
                SessionRule.rule("cause", ERROR, (session, collector) -> {}).suppressedBy(OTHER_CAUSE);
        SessionRule rule =
                SessionRule.rule("rule", WARNING, (session, collector) -> {}).suppressedBy(causeOfCause);
        out.begin(OTHER_CAUSE);
        out.report(FIRST);
        out.begin(causeOfCause);
        out.report(FIRST.append(STATE_REPORT.due));
        out.begin(rule);
        out.report(FIRST.append(STATE_REPORT.submitted));
        assertThat(out.findings()).extracting(Finding::rule).containsExactly(OTHER_CAUSE, rule);
    }

    @Test
    void theFindingsOfARuleThatFailsAreReplaced() {
        SessionRule failed = SessionRule.rule("rule-failed", ERROR, Requirement.FAILED_RULE);
        out.begin(OTHER_CAUSE);
        out.report(FIRST);
        out.begin(CAUSE);
        out.report(SECOND);
        out.fail(failed, CAUSE, new IllegalStateException("x".repeat(1000)));
        assertThat(out.findings()).extracting(Finding::rule).containsExactly(OTHER_CAUSE, failed);
        assertThat(out.findings().get(1).arguments())
                .containsEntry("rule", "cause")
                .hasEntrySatisfying(
                        "problem",
                        problem -> assertThat((String) problem)
                                .startsWith("java.lang.IllegalStateException: xxx")
                                .endsWith("\u2026")
                                .hasSize(301));
        out.begin(RULE);
        out.report(SECOND);
        assertThat(ruleHasFindings()).isTrue();
    }

    @Test
    void findingsNeedARule() {
        assertThatNullPointerException().isThrownBy(() -> out.report(FIRST));
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "'', ''",
        "/committee, /committee",
        "/commonCoreDocument, /commonCoreDocument",
        "/commonCoreDocument/symbol, /commonCoreDocument",
        "/concludingObservations, /concludingObservations",
        "/concludingObservations/1, /concludingObservations/1",
        "/concludingObservations/1/adopted, /concludingObservations/1",
        "/concludingObservations/1/urgentRecommendations/12/area, /concludingObservations/1",
        "/dialogueDates/0, /dialogueDates/0",
        "/stateReports/10/due, /stateReports/10",
        "/dialogue/issues/3/topic, /dialogue"
    })
    void aPlaceBelongsToAMemberOfTheSessionOrToAnElementOfAList(String path, String entry) {
        assertThat(FindingCollector.entry(path)).isEqualTo(entry);
    }
}
