package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;

import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleDocumentation;

class FindingsTest {

    private static final SessionRule CAUSE = SessionRule.rule("cause", ERROR, (review, out) -> {});
    private static final SessionRule OTHER_CAUSE = SessionRule.rule("other-cause", ERROR, (review, out) -> {});
    private static final SessionRule RULE = SessionRule.rule("rule", WARNING, (review, out) -> {})
            .unless("cause", "other-cause")
            .documented(RuleDocumentation.says("A rule.").arguments("days", "instrument"));

    private static final Place FIRST =
            Place.DOCUMENT.at(COUNTRY_SESSION.stateReports).at(0);
    private static final Place SECOND =
            Place.DOCUMENT.at(COUNTRY_SESSION.stateReports).at(1);

    private final Findings findings = new Findings();

    private void after(SessionRule cause, Place place) {
        findings.of(cause);
        findings.report(place);
        findings.of(RULE);
    }

    private boolean hasSpoken() {
        return findings.all().stream().anyMatch(finding -> finding.rule() == RULE);
    }

    @Test
    void haveTheRuleItsSeverityThePlaceAndTheArguments() {
        findings.of(RULE);
        findings.report(FIRST, "days", 3L, "instrument", "CRC");
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isSameAs(RULE);
            assertThat(finding.severity()).isEqualTo(WARNING);
            assertThat(finding.path()).isEqualTo("/stateReports/0");
            assertThat(finding.arguments()).containsExactly(entry("days", 3L), entry("instrument", "CRC"));
        });
    }

    @Test
    void haveNoArgumentThatTheRuleDoesNotDocument() {
        findings.of(RULE);
        assertThatIllegalStateException()
                .isThrownBy(() -> findings.report(FIRST, "weeks", 3L))
                .withMessage("The rule rule does not document its argument weeks");
    }

    @Test
    void mayHaveAnotherSeverity() {
        findings.of(RULE);
        findings.report(INFO, FIRST);
        assertThat(findings.all()).extracting(Finding::severity).containsExactly(INFO);
    }

    @Test
    void areOneForARuleAndAPlace() {
        findings.of(RULE);
        findings.report(FIRST, "days", 1L);
        findings.report(FIRST, "days", 2L);
        findings.report(SECOND);
        findings.of(CAUSE);
        findings.report(FIRST);
        assertThat(findings.all())
                .extracting(Finding::path)
                .containsExactly("/stateReports/0", "/stateReports/1", "/stateReports/0");
        assertThat(findings.all().get(0).arguments()).containsExactly(entry("days", 1L));
    }

    @Test
    void areNoneWhereACauseHasSpokenOnTheSameEntry() {
        after(CAUSE, FIRST.at(STATE_REPORT.due));
        findings.report(FIRST.at(STATE_REPORT.submitted));
        findings.report(FIRST);
        assertThat(hasSpoken()).isFalse();
        findings.report(SECOND.at(STATE_REPORT.submitted));
        assertThat(hasSpoken()).isTrue();
    }

    @Test
    void areNoneWhereACauseHasSpokenOnTheEntryItself() {
        after(OTHER_CAUSE, FIRST);
        findings.report(FIRST.at(STATE_REPORT.submitted));
        assertThat(hasSpoken()).isFalse();
    }

    @Test
    void areNoneWhereACauseHasSpokenOnAValueThatIsCompared() {
        after(OTHER_CAUSE, FIRST.at(STATE_REPORT.submitted));
        findings.comparing(SECOND.at(STATE_REPORT.due), FIRST.at(STATE_REPORT.submitted))
                .report(SECOND);
        assertThat(hasSpoken()).isFalse();
    }

    @Test
    void areThereWhereACauseHasSpokenOnAnotherValueOfAComparedEntry() {
        after(CAUSE, FIRST.at(STATE_REPORT.due));
        findings.comparing(FIRST.at(STATE_REPORT.submitted)).report(SECOND, "days", 1L);
        assertThat(hasSpoken()).isTrue();
        assertThat(findings.all().get(1).arguments()).containsExactly(entry("days", 1L));
    }

    @Test
    void areThereWhereNothingIsCompared() {
        after(CAUSE, FIRST);
        findings.comparing().report(SECOND);
        assertThat(hasSpoken()).isTrue();
    }

    @Test
    void areNoneWhereACauseHasSpokenOnTheEntryThoughOtherValuesAreCompared() {
        after(CAUSE, FIRST);
        findings.comparing(SECOND).report(FIRST.at(STATE_REPORT.due));
        assertThat(hasSpoken()).isFalse();
    }

    @Test
    void areThereWhereARuleThatIsNoCauseHasSpoken() {
        findings.of(RULE);
        findings.report(FIRST);
        findings.of(CAUSE);
        findings.report(FIRST);
        assertThat(findings.all()).hasSize(2);
    }

    @Test
    void areThereWhereACauseWasItselfSilent() {
        SessionRule causeOfCause =
                SessionRule.rule("cause", ERROR, (review, out) -> {}).unless("other-cause");
        findings.of(OTHER_CAUSE);
        findings.report(FIRST);
        findings.of(causeOfCause);
        findings.report(FIRST.at(STATE_REPORT.due));
        findings.of(SessionRule.rule("rule", WARNING, (review, out) -> {}).unless("cause"));
        findings.report(FIRST.at(STATE_REPORT.submitted));
        assertThat(findings.all())
                .extracting(finding -> finding.rule().id().toString())
                .containsExactly("other-cause", "rule");
    }

    @Test
    void needARule() {
        assertThatNullPointerException().isThrownBy(() -> findings.report(FIRST));
    }
}
