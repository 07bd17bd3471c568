// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.ADOPTED;
import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.END;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.FOLLOW_UP;
import static org.treatysessions.model.meta.SessionModel.MEETING_PERIOD;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.CommitteeSessionRules.SESSION_ENDS_BEFORE_START;

import org.treatysessions.model.Committee;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.MeetingFacts;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;

/** Rules on concluding observations; those on urgent measures are {@link UrgentMeasuresRules}. */
final class ConcludingObservationsRules {

    /** Committees that met online adopted their observations within a month of the session. */
    private static final int MAX_DAYS_SOON = 30;

    private ConcludingObservationsRules() {}

    private static final SessionRule OBSERVATIONS_BEFORE_DIALOGUE =
            rule("observations-before-dialogue", ERROR, ConcludingObservationsRules::observationsBeforeDialogue);

    private static void observationsBeforeDialogue(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            if (observations.adopted.isBefore(session.lastDialogueDay)) {
                out.report(observations.at(CONCLUDING_OBSERVATIONS.adopted), DATE.of(observations.adopted.date()));
            }
        }
    }

    private static final SessionRule OBSERVATIONS_AFTER_SESSION = rule(
                    "observations-after-session", WARNING, ConcludingObservationsRules::observationsAfterSession)
            .suppressedBy(SESSION_ENDS_BEFORE_START);

    private static void observationsAfterSession(SessionFacts session, FindingCollector out) {
        MeetingFacts meeting = session.committeeSession;
        if (meeting == null) {
            return;
        }
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            if (observations.adopted.isAfter(meeting.end) && out.isUndisputed(meeting.at(MEETING_PERIOD.end))) {
                boolean isSoon = observations.adopted.minDaysAfter(meeting.end) <= MAX_DAYS_SOON;
                out.report(
                        isSoon ? INFO : WARNING,
                        observations.at(CONCLUDING_OBSERVATIONS.adopted),
                        DATE.of(observations.adopted.date()),
                        END.of(meeting.end.date()));
            }
        }
    }

    private static final SessionRule OBSERVATIONS_PUBLISHED_BEFORE_ADOPTED = rule(
            "observations-published-before-adopted",
            ERROR,
            ConcludingObservationsRules::observationsPublishedBeforeAdopted);

    private static void observationsPublishedBeforeAdopted(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            if (observations.published.isBefore(observations.adopted)) {
                out.report(
                        observations.at(CONCLUDING_OBSERVATIONS.published),
                        DATE.of(observations.published.date()),
                        ADOPTED.of(observations.adopted.date()));
            }
        }
    }

    private static final SessionRule OBSERVATIONS_PUBLISHED_LATE =
            rule("observations-published-late", INFO, ConcludingObservationsRules::observationsPublishedLate);

    private static void observationsPublishedLate(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            if (observations.published.isMoreThanYearsAfter(1, observations.adopted)) {
                out.report(
                        observations.at(CONCLUDING_OBSERVATIONS.published),
                        DATE.of(observations.published.date()),
                        ADOPTED.of(observations.adopted.date()));
            }
        }
    }

    private static final SessionRule FOLLOW_UP_NOT_AFTER_ADOPTION =
            rule("follow-up-not-after-adoption", ERROR, ConcludingObservationsRules::followUpNotAfterAdoption);

    private static void followUpNotAfterAdoption(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            if (observations.followUp != null) {
                Days due = Days.of(observations.followUp.getDue());
                if (due.isOnOrBefore(observations.adopted)) {
                    out.report(
                            observations.at(CONCLUDING_OBSERVATIONS.followUp).append(FOLLOW_UP.due),
                            DATE.of(due.date()),
                            ADOPTED.of(observations.adopted.date()));
                }
            }
        }
    }

    private static final SessionRule FOLLOW_UP_UNUSUAL =
            rule("follow-up-unusual", INFO, ConcludingObservationsRules::followUpUnusual);

    private static void followUpUnusual(SessionFacts session, FindingCollector out) {
        if (session.isOf(Committee.CRC)) {
            for (ConcludingObservationsFacts observations : session.concludingObservations) {
                if (observations.followUp != null) {
                    out.report(observations.at(CONCLUDING_OBSERVATIONS.followUp));
                }
            }
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.concludingObservations.length > 0,
            OBSERVATIONS_BEFORE_DIALOGUE,
            OBSERVATIONS_AFTER_SESSION,
            OBSERVATIONS_PUBLISHED_BEFORE_ADOPTED,
            OBSERVATIONS_PUBLISHED_LATE,
            FOLLOW_UP_NOT_AFTER_ADOPTION,
            FOLLOW_UP_UNUSUAL);
}
