// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.FOLLOW_UP;
import static org.treatysessions.model.meta.SessionModel.OBSERVATION_PARAGRAPH;
import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.Arrays;
import java.util.List;
import org.treatysessions.model.ObservationParagraph;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.text.ParagraphNumber;

/** Rules on the numbered paragraphs of concluding observations. */
final class ParagraphRules {

    private ParagraphRules() {}

    private static final SessionRule PARAGRAPHS_UNORDERED =
            rule("paragraphs-unordered", WARNING, ParagraphRules::paragraphsUnordered);

    private static void paragraphsUnordered(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            List<ObservationParagraph> paragraphs = observations.value.getParagraphs();
            int highest = 0;
            for (int i = 0; i < paragraphs.size(); i++) {
                String number = paragraphs.get(i).getNumber();
                int leading = ParagraphNumber.first(number);
                if (leading != ParagraphNumber.NONE && leading <= highest) {
                    out.report(
                            observations
                                    .at(CONCLUDING_OBSERVATIONS.paragraphs, i)
                                    .append(OBSERVATION_PARAGRAPH.number),
                            VALUE.of(number));
                }
                highest = Math.max(highest, leading);
            }
        }
    }

    private static final SessionRule PARAGRAPH_NOT_FOUND =
            rule("paragraph-not-found", WARNING, ParagraphRules::paragraphNotFound);

    private static void paragraphNotFound(SessionFacts session, FindingCollector out) {
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            int[] numbers = numbers(observations.value.getParagraphs());
            if (numbers.length == 0) {
                continue;
            }
            List<UrgentRecommendation> recommendations = observations.value.getUrgentRecommendations();
            for (int i = 0; i < recommendations.size(); i++) {
                reportMissing(
                        recommendations.get(i).getParagraphs(),
                        observations
                                .at(CONCLUDING_OBSERVATIONS.urgentRecommendations, i)
                                .append(URGENT_RECOMMENDATION.paragraphs),
                        numbers,
                        out);
            }
            if (observations.followUp != null) {
                reportMissing(
                        observations.followUp.getParagraphs(),
                        observations.at(CONCLUDING_OBSERVATIONS.followUp).append(FOLLOW_UP.paragraphs),
                        numbers,
                        out);
            }
        }
    }

    /** Returns the numbers of the paragraphs, sorted. */
    private static int[] numbers(List<ObservationParagraph> paragraphs) {
        int[] numbers = new int[paragraphs.size()];
        int count = 0;
        for (ObservationParagraph paragraph : paragraphs) {
            int number = ParagraphNumber.first(paragraph.getNumber());
            if (number != ParagraphNumber.NONE) {
                numbers[count++] = number;
            }
        }
        int[] known = count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
        Arrays.sort(known);
        return known;
    }

    private static boolean isIn(int[] sorted, int number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }

    private static void reportMissing(List<String> named, Pointer list, int[] numbers, FindingCollector out) {
        for (int i = 0; i < named.size(); i++) {
            int first = ParagraphNumber.first(named.get(i));
            if (first != ParagraphNumber.NONE
                    && !(isIn(numbers, first) && isIn(numbers, ParagraphNumber.last(named.get(i))))) {
                out.report(list.append(i), VALUE.of(named.get(i)));
            }
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.concludingObservations.length > 0, PARAGRAPHS_UNORDERED, PARAGRAPH_NOT_FOUND);
}
