// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.Link;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.Meeting;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ObservationParagraph;
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.Statement;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.WrittenReplies;

/**
 * The values of a session that {@link ValueScan} scans, without their places.
 *
 * <p>{@code PlainValuesTest} fails if it misses a member. Not thread-safe.
 */
final class ScannedValues {

    final Texts labels = new Texts(64);
    final Texts prose = new Texts(16);

    /** Prose that need not end like a sentence. */
    final Texts actions = new Texts(8);

    final Texts addresses = new Texts(16);
    final Texts countryCodes = new Texts(8);

    private final Committee committee;
    private boolean areInstrumentsUsual = true;

    ScannedValues(CountrySession session) {
        committee = session.getCommittee();
        visit(session);
    }

    /** Whether the committee monitors all instruments, and States report under them. */
    boolean areInstrumentsUsual() {
        return areInstrumentsUsual;
    }

    private void visit(CountrySession session) {
        visit(session.getStateParty());
        List<Instrument> instruments = session.getInstrumentsUnderReview();
        for (int i = 0; i < instruments.size(); i++) {
            instrument(instruments.get(i));
        }
        Optional<MeetingPeriod> committeeSession = session.getCommitteeSession();
        if (committeeSession.isPresent()) {
            labels.add(committeeSession.get().getPlace());
        }
        Optional<MeetingPeriod> preSession = session.getPreSession();
        if (preSession.isPresent()) {
            labels.add(preSession.get().getPlace());
        }
        List<Meeting> meetings = session.getMeetings();
        for (int i = 0; i < meetings.size(); i++) {
            labels.add(meetings.get(i).getChamber());
        }
        visitDocuments(session);
        prose.add(session.getAdditionalComments());
        Optional<Delegation> delegation = session.getDelegation();
        if (delegation.isPresent()) {
            visit(delegation.get());
        }
        List<CommitteeMember> members = session.getTaskForce();
        for (int i = 0; i < members.size(); i++) {
            visit(members.get(i));
        }
        Optional<Dialogue> dialogue = session.getDialogue();
        if (dialogue.isPresent()) {
            visit(dialogue.get());
        }
        List<ConcludingObservations> allObservations = session.getConcludingObservations();
        for (int i = 0; i < allObservations.size(); i++) {
            visit(allObservations.get(i));
        }
        List<NextReport> nextReports = session.getNextReports();
        for (int i = 0; i < nextReports.size(); i++) {
            NextReport report = nextReports.get(i);
            instrument(report.getInstrument());
            labels.add(report.getNote());
        }
        List<Link> links = session.getLinks();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            labels.add(link.getTitle());
            addresses.add(link.getHref());
        }
        List<Source> sources = session.getSources();
        for (int i = 0; i < sources.size(); i++) {
            visit(sources.get(i));
        }
    }

    private void visitDocuments(CountrySession session) {
        var core = session.getCommonCoreDocument();
        if (core.isPresent()) {
            addresses.add(core.get().getHref());
        }
        List<StateReport> stateReports = session.getStateReports();
        for (int i = 0; i < stateReports.size(); i++) {
            StateReport report = stateReports.get(i);
            instrument(report.getInstrument());
            labels.add(report.getTerritory());
            addresses.add(report.getHref());
        }
        List<ListOfIssues> lists = session.getListsOfIssues();
        for (int i = 0; i < lists.size(); i++) {
            ListOfIssues list = lists.get(i);
            instrument(list.getInstrument());
            labels.add(list.getTerritory());
            addresses.add(list.getHref());
        }
        List<WrittenReplies> allReplies = session.getWrittenReplies();
        for (int i = 0; i < allReplies.size(); i++) {
            WrittenReplies replies = allReplies.get(i);
            instrument(replies.getInstrument());
            labels.add(replies.getTerritory());
            addresses.add(replies.getHref());
        }
        List<AlternativeReport> alternativeReports = session.getAlternativeReports();
        for (int i = 0; i < alternativeReports.size(); i++) {
            AlternativeReport report = alternativeReports.get(i);
            labels.add(report.getAuthor());
            labels.add(report.getTitle());
            addresses.add(report.getHref());
        }
    }

    private void visit(Country country) {
        countryCodes.add(country.getCode());
        labels.add(country.getName());
    }

    private void visit(Delegation delegation) {
        prose.add(delegation.getDescription());
        Optional<Delegate> head = delegation.getHead();
        if (head.isPresent()) {
            visit(head.get());
        }
        List<Delegate> members = delegation.getMembers();
        for (int i = 0; i < members.size(); i++) {
            visit(members.get(i));
        }
        labels.addAll(delegation.getBodies());
    }

    private void visit(Delegate delegate) {
        labels.add(delegate.getName());
        labels.add(delegate.getTitle());
        labels.add(delegate.getBody());
    }

    private void visit(CommitteeMember member) {
        labels.add(member.getName());
        Optional<Country> country = member.getCountry();
        if (country.isPresent()) {
            visit(country.get());
        }
    }

    private void visit(Dialogue dialogue) {
        prose.add(dialogue.getCharacter());
        prose.add(dialogue.getGeneralAssessment());
        List<DialogueIssue> issues = dialogue.getIssues();
        for (int i = 0; i < issues.size(); i++) {
            DialogueIssue issue = issues.get(i);
            labels.add(issue.getTopic());
            labels.add(issue.getCluster());
            List<Statement> statements = issue.getStatements();
            for (int j = 0; j < statements.size(); j++) {
                Statement statement = statements.get(j);
                labels.add(statement.getName());
                prose.add(statement.getText());
            }
        }
    }

    private void visit(ConcludingObservations observations) {
        instrument(observations.getInstrument());
        labels.add(observations.getTerritory());
        addresses.add(observations.getHref());
        List<UrgentRecommendation> recommendations = observations.getUrgentRecommendations();
        for (int i = 0; i < recommendations.size(); i++) {
            visit(recommendations.get(i));
        }
        Optional<FollowUp> followUp = observations.getFollowUp();
        if (followUp.isPresent()) {
            labels.addAll(followUp.get().getParagraphs());
            prose.add(followUp.get().getText());
        }
        List<ObservationParagraph> paragraphs = observations.getParagraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            ObservationParagraph paragraph = paragraphs.get(i);
            labels.add(paragraph.getNumber());
            labels.add(paragraph.getHeading());
            prose.add(paragraph.getText());
        }
    }

    private void visit(UrgentRecommendation recommendation) {
        labels.add(recommendation.getArea());
        prose.add(recommendation.getText());
        actions.addAll(recommendation.getActions());
        labels.addAll(recommendation.getParagraphs());
        labels.addAll(recommendation.getThemes());
        labels.addAll(recommendation.getAffectedPersons());
    }

    private void visit(Source source) {
        labels.add(source.getPublisher());
        labels.add(source.getTitle());
        labels.add(source.getAuthor());
        addresses.add(source.getHref());
        prose.add(source.getDisclaimer());
    }

    private void instrument(Instrument instrument) {
        areInstrumentsUsual &= instrument.committee() == committee && instrument.hasReports();
    }

    private void instrument(Optional<Instrument> instrument) {
        if (instrument.isPresent()) {
            instrument(instrument.get());
        }
    }

    /** Some values of a session. */
    static final class Texts {

        private String[] values;
        private int size;

        private Texts(int usual) {
            values = new String[usual];
        }

        int size() {
            return size;
        }

        String get(int index) {
            return values[index];
        }

        private void add(String value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        private void add(Optional<String> value) {
            if (value.isPresent()) {
                add(value.get());
            }
        }

        private void addAll(List<String> all) {
            for (int i = 0; i < all.size(); i++) {
                add(all.get(i));
            }
        }
    }
}
