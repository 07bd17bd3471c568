// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COMMITTEE;
import static org.treatysessions.finding.Argument.START;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.time.LocalDate;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.data.SimplifiedProcedure;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;

/** Rules on the reporting procedure. */
final class ProcedureRules {

    /** From this year on, committees have had more than one procedure to choose from. */
    private static final LocalDate CHOICE_SINCE = LocalDate.of(2010, 1, 1);

    private ProcedureRules() {}

    private static final SessionRule PROCEDURE_MISSING =
            rule("procedure-missing", WARNING, ProcedureRules::procedureMissing);

    private static void procedureMissing(SessionFacts session, FindingCollector out) {
        if (session.procedure == null
                && session.firstDialogueDay.isKnown()
                && session.firstDialogueDay.isFrom(CHOICE_SINCE)
                && SimplifiedProcedure.isOffered(session.committee)
                && !session.hasUnnumberedReport) {
            out.report(Pointer.ROOT);
        }
    }

    static final SessionRule PROCEDURE_NOT_OFFERED =
            rule("procedure-not-offered", ERROR, ProcedureRules::procedureNotOffered);

    private static void procedureNotOffered(SessionFacts session, FindingCollector out) {
        if (session.procedure == Procedure.SIMPLIFIED && !SimplifiedProcedure.isOffered(session.committee)) {
            out.report(session.at(COUNTRY_SESSION.procedure), COMMITTEE.of(session.committee.code()));
        }
    }

    private static final SessionRule SIMPLIFIED_BEFORE_INTRODUCTION =
            rule("simplified-before-introduction", ERROR, ProcedureRules::simplifiedBeforeIntroduction);

    private static void simplifiedBeforeIntroduction(SessionFacts session, FindingCollector out) {
        PartialDate since = SimplifiedProcedure.introduction(session.committee);
        if (session.procedure == Procedure.SIMPLIFIED
                && since != null
                && session.lastDialogueDay.isBefore(Days.of(since))) {
            out.report(session.at(COUNTRY_SESSION.procedure), COMMITTEE.of(session.committee.code()), START.of(since));
        }
    }

    private static final SessionRule SIMPLIFIED_WITH_WRITTEN_REPLIES = rule(
                    "simplified-with-written-replies", WARNING, ProcedureRules::simplifiedWithWrittenReplies)
            .suppressedBy(PROCEDURE_NOT_OFFERED, SIMPLIFIED_BEFORE_INTRODUCTION);

    private static void simplifiedWithWrittenReplies(SessionFacts session, FindingCollector out) {
        if (session.procedure == Procedure.SIMPLIFIED
                && session.writtenReplies.length > 0
                && out.isUndisputed(session.at(COUNTRY_SESSION.procedure))) {
            out.report(session.at(COUNTRY_SESSION.writtenReplies));
        }
    }

    private static final SessionRule WITHOUT_REPORT_BUT_SUBMITTED =
            rule("without-report-but-submitted", WARNING, ProcedureRules::withoutReportButSubmitted);

    private static void withoutReportButSubmitted(SessionFacts session, FindingCollector out) {
        if (!session.isWithoutReport || session.statedInstruments.isEmpty()) {
            return;
        }
        for (Instrument instrument : session.statedInstruments) {
            if (!isSubmittedForDialogue(instrument, session)) {
                return;
            }
        }
        out.report(session.at(COUNTRY_SESSION.withoutReport));
    }

    private static boolean isSubmittedForDialogue(Instrument instrument, SessionFacts session) {
        for (StateReportFacts report : session.reportsUnderReview) {
            if (report.instrument == instrument && report.submitted.isOnOrBefore(session.lastDialogueDay)) {
                return true;
            }
        }
        return false;
    }

    static final RuleGroup RULES = RuleGroup.always(
            PROCEDURE_MISSING,
            PROCEDURE_NOT_OFFERED,
            SIMPLIFIED_BEFORE_INTRODUCTION,
            SIMPLIFIED_WITH_WRITTEN_REPLIES,
            WITHOUT_REPORT_BUT_SUBMITTED);
}
