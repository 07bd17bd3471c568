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
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s+\\p{Lu}|\\s*$)");

    private final UnDocument document;
    private final ObjectDraft<ConcludingObservations> observations;

    UrgentMeasures(UnDocument document, ObjectDraft<ConcludingObservations> observations) {
        this.document = document;
        this.observations = observations;
    }

    void add() {
        List<Layout.NumberedParagraph> paragraphs = document.layout().paragraphs();
        for (Layout.NumberedParagraph paragraph : paragraphs) {
            String text = paragraph.block().text().text();
            Matcher urgent = URGENT.matcher(text);
            while (urgent.find()) {
                int end = sentenceEnd(text, urgent.end());
                Matcher attention = ATTENTION.matcher(text).region(sentenceStart(text, urgent.start()), end);
                if (attention.find() && add(paragraph.block(), text, urgent, end)) {
                    return;
                }
            }
        }
    }

    private static int sentenceStart(String text, int at) {
        int start = text.lastIndexOf(". ", at);
        return start < 0 ? 0 : start + 2;
    }

    private static int sentenceEnd(String text, int from) {
        Matcher matcher = SENTENCE_END.matcher(text).region(from, text.length());
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 5), matcher.start());
            if (!before.matches("(?s).*\\b(?:art|arts|para|paras|No|núm)$")) {
                return matcher.start();
            }
        }
        return text.length();
    }

    private boolean add(TextBlock block, String text, Matcher urgent, int end) {
        List<ParagraphNumbers.Group> groups = ParagraphNumbers.groups(text, urgent.end(), end);
        if (groups.isEmpty()) {
            Matcher articles = ARTICLES.matcher(text).region(urgent.end(), end);
            if (!articles.find()) {
                return false;
            }
            ObjectDraft<UrgentRecommendation> draft = newElement();
            draft.set(
                    SessionModel.URGENT_RECOMMENDATION.area,
                    articles.group(1).strip(),
                    Words.of(block, articles.start(1), articles.end(1)));
        }
        observations.set(
                SessionModel.CONCLUDING_OBSERVATIONS.urgentMeasures,
                true,
                Words.of(block, urgent.start(), urgent.end()));
        for (ParagraphNumbers.Group group : groups) {
            add(block, text, group);
        }
        return true;
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
