// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.NUMBER;
import static org.treatysessions.finding.Argument.OTHER_NUMBER;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.MEETING;
import static org.treatysessions.validation.engine.SessionRule.rule;

import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.DialogueMeetingFacts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;

/** Rules on the meetings of the dialogue. */
final class MeetingRules {

    private MeetingRules() {}

    private static final SessionRule MEETING_DATE_MISMATCH =
            rule("meeting-date-mismatch", WARNING, MeetingRules::meetingDateMismatch);

    private static void meetingDateMismatch(SessionFacts session, FindingCollector out) {
        if (session.dialogueDays.length == 0) {
            return;
        }
        boolean hasEachDate = true;
        boolean isMismatch = false;
        for (DialogueMeetingFacts meeting : session.meetings) {
            hasEachDate &= meeting.date.isKnown();
            if (meeting.date.isKnown() && isNoneOf(session.dialogueDays, meeting.date)) {
                out.report(meeting.at(MEETING.date), DATE.of(meeting.date.date()));
                isMismatch = true;
            }
        }
        if (hasEachDate && !isMismatch) {
            reportDaysWithoutMeeting(session, out);
        }
    }

    private static boolean isNoneOf(Days[] days, Days date) {
        for (Days day : days) {
            if (!day.isBefore(date) && !day.isAfter(date)) {
                return false;
            }
        }
        return true;
    }

    private static void reportDaysWithoutMeeting(SessionFacts session, FindingCollector out) {
        for (int i = 0; i < session.dialogueDays.length; i++) {
            Days day = session.dialogueDays[i];
            boolean hasMeeting = false;
            for (DialogueMeetingFacts meeting : session.meetings) {
                hasMeeting |= !day.isBefore(meeting.date) && !day.isAfter(meeting.date);
            }
            if (!hasMeeting) {
                out.report(session.at(COUNTRY_SESSION.dialogueDates, i), DATE.of(day.date()));
            }
        }
    }

    private static final SessionRule MEETINGS_UNORDERED =
            rule("meetings-unordered", INFO, MeetingRules::meetingsUnordered);

    private static void meetingsUnordered(SessionFacts session, FindingCollector out) {
        DialogueMeetingFacts previous = null;
        for (DialogueMeetingFacts meeting : session.meetings) {
            if (meeting.number > 0 && meeting.date.isKnown()) {
                if (previous != null && isUnordered(previous, meeting)) {
                    out.report(meeting.at(MEETING.number), NUMBER.of(meeting.number), OTHER_NUMBER.of(previous.number));
                }
                previous = meeting;
            }
        }
    }

    /** Whether the later of two meetings does not have the higher number. */
    private static boolean isUnordered(DialogueMeetingFacts previous, DialogueMeetingFacts meeting) {
        return meeting.date.isAfter(previous.date)
                ? meeting.number <= previous.number
                : meeting.date.isBefore(previous.date) && meeting.number >= previous.number;
    }

    static final RuleGroup RULES =
            RuleGroup.where(session -> session.meetings.length > 0, MEETING_DATE_MISMATCH, MEETINGS_UNORDERED);
}
