// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.AREA;
import static org.treatysessions.finding.Argument.LISTED;
import static org.treatysessions.finding.Argument.STATED;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.List;
import java.util.Optional;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.DialogueFacts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.UrgentArea;

/** Rules on the urgent measures that concluding observations ask for. */
final class UrgentMeasuresRules {

    private UrgentMeasuresRules() {}

    private static final SessionRule URGENT_FLAG_CONTRADICTED =
            rule("urgent-flag-contradicted", ERROR, UrgentMeasuresRules::urgentFlagContradicted);

    private static void urgentFlagContradicted(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            boolean hasNone = observations.areasStated == 0 && observations.maxAreasListed == 0;
            boolean hasSome = observations.areasStated > 0 || observations.areasListed > 0;
            Optional<Boolean> flag = observations.value.getUrgentMeasures();
            if (flag.isPresent() && (flag.get() ? hasNone : hasSome)) {
                out.report(observations.at(CONCLUDING_OBSERVATIONS.urgentMeasures), VALUE.of(flag.get()));
            }
        }
    }

    private static final SessionRule URGENT_AREAS_FEWER_THAN_STATED = rule(
                    "urgent-areas-fewer-than-stated", WARNING, UrgentMeasuresRules::urgentAreasFewerThanStated)
            .suppressedBy(URGENT_FLAG_CONTRADICTED);

    private static void urgentAreasFewerThanStated(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            if (observations.hasAreasStated() && observations.maxAreasListed < observations.areasStated) {
                out.report(
                        observations.maxAreasListed == 0
                                ? observations.pointer()
                                : observations.at(CONCLUDING_OBSERVATIONS.urgentRecommendations),
                        STATED.of(observations.areasStated),
                        LISTED.of(observations.maxAreasListed));
            }
        }
    }

    private static final SessionRule URGENT_AREAS_MORE_THAN_STATED = rule(
                    "urgent-areas-more-than-stated", ERROR, UrgentMeasuresRules::urgentAreasMoreThanStated)
            .suppressedBy(URGENT_FLAG_CONTRADICTED);

    private static void urgentAreasMoreThanStated(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            if (observations.hasAreasStated() && observations.areasListed > observations.areasStated) {
                out.report(
                        observations.at(CONCLUDING_OBSERVATIONS.urgentRecommendations),
                        STATED.of(observations.areasStated),
                        LISTED.of(observations.areasListed));
            }
        }
    }

    private static final SessionRule URGENT_AREA_DUPLICATED =
            rule("urgent-area-duplicated", WARNING, UrgentMeasuresRules::urgentAreaDuplicated);

    private static void urgentAreaDuplicated(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            for (UrgentArea area : observations.areas) {
                if (area.isRepeated()) {
                    out.report(observations.pointer(area), AREA.of(area.label()));
                }
            }
        }
    }

    private static final SessionRule URGENT_AREA_NOT_DISCUSSED =
            rule("urgent-area-not-discussed", INFO, UrgentMeasuresRules::urgentAreaNotDiscussed);

    private static void urgentAreaNotDiscussed(SessionFacts session, FindingCollector out) {
        DialogueFacts dialogue = session.dialogue;
        if (dialogue == null || dialogue.issues.isEmpty() || dialogue.hasBlankTopic) {
            return;
        }
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            for (UrgentArea area : observations.areas) {
                if (!dialogue.topics.contains(area.folded())) {
                    out.report(observations.pointer(area), AREA.of(area.label()));
                }
            }
        }
    }

    private static final SessionRule URGENT_RECOMMENDATION_WITHOUT_TEXT =
            rule("urgent-recommendation-without-text", INFO, UrgentMeasuresRules::urgentRecommendationWithoutText);

    private static void urgentRecommendationWithoutText(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            List<UrgentRecommendation> recommendations = observations.value.getUrgentRecommendations();
            for (int i = 0; i < recommendations.size(); i++) {
                if (recommendations.get(i).getText().isEmpty()) {
                    out.report(observations.at(CONCLUDING_OBSERVATIONS.urgentRecommendations, i));
                }
            }
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.concludingObservations.length > 0,
            URGENT_FLAG_CONTRADICTED,
            URGENT_AREAS_FEWER_THAN_STATED,
            URGENT_AREAS_MORE_THAN_STATED,
            URGENT_AREA_DUPLICATED,
            URGENT_AREA_NOT_DISCUSSED,
            URGENT_RECOMMENDATION_WITHOUT_TEXT);
}
