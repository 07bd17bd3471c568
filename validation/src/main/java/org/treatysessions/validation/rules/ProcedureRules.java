package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.START;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.validation.engine.SessionRule.rule;

import org.treatysessions.model.Committee;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;

/** Rules on the reporting procedure. */
final class ProcedureRules {

    /** The first day of the session with the CRC's first review under the simplified procedure (of Hungary). */
    private static final Days SIMPLIFIED_SINCE = Days.of(PartialDate.of(2020, 1, 20));

    private ProcedureRules() {}

    private static final SessionRule PROCEDURE_MISSING =
            rule("procedure-missing", WARNING, ProcedureRules::procedureMissing);

    private static void procedureMissing(SessionFacts session, FindingCollector out) {
        if (session.procedure == null) {
            out.report(Pointer.ROOT);
        }
    }

    private static final SessionRule SIMPLIFIED_BEFORE_INTRODUCTION =
            rule("simplified-before-introduction", ERROR, ProcedureRules::simplifiedBeforeIntroduction);

    private static void simplifiedBeforeIntroduction(SessionFacts session, FindingCollector out) {
        if (session.isOf(Committee.CRC)
                && session.procedure == Procedure.SIMPLIFIED
                && session.lastDialogueDay.isBefore(SIMPLIFIED_SINCE)) {
            out.report(session.at(COUNTRY_SESSION.procedure), START.of(SIMPLIFIED_SINCE.date()));
        }
    }

    private static final SessionRule SIMPLIFIED_WITH_WRITTEN_REPLIES = rule(
                    "simplified-with-written-replies", WARNING, ProcedureRules::simplifiedWithWrittenReplies)
            .suppressedBy(SIMPLIFIED_BEFORE_INTRODUCTION);

    private static void simplifiedWithWrittenReplies(SessionFacts session, FindingCollector out) {
        if (session.procedure == Procedure.SIMPLIFIED
                && !session.writtenReplies.isEmpty()
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
            SIMPLIFIED_BEFORE_INTRODUCTION,
            SIMPLIFIED_WITH_WRITTEN_REPLIES,
            WITHOUT_REPORT_BUT_SUBMITTED);
}
