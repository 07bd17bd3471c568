// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.END;
import static org.treatysessions.finding.Argument.IN_FORCE;
import static org.treatysessions.finding.Argument.START;
import static org.treatysessions.finding.Argument.TOPIC;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE_ISSUE;
import static org.treatysessions.model.meta.SessionModel.MEETING_PERIOD;
import static org.treatysessions.validation.engine.Requirement.CURRENT_DATE;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.CommitteeSessionRules.SESSION_ENDS_BEFORE_START;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.DialogueFacts;
import org.treatysessions.validation.engine.DistinctTexts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.MeetingFacts;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.UsableValue;
import org.treatysessions.validation.text.FoldedText;

/** Rules on the dialogue: its days, its account and its issues. */
final class DialogueRules {

    /** Dialogues of 2020 were postponed by up to two months. */
    private static final int MAX_DAYS_POSTPONED = 60;

    private DialogueRules() {}

    private static final SessionRule DIALOGUE_DATE_MISSING =
            rule("dialogue-date-missing", WARNING, DialogueRules::dialogueDateMissing);

    private static void dialogueDateMissing(SessionFacts session, FindingCollector out) {
        if (session.dialogueDays.length == 0) {
            out.report(Pointer.ROOT);
        }
    }

    private static final SessionRule DIALOGUE_OUTSIDE_SESSION = rule(
                    "dialogue-outside-session", ERROR, DialogueRules::dialogueOutsideSession)
            .suppressedBy(SESSION_ENDS_BEFORE_START);

    private static void dialogueOutsideSession(SessionFacts session, FindingCollector out) {
        MeetingFacts meeting = session.committeeSession;
        if (meeting == null) {
            return;
        }
        for (int i = 0; i < session.dialogueDays.length; i++) {
            Days day = session.dialogueDays[i];
            boolean isBefore = day.isBefore(meeting.start);
            boolean isAfter = day.isAfter(meeting.end);
            if ((isBefore || isAfter)
                    && out.isUndisputed(meeting.at(MEETING_PERIOD.start))
                    && out.isUndisputed(meeting.at(MEETING_PERIOD.end))) {
                boolean mayBePostponed = !isBefore && day.minDaysAfter(meeting.end) <= MAX_DAYS_POSTPONED;
                out.report(
                        mayBePostponed ? WARNING : ERROR,
                        session.at(COUNTRY_SESSION.dialogueDates, i),
                        DATE.of(day.date()),
                        isBefore ? START.of(meeting.start.date()) : END.of(meeting.end.date()));
            }
        }
    }

    private static final SessionRule DIALOGUE_DATES_UNORDERED =
            rule("dialogue-dates-unordered", WARNING, DialogueRules::dialogueDatesUnordered);

    private static void dialogueDatesUnordered(SessionFacts session, FindingCollector out) {
        if (areAscending(session.dialogueDays)) {
            return;
        }
        Set<PartialDate> exactDates = new HashSet<>();
        Days previous = Days.UNKNOWN;
        for (int i = 0; i < session.dialogueDays.length; i++) {
            Days day = session.dialogueDays[i];
            boolean isRepeated = day.isExact() && !exactDates.add(day.date());
            if (isRepeated || day.isBefore(previous)) {
                out.report(session.at(COUNTRY_SESSION.dialogueDates, i), DATE.of(day.date()));
            }
            previous = day;
        }
    }

    private static boolean areAscending(Days[] days) {
        for (int i = 1; i < days.length; i++) {
            if (!days[i].isAfter(days[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static final SessionRule DIALOGUE_BEFORE_INSTRUMENT =
            rule("dialogue-before-instrument", ERROR, DialogueRules::dialogueBeforeInstrument);

    private static void dialogueBeforeInstrument(SessionFacts session, FindingCollector out) {
        Days inForce = InForce.first(
                session.statedInstruments.isEmpty() ? session.committee.instruments() : session.statedInstruments);
        if (session.lastDialogueDay.isBefore(inForce)) {
            out.report(session.at(COUNTRY_SESSION.dialogueDates, 0), IN_FORCE.of(inForce.date()));
        }
    }

    private static final SessionRule OUTCOME_BEFORE_DIALOGUE = rule(
                    "outcome-before-dialogue", ERROR, DialogueRules::outcomeBeforeDialogue)
            .needs(CURRENT_DATE);

    private static void outcomeBeforeDialogue(SessionFacts session, FindingCollector out) {
        if (session.firstDialogueDay.isAfter(session.today)) {
            if (session.dialogue != null) {
                out.report(session.at(COUNTRY_SESSION.dialogue));
            }
            if (session.concludingObservations.length > 0) {
                out.report(session.at(COUNTRY_SESSION.concludingObservations));
            }
        }
    }

    private static final SessionRule ISSUE_DUPLICATED =
            rule("issue-duplicated", WARNING, DialogueRules::issueDuplicated);

    private static void issueDuplicated(SessionFacts session, FindingCollector out) {
        DialogueFacts dialogue = session.dialogue;
        if (dialogue == null || dialogue.topics.size() == dialogue.issues.size()) {
            return;
        }
        DistinctTexts earlier = new DistinctTexts();
        for (int i = 0; i < dialogue.issues.size(); i++) {
            DialogueIssue issue = dialogue.issues.get(i);
            String topic = UsableValue.text(issue.getTopic());
            String cluster = UsableValue.text(issue.getCluster());
            if (topic != null && !earlier.add(key(cluster == null ? "" : cluster, topic))) {
                out.report(dialogue.at(DIALOGUE.issues, i).append(DIALOGUE_ISSUE.topic), TOPIC.of(topic));
            }
        }
    }

    private static String key(String cluster, String topic) {
        return FoldedText.label(cluster) + '\n' + FoldedText.label(topic);
    }

    static final List<RuleGroup> RULES = List.of(
            RuleGroup.always(DIALOGUE_DATE_MISSING),
            RuleGroup.where(
                    session -> session.dialogueDays.length > 0,
                    DIALOGUE_OUTSIDE_SESSION,
                    DIALOGUE_DATES_UNORDERED,
                    DIALOGUE_BEFORE_INSTRUMENT,
                    OUTCOME_BEFORE_DIALOGUE),
            RuleGroup.where(session -> session.dialogue != null, ISSUE_DUPLICATED));
}
