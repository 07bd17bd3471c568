package org.treatysessions.validation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.treatysessions.constraint.CountryCode;
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
import org.treatysessions.model.KnownCountry;
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
import org.treatysessions.validation.text.Markup;
import org.treatysessions.validation.text.SentenceBreaks;
import org.treatysessions.validation.text.TextFeatures;
import org.treatysessions.validation.text.WebAddress;

/**
 * Checks if all values of a session are plain, as those of nearly all sessions are: then {@link ValueScan} would find
 * nothing.
 *
 * <p>It gathers the same values as the scan, without their places, and then checks one after the other: so the compiled code
 * is small, and it takes a fraction of the time. {@code PlainValuesTest} fails if it misses a member. Not thread-safe.
 */
final class PlainValues {

    private final Committee committee;
    private final Texts labels = new Texts(64);
    private final Texts prose = new Texts(16);
    private final Texts actions = new Texts(8);
    private final Texts addresses = new Texts(16);
    private final Texts countryCodes = new Texts(8);
    private boolean areInstrumentsPlain = true;

    private PlainValues(Committee committee) {
        this.committee = committee;
    }

    /** Checks if all values of a session are plain. */
    static boolean areAllIn(CountrySession session) {
        PlainValues values = new PlainValues(session.getCommittee());
        values.visit(session);
        return values.areInstrumentsPlain
                && values.areCountryCodesPlain()
                && values.areAddressesPlain()
                && values.areLabelsPlain()
                && values.areActionsPlain()
                && values.isProsePlain();
    }

    private boolean areLabelsPlain() {
        for (int i = 0; i < labels.size; i++) {
            String text = labels.values[i];
            if (Markup.isIn(text, TextFeatures.of(text))) {
                return false;
            }
        }
        return true;
    }

    private boolean isProsePlain() {
        for (int i = 0; i < prose.size; i++) {
            String text = prose.values[i];
            if (!isPlain(text) || SentenceBreaks.isUnfinished(text)) {
                return false;
            }
        }
        return true;
    }

    private boolean areActionsPlain() {
        for (int i = 0; i < actions.size; i++) {
            if (!isPlain(actions.values[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text) {
        int features = TextFeatures.of(text);
        return !Markup.isIn(text, features) && !SentenceBreaks.isBroken(text, features);
    }

    private boolean areAddressesPlain() {
        for (int i = 0; i < addresses.size; i++) {
            if (WebAddress.of(addresses.values[i]) != WebAddress.HTTPS) {
                return false;
            }
        }
        return true;
    }

    private boolean areCountryCodesPlain() {
        for (int i = 0; i < countryCodes.size; i++) {
            String code = countryCodes.values[i];
            if (!KnownCountry.isKnownCode(code) && CountryCode.Validator.isWellFormed(code)) {
                return false;
            }
        }
        return true;
    }

    // ------------------------------------------------------------------------------------------- members

    private void visit(CountrySession session) {
        visit(session.getStateParty());
        for (Instrument instrument : session.getInstrumentsUnderReview()) {
            instrument(instrument);
        }
        Optional<MeetingPeriod> committeeSession = session.getCommitteeSession();
        if (committeeSession.isPresent()) {
            labels.add(committeeSession.get().getPlace());
        }
        Optional<MeetingPeriod> preSession = session.getPreSession();
        if (preSession.isPresent()) {
            labels.add(preSession.get().getPlace());
        }
        for (Meeting meeting : session.getMeetings()) {
            labels.add(meeting.getChamber());
        }
        visitDocuments(session);
        prose.add(session.getAdditionalComments());
        Optional<Delegation> delegation = session.getDelegation();
        if (delegation.isPresent()) {
            visit(delegation.get());
        }
        for (CommitteeMember member : session.getTaskForce()) {
            visit(member);
        }
        Optional<Dialogue> dialogue = session.getDialogue();
        if (dialogue.isPresent()) {
            visit(dialogue.get());
        }
        for (ConcludingObservations observations : session.getConcludingObservations()) {
            visit(observations);
        }
        for (NextReport report : session.getNextReports()) {
            instrument(report.getInstrument());
            labels.add(report.getNote());
        }
        for (Link link : session.getLinks()) {
            labels.add(link.getTitle());
            addresses.add(link.getHref());
        }
        for (Source source : session.getSources()) {
            visit(source);
        }
    }

    private void visitDocuments(CountrySession session) {
        var core = session.getCommonCoreDocument();
        if (core.isPresent()) {
            addresses.add(core.get().getHref());
        }
        for (StateReport report : session.getStateReports()) {
            instrument(report.getInstrument());
            labels.add(report.getTerritory());
            addresses.add(report.getHref());
        }
        for (ListOfIssues list : session.getListsOfIssues()) {
            instrument(list.getInstrument());
            labels.add(list.getTerritory());
            addresses.add(list.getHref());
        }
        for (WrittenReplies replies : session.getWrittenReplies()) {
            instrument(replies.getInstrument());
            labels.add(replies.getTerritory());
            addresses.add(replies.getHref());
        }
        for (AlternativeReport report : session.getAlternativeReports()) {
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
        for (Delegate member : delegation.getMembers()) {
            visit(member);
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
        for (DialogueIssue issue : dialogue.getIssues()) {
            labels.add(issue.getTopic());
            labels.add(issue.getCluster());
            for (Statement statement : issue.getStatements()) {
                labels.add(statement.getName());
                prose.add(statement.getText());
            }
        }
    }

    private void visit(ConcludingObservations observations) {
        instrument(observations.getInstrument());
        labels.add(observations.getTerritory());
        addresses.add(observations.getHref());
        for (UrgentRecommendation recommendation : observations.getUrgentRecommendations()) {
            visit(recommendation);
        }
        Optional<FollowUp> followUp = observations.getFollowUp();
        if (followUp.isPresent()) {
            labels.addAll(followUp.get().getParagraphs());
            prose.add(followUp.get().getText());
        }
        for (ObservationParagraph paragraph : observations.getParagraphs()) {
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
        areInstrumentsPlain &= instrument.committee() == committee && instrument.hasReports();
    }

    private void instrument(Optional<Instrument> instrument) {
        if (instrument.isPresent()) {
            instrument(instrument.get());
        }
    }

    /** Some values of a session. */
    private static final class Texts {

        private String[] values;
        private int size;

        Texts(int usual) {
            values = new String[usual];
        }

        void add(String value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        void add(Optional<String> value) {
            if (value.isPresent()) {
                add(value.get());
            }
        }

        void addAll(List<String> all) {
            for (int i = 0; i < all.size(); i++) {
                add(all.get(i));
            }
        }
    }
}
