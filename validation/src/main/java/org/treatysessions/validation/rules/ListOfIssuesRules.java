// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COUNT;
import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.KIND;
import static org.treatysessions.finding.Argument.MAX;
import static org.treatysessions.finding.Argument.PROCEDURE;
import static org.treatysessions.finding.Argument.START;
import static org.treatysessions.finding.Argument.SUBMITTED;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.StateReportRules.REPORT_SUBMITTED_AFTER_DIALOGUE;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.data.Limits;
import org.treatysessions.validation.data.ListsOfIssues;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.ListOfIssuesFacts;
import org.treatysessions.validation.engine.MeetingFacts;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;

/** Rules on lists of issues, standard ones and those prior to reporting. */
final class ListOfIssuesRules {

    private ListOfIssuesRules() {}

    private static final SessionRule LIST_OF_ISSUES_MISSING =
            rule("list-of-issues-missing", WARNING, ListOfIssuesRules::listOfIssuesMissing);

    private static void listOfIssuesMissing(SessionFacts session, FindingCollector out) {
        boolean isExpected = session.procedure == Procedure.STANDARD || session.writtenReplies.length > 0;
        if (isExpected
                && session.listsOfIssues.length == 0
                && session.firstDialogueDay.isKnown()
                && ListsOfIssues.areUsual(
                        session.committee, reviewed(session), session.firstDialogueDay.earliestDay())) {
            out.report(Pointer.ROOT);
        }
    }

    /** What the State is reviewed on: a periodic report if there is any. */
    private static ListsOfIssues.Report reviewed(SessionFacts session) {
        ListsOfIssues.Report reviewed = ListsOfIssues.Report.OTHER;
        if (session.isWithoutReport || session.hasUnnumberedReport) {
            return reviewed;
        }
        for (StateReportFacts report : session.reportsUnderReview) {
            if (report.numbers != null) {
                if (!report.isInitial()) {
                    return ListsOfIssues.Report.PERIODIC;
                }
                reviewed = ListsOfIssues.Report.INITIAL;
            }
        }
        return reviewed;
    }

    static final SessionRule LIST_OF_ISSUES_KIND_MISMATCH =
            rule("list-of-issues-kind-mismatch", ERROR, ListOfIssuesRules::listOfIssuesKindMismatch);

    private static void listOfIssuesKindMismatch(SessionFacts session, FindingCollector out) {
        Procedure procedure = session.procedure;
        if (procedure == null) {
            return;
        }
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.kind != null
                    && list.kind != ListOfIssuesKind.ABSENCE_OF_REPORT
                    && list.kind != ListOfIssuesFacts.kindUnder(procedure)
                    && !isReplaced(list, procedure, session)) {
                out.report(list.at(LIST_OF_ISSUES.kind), KIND.of(list.kind.code()), PROCEDURE.of(procedure.code()));
            }
        }
    }

    /** Whether there is also a list of the right kind, because the State party reported under another procedure. */
    private static boolean isReplaced(ListOfIssuesFacts list, Procedure procedure, SessionFacts session) {
        for (ListOfIssuesFacts other : session.listsOfIssues) {
            if (other.namedInstrument == list.namedInstrument
                    && other.territory.isSame(list.territory)
                    && other.kindOr(procedure) == ListOfIssuesFacts.kindUnder(procedure)) {
                return true;
            }
        }
        return false;
    }

    private static final SessionRule LIST_OF_ISSUES_BEFORE_REPORT = rule(
                    "list-of-issues-before-report", ERROR, ListOfIssuesRules::listOfIssuesBeforeReport)
            .suppressedBy(REPORT_SUBMITTED_AFTER_DIALOGUE);

    private static void listOfIssuesBeforeReport(SessionFacts session, FindingCollector out) {
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.isStandard() && list.issued.isKnown()) {
                StateReportFacts first = null;
                boolean isBeforeAll = true;
                for (StateReportFacts report : session.reportsUnderReview) {
                    if (list.mayBeAbout(report) && report.submitted.isKnown()) {
                        first = first == null ? report : first;
                        isBeforeAll &= list.issued.isBefore(report.submitted)
                                && out.isUndisputed(report.at(STATE_REPORT.submitted));
                    }
                }
                // A list of unstated kind may have been one in the absence of the report, which came later.
                reportIf(isBeforeAll, list.kind == null ? WARNING : ERROR, list, first, out);
            }
        }
    }

    private static final SessionRule ABSENCE_LIST_CONTRADICTED =
            rule("absence-list-contradicted", WARNING, ListOfIssuesRules::absenceListContradicted);

    private static void absenceListContradicted(SessionFacts session, FindingCollector out) {
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.kind == ListOfIssuesKind.ABSENCE_OF_REPORT) {
                for (StateReportFacts report : session.reportsUnderReview) {
                    if (list.mayBeAbout(report) && report.submitted.isBefore(list.issued)) {
                        out.report(list.at(LIST_OF_ISSUES.kind), SUBMITTED.of(report.submitted.date()));
                    }
                }
            }
        }
    }

    private static final SessionRule LOIPR_AFTER_REPORT = rule(
                    "loipr-after-report", WARNING, ListOfIssuesRules::loiprAfterReport)
            .suppressedBy(LIST_OF_ISSUES_KIND_MISMATCH);

    private static void loiprAfterReport(SessionFacts session, FindingCollector out) {
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.isPriorToReporting() && list.issued.isKnown()) {
                StateReportFacts first = null;
                boolean isAfterAll = true;
                for (StateReportFacts report : session.reportsUnderReview) {
                    if (list.mayBeAbout(report) && report.submitted.isKnown()) {
                        first = first == null ? report : first;
                        isAfterAll &= list.issued.isAfter(report.submitted);
                    }
                }
                reportIf(isAfterAll, WARNING, list, first, out);
            }
        }
    }

    /** Reports a list whose date contradicts those of all reports that it may be about, the first of which is named. */
    private static void reportIf(
            boolean isContradiction,
            Severity severity,
            ListOfIssuesFacts list,
            @Nullable StateReportFacts first,
            FindingCollector out) {
        if (isContradiction && first != null) {
            out.report(
                    severity,
                    list.at(LIST_OF_ISSUES.issued),
                    DATE.of(list.issued.date()),
                    SUBMITTED.of(first.submitted.date()));
        }
    }

    private static final SessionRule LIST_OF_ISSUES_BEFORE_PRE_SESSION =
            rule("list-of-issues-before-pre-session", WARNING, ListOfIssuesRules::listOfIssuesBeforePreSession);

    private static void listOfIssuesBeforePreSession(SessionFacts session, FindingCollector out) {
        MeetingFacts preSession = session.preSession;
        if (preSession == null) {
            return;
        }
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.isStandard() && list.issued.isBefore(preSession.start)) {
                out.report(
                        list.at(LIST_OF_ISSUES.issued), DATE.of(list.issued.date()), START.of(preSession.start.date()));
            }
        }
    }

    static final SessionRule LIST_OF_ISSUES_AFTER_DIALOGUE =
            rule("list-of-issues-after-dialogue", ERROR, ListOfIssuesRules::listOfIssuesAfterDialogue);

    private static void listOfIssuesAfterDialogue(SessionFacts session, FindingCollector out) {
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.issued.isAfter(session.firstDialogueDay)) {
                out.report(list.at(LIST_OF_ISSUES.issued), DATE.of(list.issued.date()));
            }
        }
    }

    private static final SessionRule LOIPR_TOO_MANY_QUESTIONS = rule(
                    "loipr-too-many-questions", WARNING, ListOfIssuesRules::loiprTooManyQuestions)
            .suppressedBy(LIST_OF_ISSUES_KIND_MISMATCH);

    private static void loiprTooManyQuestions(SessionFacts session, FindingCollector out) {
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.isPriorToReporting()) {
                reportAboveLimit(ListOfIssuesKind.PRIOR_TO_REPORTING, list, session, out);
            }
        }
    }

    private static final SessionRule LIST_OF_ISSUES_LONG =
            rule("list-of-issues-long", INFO, ListOfIssuesRules::listOfIssuesLong);

    private static void listOfIssuesLong(SessionFacts session, FindingCollector out) {
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (list.isStandard()) {
                reportAboveLimit(ListOfIssuesKind.STANDARD, list, session, out);
            }
        }
    }

    /** Reports a list with more questions than the committee allowed itself on its date, or on the first dialogue day. */
    private static void reportAboveLimit(
            ListOfIssuesKind kind, ListOfIssuesFacts list, SessionFacts session, FindingCollector out) {
        OptionalInt count = list.value.getQuestionCount();
        Days day = list.issued.isKnown() ? list.issued : session.firstDialogueDay;
        if (count.isPresent() && day.isKnown()) {
            int max = Limits.maxQuestions(session.committee, kind, day.earliestDay());
            if (count.getAsInt() > max) {
                out.report(list.at(LIST_OF_ISSUES.questionCount), COUNT.of(count.getAsInt()), MAX.of(max));
            }
        }
    }

    static final List<RuleGroup> RULES = List.of(
            RuleGroup.always(LIST_OF_ISSUES_MISSING),
            RuleGroup.where(
                    session -> session.listsOfIssues.length > 0,
                    LIST_OF_ISSUES_KIND_MISMATCH,
                    LIST_OF_ISSUES_BEFORE_REPORT,
                    ABSENCE_LIST_CONTRADICTED,
                    LOIPR_AFTER_REPORT,
                    LIST_OF_ISSUES_BEFORE_PRE_SESSION,
                    LIST_OF_ISSUES_AFTER_DIALOGUE,
                    LOIPR_TOO_MANY_QUESTIONS,
                    LIST_OF_ISSUES_LONG));
}
