// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.meta.SessionModel;

/** The paragraph that names recommendations on urgent measures. */
final class UrgentMeasures {

    private static final Pattern URGENT = Pattern.compile(
            "urgent measures|mesures urgentes|mesures (?:qu’il convient de prendre|à prendre|devant être prises|qui doivent être prises) d’urgence|medidas urgentes",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ATTENTION = Pattern.compile(
            "attention|atención|urgent measures (?:must|should|have to|need to) be taken",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ARTICLES = Pattern.compile(
            "(?:falling under|under|relating to|related to|relatives aux|en virtud de los|relativas a los) (articles? \\d[^.]*|artículos? \\d[^.]*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECOMMENDATIONS = Pattern.compile(
            "recommendations|recommandations|recomendaciones", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An area with the numbers of its paragraphs after it: {@code education (paras. 40 and 42 (b))}. */
    private static final Pattern AREA = Pattern.compile(
            "\\s*[,;:]?\\s*(?:and |et |y )?(?<area>[^()]+?(?:\\([^()]*\\)[^()]+?)*?)\\s*\\((?:see )?(?=(?:paras?|par|párrs?)\\.|paragraph)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AREAS = Pattern.compile(
            "areas|domaines|ámbitos|esferas|cuestiones", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final UnDocument document;
    private final ObjectDraft<ConcludingObservations> observations;

    UrgentMeasures(UnDocument document, ObjectDraft<ConcludingObservations> observations) {
        this.document = document;
        this.observations = observations;
    }

    void add() {
        for (Layout.NumberedParagraph paragraph : document.layout().paragraphs()) {
            String text = paragraph.block().text().text();
            for (Sentences.Sentence sentence : Sentences.of(text)) {
                Matcher urgent = URGENT.matcher(text).region(sentence.from(), sentence.to());
                if (urgent.find() && isRequest(text, sentence) && add(paragraph.block(), text, urgent, sentence)) {
                    return;
                }
            }
        }
    }

    private static boolean isRequest(String text, Sentences.Sentence sentence) {
        String words = text.substring(sentence.from(), sentence.to());
        return ATTENTION.matcher(words).find() && RECOMMENDATIONS.matcher(words).find();
    }

    private boolean add(TextBlock block, String text, Matcher urgent, Sentences.Sentence sentence) {
        Words urgentWords = Words.of(block, urgent.start(), urgent.end());
        int colon = text.indexOf(':', urgent.start());
        boolean isList = colon > 0
                && colon < sentence.to()
                && AREAS.matcher(text.substring(sentence.from(), colon)).find();
        if (isList) {
            observations.set(SessionModel.CONCLUDING_OBSERVATIONS.urgentMeasures, true, urgentWords);
            areas(block, text, colon + 1, sentence.to());
            return true;
        }
        List<ParagraphNumbers.Group> groups = ParagraphNumbers.groups(text, urgent.end(), end(text, sentence));
        if (groups.isEmpty()) {
            Matcher articles = ARTICLES.matcher(text).region(urgent.end(), end(text, sentence));
            if (!articles.find()) {
                return false;
            }
            ObjectDraft<UrgentRecommendation> draft = newElement();
            draft.set(
                    SessionModel.URGENT_RECOMMENDATION.area,
                    articles.group(1).strip(),
                    Words.of(block, articles.start(1), articles.end(1)));
        }
        observations.set(SessionModel.CONCLUDING_OBSERVATIONS.urgentMeasures, true, urgentWords);
        for (ParagraphNumbers.Group group : groups) {
            add(block, text, group);
        }
        return true;
    }

    /** Returns the end of a sentence without its full stop. */
    private static int end(String text, Sentences.Sentence sentence) {
        int end = sentence.to();
        while (end > sentence.from() && (text.charAt(end - 1) == '.' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Reads areas that have the numbers of their paragraphs in parentheses; without them it is not clear where one ends. */
    private void areas(TextBlock block, String text, int from, int to) {
        int at = from;
        while (at < to) {
            Matcher area = AREA.matcher(text).region(at, to);
            if (!area.lookingAt()) {
                break;
            }
            List<ParagraphNumbers.Group> groups = ParagraphNumbers.groups(text, area.end(), to);
            int close = text.indexOf(
                    ')', groups.isEmpty() ? area.end() : groups.get(0).to());
            if (groups.isEmpty() || close < 0) {
                break;
            }
            ParagraphNumbers.Group group = groups.get(0);
            add(
                    block,
                    text,
                    new ParagraphNumbers.Group(
                            group.numbers(), group.from(), group.to(), area.start("area"), area.end("area")));
            at = close + 1;
        }
        Words rest = Words.of(block, at, to).strip();
        if (rest.text().chars().anyMatch(Character::isLetter)) {
            document.draft()
                    .report(
                            ImportRule.VALUE_UNCLEAR,
                            observations,
                            SessionModel.CONCLUDING_OBSERVATIONS.urgentRecommendations,
                            rest);
        }
    }

    private ObjectDraft<UrgentRecommendation> newElement() {
        return observations.newElement(SessionModel.CONCLUDING_OBSERVATIONS.urgentRecommendations);
    }

    private void add(TextBlock block, String text, ParagraphNumbers.Group group) {
        Words numberWords = Words.of(block, group.from(), group.to());
        String unknown = group.numbers().stream()
                .filter(number -> find(number).isEmpty())
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty() && !document.layout().paragraphs().isEmpty()) {
            document.draft()
                    .report(
                            ImportRule.CONTRADICTION,
                            observations,
                            SessionModel.CONCLUDING_OBSERVATIONS.urgentRecommendations,
                            numberWords);
        }
        ObjectDraft<UrgentRecommendation> draft = newElement();
        if (group.topicFrom() >= 0) {
            draft.set(
                    SessionModel.URGENT_RECOMMENDATION.area,
                    text.substring(group.topicFrom(), group.topicTo()),
                    Words.of(block, group.topicFrom(), group.topicTo()));
        } else {
            draft.set(SessionModel.URGENT_RECOMMENDATION.area, numberWords.text(), numberWords);
        }
        String texts = group.numbers().stream()
                .flatMap(number -> find(number).stream())
                .distinct()
                .map(Layout.NumberedParagraph::text)
                .collect(Collectors.joining("\n"));
        if (!texts.isEmpty() && unknown.isEmpty()) {
            TextBlock first = find(group.numbers().get(0)).orElseThrow().block();
            draft.set(SessionModel.URGENT_RECOMMENDATION.text, texts, Words.of(first));
        }
        group.numbers()
                .forEach(number -> draft.add(SessionModel.URGENT_RECOMMENDATION.paragraphs, number, numberWords));
    }

    private Optional<Layout.NumberedParagraph> find(String number) {
        return document.layout().find(Integer.parseInt(number.replaceAll("\\D.*", "")));
    }
}
