package org.treatysessions.validation.internal;

import static org.treatysessions.json.format.SessionFormat.COUNTRY_SESSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.validation.spi.KnownSession;
import org.treatysessions.validation.spi.Roster;

/** A session as the rules see it: its entries with their places, the days of the dialogue, the reports under review. */
final class Review {

    private final Entry<CountrySession> session;
    private final Surroundings surroundings;
    private final List<Entry<StateReport>> stateReports;
    private final List<Entry<ListOfIssues>> listsOfIssues;
    private final List<Entry<WrittenReplies>> writtenReplies;
    private final List<Entry<ConcludingObservations>> concludingObservations;
    private final List<Entry<NextReport>> nextReports;
    private final List<Entry<AlternativeReport>> alternativeReports;
    private final List<Entry<CommitteeMember>> taskForce;
    private final List<Entry<PartialDate>> dialogueDates;
    private final Optional<Entry<MeetingPeriod>> committeeSession;
    private final Optional<Entry<MeetingPeriod>> preSession;
    private final Optional<Entry<CommonCoreDocument>> commonCoreDocument;
    private final Optional<Entry<Source>> source;
    private final Optional<Days> firstDialogueDay;
    private final Optional<Days> lastDialogueDay;
    private final Set<Instrument> statedInstruments;
    private final Map<Instrument, Entry<StateReport>> reportsUnderReview;
    private final List<SessionDocument> documents;
    private @Nullable List<UrgentAreas> urgentAreas;
    private @Nullable List<FlawedText> flawedTexts;

    Review(CountrySession session, Surroundings surroundings) {
        this.session = new Entry<>(session, Place.DOCUMENT);
        this.surroundings = surroundings;
        stateReports = this.session.children(COUNTRY_SESSION.stateReports, CountrySession::getStateReports);
        listsOfIssues = this.session.children(COUNTRY_SESSION.listsOfIssues, CountrySession::getListsOfIssues);
        writtenReplies = this.session.children(COUNTRY_SESSION.writtenReplies, CountrySession::getWrittenReplies);
        concludingObservations = this.session.children(
                COUNTRY_SESSION.concludingObservations, CountrySession::getConcludingObservations);
        nextReports = this.session.children(COUNTRY_SESSION.nextReports, CountrySession::getNextReports);
        alternativeReports =
                this.session.children(COUNTRY_SESSION.alternativeReports, CountrySession::getAlternativeReports);
        taskForce = this.session.children(COUNTRY_SESSION.taskForce, CountrySession::getTaskForce);
        dialogueDates = this.session.children(COUNTRY_SESSION.dialogueDates, CountrySession::getDialogueDates);
        committeeSession = this.session.child(COUNTRY_SESSION.committeeSession, CountrySession::getCommitteeSession);
        preSession = this.session.child(COUNTRY_SESSION.preSession, CountrySession::getPreSession);
        commonCoreDocument =
                this.session.child(COUNTRY_SESSION.commonCoreDocument, CountrySession::getCommonCoreDocument);
        source = this.session.child(COUNTRY_SESSION.source, CountrySession::getSource);
        firstDialogueDay = Days.firstOf(session.getDialogueDates());
        lastDialogueDay = Days.lastOf(session.getDialogueDates());
        statedInstruments = new LinkedHashSet<>(session.getInstrumentsUnderReview());
        reportsUnderReview = new EnumMap<>(Instrument.class);
        for (Entry<StateReport> report : stateReports) {
            Instrument instrument = report.value().getInstrument();
            if (statedInstruments.isEmpty() || statedInstruments.contains(instrument)) {
                reportsUnderReview.merge(instrument, report, Review::later);
            }
        }
        documents = SessionDocument.of(this);
    }

    private static Entry<StateReport> later(Entry<StateReport> earlier, Entry<StateReport> later) {
        return isHigher(earlier.value(), later.value()) ? earlier : later;
    }

    /** Whether a report has higher numbers than another one: numbers at all, a greater last one, a greater first one. */
    private static boolean isHigher(StateReport report, StateReport other) {
        return report.getNumbers().isPresent()
                && (other.getNumbers().isEmpty()
                        || report.getNumbers()
                                        .get()
                                        .compareTo(other.getNumbers().get())
                                > 0);
    }

    CountrySession session() {
        return session.value();
    }

    /** The whole document. */
    Entry<CountrySession> document() {
        return session;
    }

    /** The present day; only rules that say they need it may ask. */
    Days today() {
        return Days.of(knownToday().orElseThrow());
    }

    Optional<LocalDate> knownToday() {
        return surroundings.today();
    }

    /** What reference data knows of the sessions of the committee. */
    List<KnownSession> knownSessions() {
        return surroundings
                .referenceData()
                .map(data -> data.sessions(session().getCommittee()))
                .orElse(List.of());
    }

    /** The rosters of the committee that reference data has. */
    List<Roster> rosters() {
        return surroundings
                .referenceData()
                .map(data -> data.rosters(session().getCommittee()))
                .orElse(List.of());
    }

    List<Entry<StateReport>> stateReports() {
        return stateReports;
    }

    List<Entry<ListOfIssues>> listsOfIssues() {
        return listsOfIssues;
    }

    List<Entry<WrittenReplies>> writtenReplies() {
        return writtenReplies;
    }

    List<Entry<ConcludingObservations>> concludingObservations() {
        return concludingObservations;
    }

    List<Entry<NextReport>> nextReports() {
        return nextReports;
    }

    List<Entry<AlternativeReport>> alternativeReports() {
        return alternativeReports;
    }

    List<Entry<CommitteeMember>> taskForce() {
        return taskForce;
    }

    List<Entry<PartialDate>> dialogueDates() {
        return dialogueDates;
    }

    Optional<Entry<MeetingPeriod>> committeeSession() {
        return committeeSession;
    }

    Optional<Entry<MeetingPeriod>> preSession() {
        return preSession;
    }

    Optional<Entry<CommonCoreDocument>> commonCoreDocument() {
        return commonCoreDocument;
    }

    Optional<Entry<Source>> source() {
        return source;
    }

    /** The documents that may have a symbol, in the order of the format. */
    List<SessionDocument> documents() {
        return documents;
    }

    /** The first day of the dialogue; empty where no date is given. */
    Optional<Days> firstDialogueDay() {
        return firstDialogueDay;
    }

    /** The last day of the dialogue; empty where no date is given. */
    Optional<Days> lastDialogueDay() {
        return lastDialogueDay;
    }

    /** Whether the dialogue is certainly over; never where the present day is not known. */
    boolean isDialogueOver() {
        return lastDialogueDay.isPresent()
                && knownToday()
                        .filter(today -> lastDialogueDay.get().isBefore(Days.of(today)))
                        .isPresent();
    }

    boolean isWithoutReport() {
        return session().getWithoutReport().orElse(false);
    }

    /** Whether a list of issues asks about a report: by its kind, else by the procedure. */
    boolean isStandard(ListOfIssues list) {
        return list.getKind().isPresent()
                ? list.getKind().get() == ListOfIssuesKind.STANDARD
                : session().getProcedure().filter(Procedure.STANDARD::equals).isPresent();
    }

    /** Whether a list of issues comes prior to reporting: by its kind, else by the procedure. */
    boolean isPriorToReporting(ListOfIssues list) {
        return list.getKind().isPresent()
                ? list.getKind().get() == ListOfIssuesKind.PRIOR_TO_REPORTING
                : session().getProcedure().filter(Procedure.SIMPLIFIED::equals).isPresent();
    }

    /** The instruments that are stated to be under review, each once, in their order. */
    Set<Instrument> statedInstruments() {
        return statedInstruments;
    }

    /** The instruments that are stated to be under review, with their places. */
    List<Entry<Instrument>> instrumentsUnderReview() {
        return session.children(COUNTRY_SESSION.instrumentsUnderReview, CountrySession::getInstrumentsUnderReview);
    }

    /** The report under review of each instrument that has one. */
    Collection<Entry<StateReport>> reportsUnderReview() {
        return reportsUnderReview.values();
    }

    /** The report under review of an instrument. */
    Optional<Entry<StateReport>> reportUnderReview(Instrument instrument) {
        return Optional.ofNullable(reportsUnderReview.get(instrument));
    }

    /** The reports under review that a document is compared with, by the instrument that it names. */
    List<Entry<StateReport>> reportsFor(Optional<Instrument> instrument) {
        return instrument
                .map(own -> reportUnderReview(own).map(List::of).orElse(List.of()))
                .orElseGet(() -> List.copyOf(reportsUnderReview.values()));
    }

    /**
     * The reports that a document contradicts: those that it is compared with and that have a datum, if a condition holds
     * against each of them; none otherwise.
     */
    <D> List<Entry<StateReport>> contradicted(
            Optional<Instrument> instrument,
            Function<StateReport, Optional<D>> datum,
            BiPredicate<StateReport, D> condition) {
        List<Entry<StateReport>> contradicted = new ArrayList<>();
        for (Entry<StateReport> report : reportsFor(instrument)) {
            Optional<D> value = datum.apply(report.value());
            if (value.isPresent()) {
                if (!condition.test(report.value(), value.get())) {
                    return List.of();
                }
                contradicted.add(report);
            }
        }
        return contradicted;
    }

    /** The areas for urgent measures of each of the concluding observations; several rules look at them. */
    List<UrgentAreas> urgentAreas() {
        if (urgentAreas == null) {
            urgentAreas = concludingObservations.stream().map(UrgentAreas::new).toList();
        }
        return urgentAreas;
    }

    /** The texts that a rule on text speaks of. */
    List<FlawedText> flawedTexts() {
        if (flawedTexts == null) {
            flawedTexts = FlawedText.of(session());
        }
        return flawedTexts;
    }
}
