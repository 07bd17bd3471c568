// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.testing.Property;
import org.treatysessions.validation.PlainSession;
import org.treatysessions.validation.engine.SessionRule;

class AllRulesTest {

    @Test
    void noRuleHasAFindingOnThePlainSession() {
        assertThat(PlainSession.findings("{}")).isEmpty();
    }

    /**
     * A finding on partial dates must hold for every day that they may be, unless a rule that suppresses it has a finding
     * then. (Which date of the core document is the latest is a matter of order.)
     */
    @Test
    void whatMayBeTrueIsNeverReported() {
        Property.holds(1500, any -> {
            Random random = any.random();
            List<PartialDate> dates = Stream.generate(() -> DatedSessions.anyDate(random))
                    .limit(100)
                    .toList();
            long shape = any.seed();
            CountrySession coarse = DatedSessions.anySession(new Random(shape), dates);
            CountrySession exact = DatedSessions.anySession(
                    new Random(shape),
                    dates.stream()
                            .map(date -> DatedSessions.anyDayOf(date, random))
                            .toList());
            List<Finding> onExact = PlainSession.findings(exact, PlainSession.TODAY);
            assertThat(PlainSession.findings(coarse, PlainSession.TODAY))
                    .filteredOn(finding -> !finding.rule().id().toString().equals("core-document-old"))
                    .allSatisfy(finding -> assertThat(onExact)
                            .as("%s of %s, with days: %s", finding, coarse, exact)
                            .anyMatch(other -> isSame(finding, other) || isCause(other, finding)));
        });
    }

    private static boolean isSame(Finding finding, Finding other) {
        return finding.rule().equals(other.rule()) && finding.path().equals(other.path());
    }

    private static boolean isCause(Finding cause, Finding finding) {
        return ((SessionRule) finding.rule()).suppressors().contains(cause.rule());
    }

    /** More documents than real sessions have must not take more than proportional time. */
    @Test
    void copesWithManyDocuments() {
        CountrySession.Builder many = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("NOR"))
                .addDialogueDates(PartialDate.of(2018));
        PartialDate early = PartialDate.of(1999);
        for (int i = 0; i < 20_000; i++) {
            PartialDate date = PartialDate.of(2000 + i % 10);
            many.addStateReports(StateReport.builder()
                            .instrument(Instrument.CRC)
                            .numbers(ReportNumbers.of(i + 1))
                            .submitted(date)
                            .build())
                    .addListsOfIssues(ListOfIssues.builder().issued(date).build())
                    .addWrittenReplies(WrittenReplies.builder().submitted(early).build())
                    .addConcludingObservations(
                            ConcludingObservations.builder().adopted(date).build())
                    .addNextReports(NextReport.builder()
                            .instrument(Instrument.CRC)
                            .due(early)
                            .build());
        }
        Map<String, Long> counts = PlainSession.findings(many.build(), PlainSession.TODAY).stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id().toString(), Collectors.counting()));
        assertThat(counts)
                .containsEntry("report-submission-out-of-order", 18_000L - 9)
                .containsEntry("replies-before-list-of-issues", 20_000L)
                .containsEntry("next-report-not-after-review", 20_000L)
                .doesNotContainKey("next-report-interval-unusual");
    }

    @Test
    void neverThrows() {
        List<PartialDate> extremes = List.of(
                PartialDate.of(1),
                PartialDate.of(1, 1, 1),
                PartialDate.of(9999),
                PartialDate.of(9999, 12, 31),
                PartialDate.of(2000, 2, 29));
        Property.holds(500, any -> {
            Random random = any.random();
            List<PartialDate> dates = Stream.generate(() -> DatedSessions.pick(random, extremes))
                    .limit(100)
                    .toList();
            CountrySession session = DatedSessions.anySession(random, dates);
            for (LocalDate today : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
                assertThatCode(() -> PlainSession.findings(session, today))
                        .as("%s", session)
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void rulesComeAfterThoseThatSuppressThem() {
        List<SessionRule> earlier = new ArrayList<>();
        for (SessionRule rule : AllRules.rules()) {
            assertThat(earlier).as("the rules before %s", rule).containsAll(rule.suppressors());
            earlier.add(rule);
        }
    }

    @Test
    void whateverABuilderMakesIsAccepted() {
        CountrySession bare = CountrySession.builder()
                .committee(Committee.SPT)
                .stateParty(Country.of(""))
                .build();
        CountrySession odd = bare.toBuilder()
                .committee(Committee.CRC)
                .procedure(Procedure.SIMPLIFIED)
                .withoutReport(true)
                .addInstrumentsUnderReview(Instrument.CRC, Instrument.OPCAT)
                .committeeSession(MeetingPeriod.builder().number(-1).build())
                .addStateReports(StateReport.builder()
                        .instrument(Instrument.CRC)
                        .numbers(ReportNumbers.of(1, Integer.MAX_VALUE))
                        .submitted(PartialDate.of(9999))
                        .language("-")
                        .wordCount(Integer.MIN_VALUE)
                        .build())
                .addListsOfIssues(
                        ListOfIssues.builder().questionCount(Integer.MIN_VALUE).build())
                .addWrittenReplies(WrittenReplies.builder()
                        .language("\t")
                        .submitted(PartialDate.of(1))
                        .build())
                .addAlternativeReports(AlternativeReport.builder()
                        .author("")
                        .authorType(AuthorType.OTHER)
                        .title("")
                        .language("")
                        .href("")
                        .wordCount(-1)
                        .confidential(true)
                        .build())
                .addNoAlternativeReportsFrom(AuthorType.OTHER)
                .delegation(Delegation.builder()
                        .size(Integer.MIN_VALUE)
                        .head(Delegate.builder().name("").build())
                        .addMembers(Delegate.builder().name("\uFEFF").build())
                        .addBodies("", " ")
                        .build())
                .addTaskForce(CommitteeMember.builder()
                        .name("")
                        .country(Country.of("\u0301"))
                        .role(TaskForceRole.MEMBER)
                        .build())
                .build();
        assertThat(ids(bare)).contains("dialogue-date-missing", "session-number-missing", "instruments-not-stated");
        assertThat(ids(odd))
                .contains("simplified-with-written-replies", "confidential-report-linked", "none-contradicted");
    }

    @Test
    void oddNumbersAreAccepted() {
        CountrySession odd = CountrySession.builder()
                .committee(Committee.SPT)
                .stateParty(Country.of(""))
                .addInstrumentsUnderReview(Instrument.values())
                .addInstrumentsUnderReview(Instrument.values())
                .addStateReports(StateReport.builder()
                        .instrument(Instrument.OPSC)
                        .numbers(ReportNumbers.of(1, Integer.MAX_VALUE))
                        .submitted(PartialDate.of(9999))
                        .symbol(DocumentSymbol.of(" "))
                        .wordCount(Integer.MIN_VALUE)
                        .build())
                .addConcludingObservations(ConcludingObservations.builder().build())
                .addNextReports(NextReport.builder()
                        .instrument(Instrument.OPSC)
                        .numbers(ReportNumbers.of(Integer.MAX_VALUE))
                        .due(PartialDate.of(1))
                        .build())
                .build();
        CountrySession bare = CountrySession.builder()
                .committee(Committee.SPT)
                .stateParty(Country.of(""))
                .build();
        assertThatCode(() -> PlainSession.findings(bare, null)).doesNotThrowAnyException();
        assertThat(ids(odd)).contains("next-report-number-not-after-last");
    }

    private static Set<String> ids(CountrySession session) {
        return PlainSession.findings(session, PlainSession.TODAY).stream()
                .map(finding -> finding.rule().id().toString())
                .collect(Collectors.toSet());
    }
}
