package org.treatysessions.validation.internal;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
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
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.Link;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
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
    private final List<Entry<Link>> links;
    private final Optional<Entry<MeetingPeriod>> committeeSession;
    private final Optional<Entry<MeetingPeriod>> preSession;
    private final Optional<Entry<CommonCoreDocument>> commonCoreDocument;
    private final Optional<Entry<Source>> source;
    private final Optional<Entry<Delegation>> delegation;
    private final Optional<Days> firstDialogueDay;
    private final Optional<Days> lastDialogueDay;
    private final Optional<Days> endOfReview;
    private final Set<Instrument> statedInstruments;
    private final Map<Instrument, Entry<StateReport>> reportsUnderReview;
    private final boolean hasReportsToCompare;
    private final List<SessionDocument> documents;
    private @Nullable List<UrgentAreas> urgentAreas;
    private @Nullable Issues issues;
    private @Nullable Map<Instrument, Integer> lastNumbersSubmitted;
    private @Nullable Set<String> peopleInDelegation;
    private @Nullable Survey survey;

    Review(CountrySession session, Surroundings surroundings) {
        this.session = Entry.ofDocument(session);
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
        links = this.session.children(COUNTRY_SESSION.links, CountrySession::getLinks);
        committeeSession = this.session.child(COUNTRY_SESSION.committeeSession, CountrySession::getCommitteeSession);
        preSession = this.session.child(COUNTRY_SESSION.preSession, CountrySession::getPreSession);
        commonCoreDocument =
                this.session.child(COUNTRY_SESSION.commonCoreDocument, CountrySession::getCommonCoreDocument);
        source = this.session.child(COUNTRY_SESSION.source, CountrySession::getSource);
        delegation = this.session.child(COUNTRY_SESSION.delegation, CountrySession::getDelegation);
        firstDialogueDay = Days.firstOf(session.getDialogueDates());
        lastDialogueDay = Days.lastOf(session.getDialogueDates());
        Optional<Days> adopted = lastAdoption(concludingObservations);
        endOfReview = adopted.isPresent() ? adopted : lastDialogueDay;
        statedInstruments = EnumSet.noneOf(Instrument.class);
        statedInstruments.addAll(session.getInstrumentsUnderReview());
        reportsUnderReview = new EnumMap<>(Instrument.class);
        Set<Instrument> reported = EnumSet.noneOf(Instrument.class);
        for (Entry<StateReport> report : stateReports) {
            Instrument instrument = report.value().getInstrument();
            reported.add(instrument);
            if (statedInstruments.isEmpty() || statedInstruments.contains(instrument)) {
                reportsUnderReview.merge(instrument, report, Review::later);
            }
        }
        hasReportsToCompare = reported.size() < stateReports.size();
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

    /** Whether there are several State reports under one instrument. */
    boolean hasReportsToCompare() {
        return hasReportsToCompare;
    }

    /** The highest number among the State reports of each instrument that have a date of submission. */
    Map<Instrument, Integer> lastNumbersSubmitted() {
        if (lastNumbersSubmitted == null) {
            lastNumbersSubmitted = new EnumMap<>(Instrument.class);
            for (Entry<StateReport> entry : stateReports) {
                StateReport report = entry.value();
                Optional<ReportNumbers> numbers = report.getNumbers();
                if (numbers.isPresent() && report.getSubmitted().isPresent()) {
                    lastNumbersSubmitted.merge(
                            report.getInstrument(), numbers.get().last(), Math::max);
                }
            }
        }
        return lastNumbersSubmitted;
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

    /** The adoption of the latest concluding observations; where none has a date, the last day of the dialogue. */
    Optional<Days> endOfReview() {
        return endOfReview;
    }

    private static Optional<Days> lastAdoption(List<Entry<ConcludingObservations>> concludingObservations) {
        List<PartialDate> adopted = new ArrayList<>(concludingObservations.size());
        for (Entry<ConcludingObservations> observations : concludingObservations) {
            observations.value().getAdopted().ifPresent(adopted::add);
        }
        return Days.lastOf(adopted);
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

    /** The instruments that are stated to be under review, each once. */
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
        if (instrument.isEmpty()) {
            return List.copyOf(reportsUnderReview.values());
        }
        Entry<StateReport> own = reportsUnderReview.get(instrument.get());
        return own == null ? List.of() : List.of(own);
    }

    /**
     * The reports that a document contradicts: those that it is compared with and that have a datum, if a condition holds
     * against each of them; none otherwise.
     */
    <D> List<Entry<StateReport>> contradicted(
            Optional<Instrument> instrument,
            Function<StateReport, Optional<D>> datum,
            BiPredicate<StateReport, D> condition) {
        List<Entry<StateReport>> contradicted = List.of();
        for (Entry<StateReport> report : reportsFor(instrument)) {
            Optional<D> value = datum.apply(report.value());
            if (value.isPresent()) {
                if (!condition.test(report.value(), value.get())) {
                    return List.of();
                }
                contradicted = contradicted.isEmpty() ? new ArrayList<>() : contradicted;
                contradicted.add(report);
            }
        }
        return contradicted;
    }

    List<Entry<Link>> links() {
        return links;
    }

    /** The areas for urgent measures of each of the concluding observations; several rules look at them. */
    List<UrgentAreas> urgentAreas() {
        if (urgentAreas == null) {
            urgentAreas = new ArrayList<>(concludingObservations.size());
            for (Entry<ConcludingObservations> observations : concludingObservations) {
                urgentAreas.add(new UrgentAreas(observations));
            }
        }
        return urgentAreas;
    }

    /** The issues of the dialogue. */
    Issues issues() {
        if (issues == null) {
            issues = new Issues(session);
        }
        return issues;
    }

    /** The delegation of the State. */
    Optional<Entry<Delegation>> delegation() {
        return delegation;
    }

    /** Whether nobody stands twice in the delegation, as head or as member. */
    boolean isEveryDelegateDifferent() {
        return delegation
                .filter(entry -> peopleInDelegation().size()
                        == entry.value().getMembers().size()
                                + (entry.value().getHead().isPresent() ? 1 : 0))
                .isPresent();
    }

    /** The different people whom the delegation names, its head among them, as names are compared. */
    Set<String> peopleInDelegation() {
        if (peopleInDelegation == null) {
            Set<String> people = new HashSet<>();
            session().getDelegation().ifPresent(delegation -> {
                delegation.getHead().flatMap(Review::person).ifPresent(people::add);
                for (Delegate member : delegation.getMembers()) {
                    person(member).ifPresent(people::add);
                }
            });
            peopleInDelegation = people;
        }
        return peopleInDelegation;
    }

    private static Optional<String> person(Delegate delegate) {
        return Usable.text(delegate.getName()).map(Folded::person);
    }

    /** What stands out among the values of the session. */
    Survey survey() {
        if (survey == null) {
            survey = Survey.of(session());
        }
        return survey;
    }
}
