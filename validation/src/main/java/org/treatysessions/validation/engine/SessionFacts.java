// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.spi.KnownSession;
import org.treatysessions.validation.spi.ReferenceData;
import org.treatysessions.validation.spi.Roster;

/**
 * The facts of a session that rules read, worked out once.
 *
 * <p>Entries are in the order of the session, in arrays: dozens of rules go through them. Not thread-safe.
 */
public final class SessionFacts {

    /** The session itself. */
    public final CountrySession value;

    /** The current date. */
    public final Days today;

    /** The committee. */
    public final Committee committee;

    /** The code of the State party; null if it is malformed. */
    public final @Nullable String state;

    /** The State party; null if its code is not in use today. */
    public final @Nullable KnownCountry knownState;

    /** The reporting procedure. */
    public final @Nullable Procedure procedure;

    /** Whether the State party is considered in the absence of a report. */
    public final boolean isWithoutReport;

    /** The instruments that are stated to be under review. */
    public final List<Instrument> instrumentsUnderReview;

    /** The same, each once. */
    public final Set<Instrument> statedInstruments;

    /** The session of the committee. */
    public final @Nullable MeetingFacts committeeSession;

    /** The pre-session of the committee. */
    public final @Nullable MeetingFacts preSession;

    /** The meetings of the dialogue. */
    public final DialogueMeetingFacts[] meetings;

    /** Whether the State party is considered without a delegation. */
    public final boolean isWithoutDelegation;

    /** The days of the dialogue. */
    public final Days[] dialogueDays;

    /** The first day of the dialogue. */
    public final Days firstDialogueDay;

    /** The last day of the dialogue. */
    public final Days lastDialogueDay;

    /** Whether the dialogue is certainly over; never if the current date is not given. */
    public final boolean isDialogueOver;

    /** The account of the dialogue. */
    public final @Nullable DialogueFacts dialogue;

    /** The common core document. */
    public final @Nullable CoreDocumentFacts coreDocument;

    /** The State reports. */
    public final StateReportFacts[] stateReports;

    /** The State reports by series, in the order of their instruments. */
    public final ReportSeries[] reportSeries;

    /**
     * The report under review of each series: the one with the highest numbers, of the instruments under review; if none
     * is stated, of all.
     */
    public final StateReportFacts[] reportsUnderReview;

    /** Whether a report under review is outside the numbered series, such as an exceptional one. */
    public final boolean hasUnnumberedReport;

    /** The lists of issues. */
    public final ListOfIssuesFacts[] listsOfIssues;

    /** The written replies. */
    public final WrittenRepliesFacts[] writtenReplies;

    /** The concluding observations. */
    public final ConcludingObservationsFacts[] concludingObservations;

    /** The end of the review: the last adoption of concluding observations; if unknown, the last day of the dialogue. */
    public final Days endOfReview;

    /** All documents that may have a symbol, in the order of the format. */
    public final DocumentFacts<?>[] documents;

    /** The next reports. */
    public final NextReportFacts[] nextReports;

    /** The alternative reports. */
    public final AlternativeReportFacts[] alternativeReports;

    /** The delegation. */
    public final @Nullable DelegationFacts delegation;

    /** The members of the task force. */
    public final TaskForceMemberFacts[] taskForce;

    /** The sources of the record. */
    public final SourceFacts[] sources;

    private final @Nullable ReferenceData referenceData;
    private final ValueScan scan;

    /**
     * Works out the facts of a session.
     *
     * @param session the session
     * @param context what rules can use beside it
     */
    public SessionFacts(CountrySession session, ValidationContext context) {
        value = session;
        today = context.today();
        referenceData = context.referenceData().orElse(null);
        scan = ValueScan.of(session);
        committee = session.getCommittee();
        state = UsableValue.code(session.getStateParty());
        knownState = state == null ? null : KnownCountry.find(state).orElse(null);
        procedure = session.getProcedure().orElse(null);
        isWithoutReport = session.getWithoutReport().orElse(false);
        instrumentsUnderReview = session.getInstrumentsUnderReview();
        statedInstruments = EnumSet.noneOf(Instrument.class);
        statedInstruments.addAll(instrumentsUnderReview);

        var meeting = session.getCommitteeSession();
        committeeSession = meeting.isEmpty() ? null : new MeetingFacts(meeting.get(), COUNTRY_SESSION.committeeSession);
        var preparation = session.getPreSession();
        preSession = preparation.isEmpty() ? null : new MeetingFacts(preparation.get(), COUNTRY_SESSION.preSession);
        meetings = DialogueMeetingFacts.of(session.getMeetings());
        isWithoutDelegation = session.getWithoutDelegation().orElse(false);
        dialogueDays = days(session.getDialogueDates());
        firstDialogueDay = Days.firstOf(dialogueDays);
        lastDialogueDay = Days.lastOf(dialogueDays);
        isDialogueOver = lastDialogueDay.isBefore(today);
        var account = session.getDialogue();
        dialogue = account.isEmpty() ? null : new DialogueFacts(account.get());

        var core = session.getCommonCoreDocument();
        coreDocument = core.isEmpty() ? null : new CoreDocumentFacts(core.get());
        stateReports = StateReportFacts.of(session.getStateReports());
        reportSeries = ReportSeries.of(stateReports);
        reportsUnderReview = underReview(reportSeries, statedInstruments);
        hasUnnumberedReport = hasUnnumbered(reportsUnderReview);
        listsOfIssues = ListOfIssuesFacts.of(session.getListsOfIssues(), procedure);
        writtenReplies = WrittenRepliesFacts.of(session.getWrittenReplies());
        concludingObservations = ConcludingObservationsFacts.of(session.getConcludingObservations());
        Days lastAdopted = lastAdopted(concludingObservations);
        endOfReview = lastAdopted.isKnown() ? lastAdopted : lastDialogueDay;
        documents = documents(coreDocument, stateReports, listsOfIssues, writtenReplies, concludingObservations);

        nextReports = NextReportFacts.of(session.getNextReports());
        alternativeReports = AlternativeReportFacts.of(session.getAlternativeReports());
        var delegates = session.getDelegation();
        delegation = delegates.isEmpty() ? null : new DelegationFacts(delegates.get());
        taskForce = TaskForceMemberFacts.of(session.getTaskForce());
        sources = SourceFacts.of(session.getSources());
    }

    private static Days[] days(List<PartialDate> dates) {
        Days[] days = new Days[dates.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = Days.of(dates.get(i));
        }
        return days;
    }

    private static Days lastAdopted(ConcludingObservationsFacts... all) {
        Days[] adopted = new Days[all.length];
        int count = 0;
        for (ConcludingObservationsFacts observations : all) {
            if (observations.adopted.isKnown()) {
                adopted[count++] = observations.adopted;
            }
        }
        return Days.lastOf(Arrays.copyOf(adopted, count));
    }

    private static DocumentFacts<?>[] documents(@Nullable CoreDocumentFacts core, DocumentFacts<?>[]... lists) {
        int count = core == null ? 0 : 1;
        for (DocumentFacts<?>[] list : lists) {
            count += list.length;
        }
        DocumentFacts<?>[] all = new DocumentFacts<?>[count];
        int end = 0;
        if (core != null) {
            all[end++] = core;
        }
        for (DocumentFacts<?>[] list : lists) {
            System.arraycopy(list, 0, all, end, list.length);
            end += list.length;
        }
        return all;
    }

    private static boolean hasUnnumbered(StateReportFacts... reports) {
        for (StateReportFacts report : reports) {
            if (report.isUnnumbered) {
                return true;
            }
        }
        return false;
    }

    private static StateReportFacts[] underReview(ReportSeries[] all, Set<Instrument> stated) {
        StateReportFacts[] reports = new StateReportFacts[all.length];
        int count = 0;
        for (ReportSeries series : all) {
            if (stated.isEmpty() || stated.contains(series.instrument)) {
                reports[count++] = series.highest();
            }
        }
        return Arrays.copyOf(reports, count);
    }

    /**
     * Returns the pointer to a member of the session.
     *
     * @param member the member, present or not
     * @return the pointer
     */
    public Pointer at(Member<CountrySession, ?> member) {
        return Pointer.ROOT.append(member);
    }

    /**
     * Returns the pointer to an element of a list of the session.
     *
     * @param list the member that is a list
     * @param index the index of the element
     * @return the pointer
     */
    public Pointer at(Member<CountrySession, ?> list, int index) {
        return at(list).append(index);
    }

    /**
     * Checks if the session is one of a committee.
     *
     * @param other the committee
     * @return whether it is
     */
    public boolean isOf(Committee other) {
        return committee == other;
    }

    /**
     * Checks if the State reports under an instrument by several territories, each of which may have a next report.
     *
     * @param instrument the instrument
     * @return whether the numbered reports under it, or the concluding observations, are on more than one territory
     */
    public boolean isOnSeveralTerritories(Instrument instrument) {
        List<DocumentFacts<?>> all = new ArrayList<>(Arrays.asList(concludingObservations));
        for (ReportSeries series : reportSeries) {
            if (series.instrument == instrument && !series.isUnnumbered()) {
                all.add(series.highest());
            }
        }
        DocumentFacts<?> first = null;
        for (DocumentFacts<?> document : all) {
            if (document.namedInstrument == null || document.namedInstrument == instrument) {
                first = first == null ? document : first;
                if (!document.territory.isSame(first.territory)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return the values of the session that are unusual by themselves, wherever the format has them} */
    public ValueScan scan() {
        return scan;
    }

    /** {@return the sessions of the committee that the reference data has} */
    public List<KnownSession> knownSessions() {
        return referenceData == null ? List.of() : referenceData.sessions(committee);
    }

    /** {@return the rosters of the committee that the reference data has} */
    public List<Roster> rosters() {
        return referenceData == null ? List.of() : referenceData.rosters(committee);
    }
}
