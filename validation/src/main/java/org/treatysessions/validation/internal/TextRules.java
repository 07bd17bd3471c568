package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.json.format.SessionFormat.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.json.format.SessionFormat.COUNTRY_SESSION;
import static org.treatysessions.json.format.SessionFormat.DIALOGUE;
import static org.treatysessions.json.format.SessionFormat.DIALOGUE_ISSUE;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;

/** The rules on recommendations and text. */
final class TextRules {

    static final List<SessionRule> ALL = List.of(
            rule("urgent-areas-fewer-than-stated", WARNING, TextRules::urgentAreasFewerThanStated)
                    .unless("urgent-flag-contradicted"),
            rule("urgent-areas-more-than-stated", ERROR, TextRules::urgentAreasMoreThanStated)
                    .unless("urgent-flag-contradicted"),
            rule("urgent-flag-contradicted", ERROR, TextRules::urgentFlagContradicted),
            rule("urgent-area-duplicated", WARNING, TextRules::urgentAreaDuplicated),
            rule("urgent-area-not-discussed", INFO, TextRules::urgentAreaNotDiscussed),
            rule("issue-duplicated", WARNING, TextRules::issueDuplicated),
            rule("text-has-markup", WARNING, TextRules::textHasMarkup),
            rule("text-broken", WARNING, TextRules::textBroken),
            rule("text-unfinished", INFO, TextRules::textUnfinished));

    private TextRules() {}

    // ------------------------------------------------------------------------------------ urgent measures

    private static void urgentAreasFewerThanStated(Review review, Findings out) {
        for (UrgentAreas areas : review.urgentAreas()) {
            areas.stated().ifPresent(stated -> {
                if (areas.listedAtMost() < stated) {
                    out.report(
                            areas.listedAtMost() == 0
                                    ? areas.observations().place()
                                    : areas.observations().at(CONCLUDING_OBSERVATIONS.urgentRecommendations),
                            "stated",
                            stated,
                            "listed",
                            areas.listedAtMost());
                }
            });
        }
    }

    private static void urgentAreasMoreThanStated(Review review, Findings out) {
        for (UrgentAreas areas : review.urgentAreas()) {
            areas.stated().ifPresent(stated -> {
                if (areas.listed() > stated) {
                    out.report(
                            areas.observations().at(CONCLUDING_OBSERVATIONS.urgentRecommendations),
                            "stated",
                            stated,
                            "listed",
                            areas.listed());
                }
            });
        }
    }

    private static void urgentFlagContradicted(Review review, Findings out) {
        for (UrgentAreas areas : review.urgentAreas()) {
            boolean hasNone = areas.stated().orElse(1) == 0 && areas.listedAtMost() == 0;
            boolean hasSome = areas.stated().orElse(0) > 0 || areas.listed() > 0;
            areas.observations()
                    .child(CONCLUDING_OBSERVATIONS.urgentMeasures, ConcludingObservations::getUrgentMeasures)
                    .filter(flag -> flag.value() ? hasNone : hasSome)
                    .ifPresent(flag -> out.report(flag.place(), "value", flag.value()));
        }
    }

    private static void urgentAreaDuplicated(Review review, Findings out) {
        review.urgentAreas().stream()
                .flatMap(areas -> areas.areas().stream())
                .filter(UrgentAreas.Area::isRepeated)
                .forEach(area -> out.report(area.place(), "area", area.label()));
    }

    private static void urgentAreaNotDiscussed(Review review, Findings out) {
        Set<String> topics = new HashSet<>();
        for (Entry<DialogueIssue> issue : issues(review)) {
            Optional<String> topic = Usable.text(issue.value().getTopic());
            if (topic.isEmpty()) {
                return; // it may be that of any area
            }
            topics.add(Folded.label(topic.get()));
        }
        if (topics.isEmpty()) {
            return;
        }
        review.urgentAreas().stream()
                .flatMap(areas -> areas.areas().stream())
                .filter(area -> !topics.contains(area.folded()))
                .forEach(area -> out.report(area.place(), "area", area.label()));
    }

    // ----------------------------------------------------------------------------------------- the issues

    private static void issueDuplicated(Review review, Findings out) {
        Set<String> seen = new HashSet<>();
        for (Entry<DialogueIssue> issue : issues(review)) {
            String cluster =
                    Usable.text(issue.value().getCluster()).map(Folded::label).orElse("");
            Usable.text(issue.value().getTopic())
                    .filter(topic -> !seen.add(cluster + '\n' + Folded.label(topic)))
                    .ifPresent(topic -> out.report(issue.at(DIALOGUE_ISSUE.topic), "topic", topic));
        }
    }

    private static List<Entry<DialogueIssue>> issues(Review review) {
        return review.document()
                .child(COUNTRY_SESSION.dialogue, CountrySession::getDialogue)
                .map(dialogue -> dialogue.children(DIALOGUE.issues, Dialogue::getIssues))
                .orElse(List.of());
    }

    // ------------------------------------------------------------------------------------------ the texts

    private static void textHasMarkup(Review review, Findings out) {
        reportTexts(review, FlawedText.Flaw.MARKUP, out);
    }

    private static void textBroken(Review review, Findings out) {
        reportTexts(review, FlawedText.Flaw.BROKEN, out);
    }

    private static void textUnfinished(Review review, Findings out) {
        reportTexts(review, FlawedText.Flaw.UNFINISHED, out);
    }

    private static void reportTexts(Review review, FlawedText.Flaw flaw, Findings out) {
        for (FlawedText text : review.flawedTexts()) {
            if (text.flaw() == flaw) {
                out.report(text.place());
            }
        }
    }
}
