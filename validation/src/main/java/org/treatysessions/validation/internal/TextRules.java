package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE_ISSUE;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.DialogueIssue;

/** The rules on recommendations and text. */
final class TextRules {

    private TextRules() {}

    // ------------------------------------------------------------------------------------ urgent measures

    private static final SessionRule URGENT_AREAS_FEWER_THAN_STATED = rule(
                    "urgent-areas-fewer-than-stated", WARNING, TextRules::urgentAreasFewerThanStated)
            .unless("urgent-flag-contradicted")
            .documented(RuleDocumentation.says("Concluding observations list fewer different areas for urgent measures"
                            + " than they announce in urgentAreasStated. Capital letters, accents and white"
                            + " space make no difference between labels, and a blank label may stand for any"
                            + " area. Silent where urgent-flag-contradicted has a finding on the entry.")
                    .because("The announced number is that of the committee; usually some of its urgent"
                            + " recommendations were not taken over.")
                    .example("""
                            {"concludingObservations": [{"symbol": "CRC/C/NOR/CO/5-6", "urgentAreasStated": 6}]}""")
                    .arguments("stated", "listed"));

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

    private static final SessionRule URGENT_AREAS_MORE_THAN_STATED = rule(
                    "urgent-areas-more-than-stated", ERROR, TextRules::urgentAreasMoreThanStated)
            .unless("urgent-flag-contradicted")
            .documented(RuleDocumentation.says("Concluding observations list more different areas for urgent measures"
                            + " than they announce in urgentAreasStated. Capital letters, accents and white"
                            + " space make no difference between labels, and blank ones do not count. Silent"
                            + " where urgent-flag-contradicted has a finding on the entry.")
                    .because("The announced number is wrong, one area has two different labels, or a"
                            + " recommendation that is not urgent stands among the urgent ones.")
                    .example("""
                            {"concludingObservations": [
                              {"symbol": "CRC/C/NOR/CO/5-6", "urgentAreasStated": 1, "urgentRecommendations": [
                                {"area": "Data collection", "text": "Collect data."},
                                {"area": "Training", "text": "Train judges."}]}]}""")
                    .arguments("stated", "listed"));

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

    private static final SessionRule URGENT_FLAG_CONTRADICTED = rule(
                    "urgent-flag-contradicted", ERROR, TextRules::urgentFlagContradicted)
            .documented(RuleDocumentation.says("Concluding observations say in urgentMeasures that they ask for urgent"
                            + " measures, but announce 0 areas and list none; or they say that they ask for"
                            + " none, but announce or list some.")
                    .because("One of the statements is wrong, and whoever looks for urgent measures misses"
                            + " the session or finds it in vain.")
                    .example("""
                            {"concludingObservations": [
                              {"symbol": "CRC/C/NOR/CO/5-6", "urgentMeasures": false, "urgentAreasStated": 6}]}""")
                    .arguments("value"));

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

    private static final SessionRule URGENT_AREA_DUPLICATED = rule(
                    "urgent-area-duplicated", WARNING, TextRules::urgentAreaDuplicated)
            .documented(RuleDocumentation.says("The label of an area stands more than once among the urgent"
                            + " recommendations of the same concluding observations; capital letters, accents"
                            + " and white space make no difference, and each repetition is reported.")
                    .because("The two count as one area; usually the label of the recommendation before was"
                            + " copied.")
                    .example("""
                            {"concludingObservations": [
                              {"symbol": "CRC/C/NOR/CO/5-6", "urgentRecommendations": [
                                {"area": "Data collection", "text": "Collect data."},
                                {"area": "Data collection", "text": "Train judges."}]}]}""")
                    .arguments("area"));

    private static void urgentAreaDuplicated(Review review, Findings out) {
        eachUrgentArea(review, area -> {
            if (area.isRepeated()) {
                out.report(area.place(), "area", area.label());
            }
        });
    }

    private static void eachUrgentArea(Review review, Consumer<UrgentAreas.Area> look) {
        for (UrgentAreas areas : review.urgentAreas()) {
            for (UrgentAreas.Area area : areas.areas()) {
                look.accept(area);
            }
        }
    }

    private static final SessionRule URGENT_AREA_NOT_DISCUSSED = rule(
                    "urgent-area-not-discussed", INFO, TextRules::urgentAreaNotDiscussed)
            .documented(RuleDocumentation.says("The account of the dialogue lists issues, but none has the area of an"
                            + " urgent recommendation as its topic; capital letters, accents and white space"
                            + " make no difference. Silent where no issue is listed, or the topic of one is"
                            + " blank.")
                    .because("Readers want to see what was said of an urgent matter; usually the topic has"
                            + " another wording, and the two cannot be joined.")
                    .example("""
                            {"dialogue": {"issues": [{"topic": "Dissemination"}]},
                             "concludingObservations": [
                              {"symbol": "CRC/C/NOR/CO/5-6", "urgentRecommendations": [
                                {"area": "Data collection", "text": "Collect data."}]}]}""")
                    .arguments("area"));

    private static void urgentAreaNotDiscussed(Review review, Findings out) {
        Issues issues = review.issues();
        if (issues.entries().isEmpty() || issues.hasBlankTopic()) {
            return;
        }
        eachUrgentArea(review, area -> {
            if (!issues.topics().contains(area.folded())) {
                out.report(area.place(), "area", area.label());
            }
        });
    }

    // ----------------------------------------------------------------------------------------- the issues

    private static final SessionRule ISSUE_DUPLICATED = rule("issue-duplicated", WARNING, TextRules::issueDuplicated)
            .documented(RuleDocumentation.says("A topic stands more than once among the issues of one cluster of the"
                            + " dialogue, or among those without a cluster; capital letters, accents and white"
                            + " space make no difference, and each repetition is reported.")
                    .because("Statements on one topic belong into one issue; usually the topic of the issue"
                            + " before was copied.")
                    .example("""
                            {"dialogue": {"issues": [{"topic": "Data collection"}, {"topic": "Data collection"}]}}""")
                    .arguments("topic"));

    private static void issueDuplicated(Review review, Findings out) {
        if (review.issues().areAllDifferent()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Entry<DialogueIssue> issue : review.issues().entries()) {
            String cluster =
                    Usable.text(issue.value().getCluster()).map(Folded::label).orElse("");
            Usable.text(issue.value().getTopic())
                    .filter(topic -> !seen.add(cluster + '\n' + Folded.label(topic)))
                    .ifPresent(topic -> out.report(issue.at(DIALOGUE_ISSUE.topic), "topic", topic));
        }
    }

    // ------------------------------------------------------------------------------------------ the texts

    private static final SessionRule TEXT_HAS_MARKUP = rule("text-has-markup", WARNING, TextRules::textHasMarkup)
            .documented(RuleDocumentation.says("A text has an HTML tag, a Markdown link or a control character other"
                            + " than tabs and line breaks, or starts with a bullet and a blank; a dot, an"
                            + " asterisk, a hyphen and an en dash count as bullets. All texts are looked at but"
                            + " addresses, symbols, ids and blank ones.")
                    .because("Texts of a record are plain; what was copied along with them is shown as it"
                            + " is, or does harm in a page that takes it for its own.")
                    .example("""
                            {"additionalComments": "See the <b>annex</b>."}"""));

    private static void textHasMarkup(Review review, Findings out) {
        reportTexts(review, FlawedText.Flaw.MARKUP, out);
    }

    private static final SessionRule TEXT_BROKEN = rule("text-broken", WARNING, TextRules::textBroken)
            .documented(RuleDocumentation.says("In prose, a line that ends in none of . ! ? : ; is followed by a blank"
                            + " line and then by a lower-case letter. White space at the ends of lines makes no"
                            + " difference; a letter that counts an item, such as b) or b. at the start of a"
                            + " line, is not reported.")
                    .because("A sentence was torn apart; usually the page ended in the middle of it where"
                            + " the text was copied.")
                    .example("""
                            {"additionalComments": "The delegation\\n\\nanswered."}"""));

    private static void textBroken(Review review, Findings out) {
        reportTexts(review, FlawedText.Flaw.BROKEN, out);
    }

    private static final SessionRule TEXT_UNFINISHED = rule("text-unfinished", INFO, TextRules::textUnfinished)
            .documented(RuleDocumentation.says("Prose does not end in the end of a sentence: in a full stop, a"
                            + " question mark or another sentence terminal of any script, or in an ellipsis;"
                            + " closing quotation marks and brackets after it make no difference. The actions"
                            + " of recommendations are not looked at.")
                    .because("Usually the text was cut off when it was copied, or its author meant to go on.")
                    .example("""
                            {"additionalComments": "The delegation answered"}""")
                    .source("Unicode Standard Annex #44, property Sentence_Terminal"));

    private static void textUnfinished(Review review, Findings out) {
        reportTexts(review, FlawedText.Flaw.UNFINISHED, out);
    }

    private static void reportTexts(Review review, FlawedText.Flaw flaw, Findings out) {
        for (FlawedText text : review.survey().flawedTexts()) {
            if (text.flaw() == flaw) {
                out.report(text.place());
            }
        }
    }

    /** The rules, in the order of the catalogue. */
    static final List<SessionRule> ALL = List.of(
            URGENT_AREAS_FEWER_THAN_STATED,
            URGENT_AREAS_MORE_THAN_STATED,
            URGENT_FLAG_CONTRADICTED,
            URGENT_AREA_DUPLICATED,
            URGENT_AREA_NOT_DISCUSSED,
            ISSUE_DUPLICATED,
            TEXT_HAS_MARKUP,
            TEXT_BROKEN,
            TEXT_UNFINISHED);
}
