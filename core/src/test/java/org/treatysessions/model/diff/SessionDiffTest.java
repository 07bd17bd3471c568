// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.Link;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;

class SessionDiffTest {

    private static CountrySession session(UnaryOperator<CountrySession.Builder> members) {
        return members.apply(CountrySession.builder().committee(Committee.CRC).stateParty(Country.of("RUS")))
                .build();
    }

    private static List<String> changes(
            UnaryOperator<CountrySession.Builder> before, UnaryOperator<CountrySession.Builder> after) {
        return SessionDiff.between(session(before), session(after)).changes().stream()
                .map(Change::toString)
                .toList();
    }

    private static Link link(String href, String title) {
        return Link.builder().kind(LinkKind.WEBCAST).href(href).title(title).build();
    }

    private static StateReport report(String symbol, String due) {
        return StateReport.builder()
                .instrument(Instrument.CRC)
                .symbol(DocumentSymbol.of(symbol))
                .due(PartialDate.parse(due))
                .build();
    }

    @Test
    void equalRecordsHaveNoDifference() {
        CountrySession one = session(b -> b.addLinks(link("https://a.org", "A")));
        CountrySession other = session(b -> b.addLinks(link("https://a.org", "A")));

        assertThat(SessionDiff.between(one, other).isEmpty()).isTrue();
        assertThat(SessionDiff.between(one, other).changes()).isEmpty();
    }

    @Test
    void valuesAreAddedRemovedAndChanged() {
        assertThat(changes(
                        b -> b.id("a").committee(Committee.CAT),
                        b -> b.withoutDelegation(true).committee(Committee.CRC)))
                .containsExactly("removed /id a", "changed /committee CAT -> CRC", "added /withoutDelegation -> true");
    }

    @Test
    void valuesInsideOfAnObjectHaveTheirOwnPlace() {
        assertThat(changes(
                        b -> b.committeeSession(MeetingPeriod.builder()
                                .number(78)
                                .place("Geneva")
                                .build()),
                        b -> b.committeeSession(MeetingPeriod.builder()
                                .number(79)
                                .place("Geneva")
                                .build())))
                .containsExactly("changed /committeeSession/number 78 -> 79");
    }

    @Test
    void anEntryInsertedAtTheFrontChangesNothingInTheOthers() {
        assertThat(changes(
                        b -> b.addDialogueDates(PartialDate.of(2018, 5, 22), PartialDate.of(2018, 5, 23)),
                        b -> b.addDialogueDates(
                                PartialDate.of(2018, 5, 21), PartialDate.of(2018, 5, 22), PartialDate.of(2018, 5, 23))))
                .containsExactly("added /dialogueDates/0 -> 2018-05-21");
    }

    @Test
    void documentsAreMatchedByTheirSymbols() {
        SessionDiff diff = SessionDiff.between(
                session(b -> b.addStateReports(report("CRC/C/RUS/4-5", "2011"), report("CRC/C/OPSC/RUS/1", "2015"))),
                session(b -> b.addStateReports(report("CRC/C/OPSC/RUS/1", "2015-10"), report("CRC/C/RUS/6", "2023"))));

        assertThat(diff.toString().lines().map(line -> line.replaceAll("StateReport\\{.*?}", "...")))
                .containsExactly(
                        "removed /stateReports/0 ...",
                        "changed /stateReports/0/due 2015 -> 2015-10",
                        "added /stateReports/1 -> ...");
        Change changed = diff.changes().get(1);
        assertThat(changed.member()).isEqualTo(SessionModel.STATE_REPORT.due);
        assertThat(changed.before()).contains(Pointer.parse("/stateReports/1/due"));
        assertThat(changed.after()).contains(Pointer.parse("/stateReports/0/due"));
        assertThat(changed.oldValue()).contains(PartialDate.of(2015));
        assertThat(changed.newValue()).contains(PartialDate.of(2015, 10));
    }

    @Test
    void reportsWithoutASymbolAreMatchedByInstrumentAndNumbers() {
        StateReport.Builder second =
                StateReport.builder().instrument(Instrument.CRC).numbers(ReportNumbers.of(2));
        StateReport.Builder third =
                StateReport.builder().instrument(Instrument.CRC).numbers(ReportNumbers.of(3));
        assertThat(changes(
                        b -> b.addStateReports(second.build(), third.build()),
                        b -> b.addStateReports(third.due(PartialDate.of(1999)).build(), second.build())))
                .hasSize(2)
                .anyMatch(change -> change.startsWith("moved /stateReports/"))
                .contains("added /stateReports/0/due -> 1999");
    }

    @Test
    void aSymbolThatWasMissingIsAddedToTheSameList() {
        ListOfIssues.Builder list =
                ListOfIssues.builder().instrument(Instrument.CRC).questionCount(20);
        assertThat(changes(
                        b -> b.addListsOfIssues(list.build()),
                        b -> b.addListsOfIssues(list.symbol(DocumentSymbol.of("CRC/C/RUS/Q/4-5"))
                                .build())))
                .containsExactly("added /listsOfIssues/0/symbol -> CRC/C/RUS/Q/4-5");
    }

    @Test
    void theLastEntriesThatAreLeftAreTheSameOne() {
        assertThat(changes(
                        b -> b.addLinks(link("https://a.org/webcast", "A"), link("https://b.org", "B")),
                        b -> b.addLinks(link("https://b.org", "B"), link("https://a.org/video", "A"))))
                .contains("changed /links/1/href https://a.org/webcast -> https://a.org/video");
    }

    @Test
    void anotherOrderIsADifference() {
        assertThat(changes(
                        b -> b.addLinks(link("a", "A"), link("b", "B"), link("c", "C")),
                        b -> b.addLinks(link("c", "C"), link("a", "A"), link("b", "B!"))))
                .satisfiesExactly(
                        moved -> assertThat(moved).startsWith("moved /links/0 "),
                        changed -> assertThat(changed).isEqualTo("changed /links/2/title B -> B!"));
    }

    @Test
    void entriesThatAreEqualAreCounted() {
        Link link = link("a", "A");
        assertThat(changes(b -> b.addLinks(link, link), b -> b.addLinks(link, link, link)))
                .singleElement()
                .asString()
                .startsWith("added /links/2 -> ");
    }

    @Test
    void peopleAreMatchedByTheirNames() {
        CommitteeMember one =
                CommitteeMember.builder().name("Suzanne Aho Assouma").build();
        CommitteeMember other =
                CommitteeMember.builder().name("Hynd Ayoubi Idrissi").build();
        CommitteeMember withCountry = CommitteeMember.builder()
                .name("Hynd Ayoubi Idrissi")
                .country(Country.of("MAR"))
                .build();
        assertThat(changes(b -> b.addTaskForce(one, other), b -> b.addTaskForce(withCountry)))
                .satisfiesExactly(
                        removed -> assertThat(removed).startsWith("removed /taskForce/0 "),
                        added -> assertThat(added).startsWith("added /taskForce/0/country -> "));
    }

    @Test
    void extensionsAreComparedByTheNamesOfTheirMembers() {
        JsonObject one = JsonObject.builder().put("a", 1).put("b/c", "x").build();
        JsonObject other = JsonObject.builder().put("b/c", "y").put("d", true).build();
        assertThat(changes(b -> b.extensions(one), b -> b.extensions(other)))
                .containsExactly(
                        "removed /extensions/a 1",
                        "changed /extensions/b~1c \"x\" -> \"y\"",
                        "added /extensions/d -> true");
    }
}
