// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.DAYS;
import static org.treatysessions.finding.Argument.ISSUED;
import static org.treatysessions.finding.Argument.MISSING;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;
import static org.treatysessions.model.meta.SessionModel.WRITTEN_REPLIES;
import static org.treatysessions.validation.engine.Requirement.CURRENT_DATE_IN_PART;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.DocumentRules.DATE_IN_FUTURE;
import static org.treatysessions.validation.rules.ListOfIssuesRules.LIST_OF_ISSUES_AFTER_DIALOGUE;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.validation.data.Practice;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.ListOfIssuesFacts;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.Territory;
import org.treatysessions.validation.engine.WrittenRepliesFacts;

/** Rules on written replies to lists of issues. */
final class WrittenRepliesRules {

    private WrittenRepliesRules() {}

    private static final SessionRule REPLIES_BEFORE_LIST_OF_ISSUES = rule(
                    "replies-before-list-of-issues", ERROR, WrittenRepliesRules::repliesBeforeListOfIssues)
            .suppressedBy(LIST_OF_ISSUES_AFTER_DIALOGUE);

    private static void repliesBeforeListOfIssues(SessionFacts session, FindingCollector out) {
        Days lastIssued = Days.UNKNOWN;
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            lastIssued = lastIssued.later(list.issued);
        }
        Map<Series, Days> firstIssued = new HashMap<>();
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            if (replies.submitted.isBefore(lastIssued)) { // otherwise they come after any list that they answer
                Series own = new Series(replies.namedInstrument, replies.territory);
                Days first = firstIssued.get(own);
                if (first == null) {
                    first = firstIssued(own, session, out);
                    firstIssued.put(own, first);
                }
                if (replies.submitted.isBefore(first)) {
                    out.report(
                            replies.at(WRITTEN_REPLIES.submitted),
                            DATE.of(replies.submitted.date()),
                            ISSUED.of(first.date()));
                }
            }
        }
    }

    /** The instrument and the territory that documents are about. */
    private record Series(@Nullable Instrument instrument, Territory territory) {

        /** Whether a list may be about the same. */
        boolean mayInclude(ListOfIssuesFacts list) {
            return (instrument == null || list.namedInstrument == null || list.namedInstrument == instrument)
                    && (territory.isNone() || list.territory.isNone() || list.territory.isSame(territory));
        }
    }

    /** The first issue of the lists that replies may answer: replies before it are before all of them. */
    private static Days firstIssued(Series replies, SessionFacts session, FindingCollector out) {
        Days first = Days.UNKNOWN;
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            if (replies.mayInclude(list) && list.issued.isKnown()) {
                if (!out.isUndisputed(list.at(LIST_OF_ISSUES.issued))) {
                    return Days.UNKNOWN;
                }
                first = first.earlier(list.issued);
            }
        }
        return first;
    }

    private static final SessionRule REPLIES_AFTER_DIALOGUE = rule(
                    "replies-after-dialogue", WARNING, WrittenRepliesRules::repliesAfterDialogue)
            .suppressedBy(DATE_IN_FUTURE);

    private static void repliesAfterDialogue(SessionFacts session, FindingCollector out) {
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            if (replies.submitted.isAfter(session.lastDialogueDay)) {
                out.report(replies.at(WRITTEN_REPLIES.submitted), DATE.of(replies.submitted.date()));
            }
        }
    }

    private static final SessionRule REPLIES_LATE = rule("replies-late", INFO, WrittenRepliesRules::repliesLate);

    private static void repliesLate(SessionFacts session, FindingCollector out) {
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            if (replies.submitted.isAfter(replies.due)) {
                out.report(replies.at(WRITTEN_REPLIES.submitted), DAYS.of(replies.submitted.minDaysAfter(replies.due)));
            }
        }
    }

    private static final SessionRule REPLIES_DATES_INCOMPLETE = rule(
                    "replies-dates-incomplete", WARNING, WrittenRepliesRules::repliesDatesIncomplete)
            .needs(CURRENT_DATE_IN_PART);

    private static void repliesDatesIncomplete(SessionFacts session, FindingCollector out) {
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            boolean hasDue = replies.due.isKnown();
            boolean hasSubmitted = replies.submitted.isKnown();
            if (hasSubmitted && !hasDue && Practice.REPLIES_HAVE_DUE_DATE.isOf(session.committee)) {
                out.report(INFO, replies.pointer(), MISSING.of(WRITTEN_REPLIES.due.name()));
            } else if (hasDue && !hasSubmitted && session.isDialogueOver) {
                out.report(replies.pointer(), MISSING.of(WRITTEN_REPLIES.submitted.name()));
            }
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.writtenReplies.length > 0,
            REPLIES_BEFORE_LIST_OF_ISSUES,
            REPLIES_AFTER_DIALOGUE,
            REPLIES_LATE,
            REPLIES_DATES_INCOMPLETE);
}
