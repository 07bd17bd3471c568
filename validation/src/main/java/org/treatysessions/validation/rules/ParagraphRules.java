package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.FOLLOW_UP;
import static org.treatysessions.model.meta.SessionModel.OBSERVATION_PARAGRAPH;
import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            Set<Integer> numbers = numbers(observations.value.getParagraphs());
            if (numbers.isEmpty()) {
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

    private static Set<Integer> numbers(List<ObservationParagraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Set.of();
        }
        Set<Integer> numbers = new HashSet<>();
        for (ObservationParagraph paragraph : paragraphs) {
            int number = ParagraphNumber.first(paragraph.getNumber());
            if (number != ParagraphNumber.NONE) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static void reportMissing(List<String> named, Pointer list, Set<Integer> numbers, FindingCollector out) {
        for (int i = 0; i < named.size(); i++) {
            int first = ParagraphNumber.first(named.get(i));
            if (first != ParagraphNumber.NONE
                    && !(numbers.contains(first) && numbers.contains(ParagraphNumber.last(named.get(i))))) {
                out.report(list.append(i), VALUE.of(named.get(i)));
            }
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> !session.concludingObservations.isEmpty(), PARAGRAPHS_UNORDERED, PARAGRAPH_NOT_FOUND);
}
