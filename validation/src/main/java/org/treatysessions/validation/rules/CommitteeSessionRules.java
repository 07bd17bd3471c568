// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.DAYS;
import static org.treatysessions.finding.Argument.END;
import static org.treatysessions.finding.Argument.NUMBER;
import static org.treatysessions.finding.Argument.OTHER_NUMBER;
import static org.treatysessions.finding.Argument.START;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.MEETING_PERIOD;
import static org.treatysessions.validation.engine.Requirement.REFERENCE_DATA;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.MeetingFacts;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.spi.KnownSession;

/** Rules on the session and the pre-session of the committee. */
final class CommitteeSessionRules {

    private static final int MIN_DAYS = 5;
    private static final int MAX_DAYS = 35;

    private CommitteeSessionRules() {}

    private static final SessionRule SESSION_NUMBER_MISSING =
            rule("session-number-missing", WARNING, CommitteeSessionRules::sessionNumberMissing);

    private static void sessionNumberMissing(SessionFacts session, FindingCollector out) {
        if (session.committeeSession == null) {
            out.report(Pointer.ROOT);
        } else if (!session.committeeSession.hasNumber) {
            out.report(session.committeeSession.pointer());
        }
    }

    private static final SessionRule SESSION_NUMBER_MISMATCH = rule(
                    "session-number-mismatch", WARNING, CommitteeSessionRules::sessionNumberMismatch)
            .needs(REFERENCE_DATA);

    private static void sessionNumberMismatch(SessionFacts session, FindingCollector out) {
        MeetingFacts meeting = session.committeeSession;
        if (meeting == null || meeting.number < 1) {
            return;
        }
        Pointer place = meeting.at(MEETING_PERIOD.number);
        for (KnownSession known : session.knownSessions()) {
            boolean isSameNumber = known.number() == meeting.number;
            if (isSameNumber && hasOtherDates(meeting, known)) {
                out.report(
                        place,
                        NUMBER.of(meeting.number),
                        START.of(known.start().orElseThrow()),
                        END.of(known.end().orElseThrow()));
            } else if (!isSameNumber && hasThoseDates(meeting, known)) {
                out.report(place, NUMBER.of(meeting.number), OTHER_NUMBER.of(known.number()));
            }
        }
    }

    private static boolean hasOtherDates(MeetingFacts meeting, KnownSession known) {
        return isAnother(meeting.start, known.start()) && isAnother(meeting.end, known.end());
    }

    private static boolean isAnother(Days day, Optional<PartialDate> other) {
        return other.isPresent() && (day.isBefore(Days.of(other.get())) || day.isAfter(Days.of(other.get())));
    }

    private static boolean hasThoseDates(MeetingFacts meeting, KnownSession known) {
        return isThatDay(meeting.start, known.start()) && isThatDay(meeting.end, known.end());
    }

    private static boolean isThatDay(Days day, Optional<PartialDate> other) {
        return other.isPresent() && day.isExact() && day.date().equals(other.get());
    }

    static final SessionRule SESSION_ENDS_BEFORE_START =
            rule("session-ends-before-start", ERROR, CommitteeSessionRules::sessionEndsBeforeStart);

    private static void sessionEndsBeforeStart(SessionFacts session, FindingCollector out) {
        endBeforeStart(session.committeeSession, out);
        endBeforeStart(session.preSession, out);
    }

    private static void endBeforeStart(@Nullable MeetingFacts meeting, FindingCollector out) {
        if (meeting != null && meeting.end.isBefore(meeting.start)) {
            out.report(meeting.at(MEETING_PERIOD.end), START.of(meeting.start.date()), END.of(meeting.end.date()));
        }
    }

    private static final SessionRule SESSION_LENGTH_UNUSUAL = rule(
                    "session-length-unusual", WARNING, CommitteeSessionRules::sessionLengthUnusual)
            .suppressedBy(SESSION_ENDS_BEFORE_START);

    private static void sessionLengthUnusual(SessionFacts session, FindingCollector out) {
        MeetingFacts meeting = session.committeeSession;
        if (meeting != null && meeting.start.isKnown() && meeting.end.isKnown()) {
            long maxDays = meeting.end.maxDaysAfter(meeting.start) + 1;
            long minDays = meeting.end.minDaysAfter(meeting.start) + 1;
            if (maxDays < MIN_DAYS) {
                out.report(meeting.pointer(), DAYS.of(maxDays));
            } else if (minDays > MAX_DAYS) {
                out.report(meeting.pointer(), DAYS.of(minDays));
            }
        }
    }

    private static final SessionRule PRE_SESSION_AFTER_DIALOGUE =
            rule("pre-session-after-dialogue", ERROR, CommitteeSessionRules::preSessionAfterDialogue);

    private static void preSessionAfterDialogue(SessionFacts session, FindingCollector out) {
        MeetingFacts meeting = session.preSession;
        if (meeting != null && meeting.start.isAfter(session.firstDialogueDay)) {
            out.report(meeting.at(MEETING_PERIOD.start), DATE.of(meeting.start.date()));
        }
    }

    static final List<RuleGroup> RULES = List.of(
            RuleGroup.always(SESSION_NUMBER_MISSING),
            RuleGroup.where(
                    session -> session.committeeSession != null || session.preSession != null,
                    SESSION_NUMBER_MISMATCH,
                    SESSION_ENDS_BEFORE_START,
                    SESSION_LENGTH_UNUSUAL,
                    PRE_SESSION_AFTER_DIALOGUE));
}
