package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.ListItem;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.SymbolPhrase;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.meta.SessionModel;

/** The recommendations: the observations' address and symbol, the stated number of areas, and the areas. */
final class RecommendationFacts {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Pattern COUNT = Pattern.compile(
            "(?<number>\\d{1,2}|" + String.join("|", NUMBERS.keySet())
                    + ")\\s+(?:main |priority )?(?:areas?|issues|topics)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OBSERVATIONS = Pattern.compile("concluding observations", Pattern.CASE_INSENSITIVE);
    private static final Pattern AREA = Pattern.compile(
            "(?<area>[^:]{2,200}?)\\s*(?<paras>\\((?:paras?\\.?|paragraphs?)[^:]*\\))?\\s*(?:[:–—]\\s+|\\s-\\s)(?=\\p{Lu}|“)");
    private static final Pattern PARAGRAPHS =
            Pattern.compile("\\((?:paras?\\.?|paragraphs?)\\s+(?<list>.*)\\)\\s*\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,3}(?:\\s*\\([a-z]{1,4}\\))?");
    private static final Pattern ACTIONS = Pattern.compile("\\bto:\\s+(?<list>.*;.*)", Pattern.DOTALL);

    private final SessionDraft draft;
    private final ObjectDraft<ConcludingObservations> observations;
    private @Nullable ObjectDraft<UrgentRecommendation> current;

    RecommendationFacts(SessionDraft draft, ObjectDraft<ConcludingObservations> observations) {
        this.draft = draft;
        this.observations = observations;
    }

    void add(List<ReportLayout.Part> parts) {
        boolean introduced = false;
        for (ReportLayout.Part part : parts) {
            Words words = part.words();
            if (words == null) {
                continue;
            }
            if (!introduced && OBSERVATIONS.matcher(words.text()).find()) {
                introduced = true;
                introduction(words);
            } else if (introduced) {
                area(words);
            }
        }
    }

    private void introduction(Words words) {
        TextBlock block = words.block();
        String text = words.text();
        Matcher count = COUNT.matcher(text);
        if (count.find()) {
            String number = count.group("number");
            Integer value = NUMBERS.get(number.toLowerCase(Locale.ROOT));
            observations.set(
                    SessionModel.CONCLUDING_OBSERVATIONS.urgentAreasStated,
                    value == null ? Integer.valueOf(number) : value,
                    Words.of(block, words.from() + count.start("number"), words.from() + count.end("number")));
        }
        List<SymbolPhrase> symbols = SymbolPhrase.findAll(text);
        if (symbols.size() == 1) {
            observations.set(
                    SessionModel.CONCLUDING_OBSERVATIONS.document.symbol,
                    symbols.get(0).symbol(),
                    Words.of(
                            block,
                            words.from() + symbols.get(0).from(),
                            words.from() + symbols.get(0).to()));
        }
        for (RichText.Link link : block.text().links()) {
            boolean named = OBSERVATIONS
                            .matcher(block.text().text().substring(link.from(), link.to()))
                            .find()
                    || !SymbolPhrase.findAll(block.text().text().substring(link.from(), link.to()))
                            .isEmpty();
            if (named && !link.target().isBlank()) {
                observations.set(
                        SessionModel.CONCLUDING_OBSERVATIONS.document.href,
                        link.target(),
                        Words.of(block, link.from(), link.to()));
            }
        }
        draft.label(block);
    }

    private void area(Words words) {
        if (words.block() instanceof ListItem item && item.level() > 1 && current != null) {
            action(current, words);
            return;
        }
        String text = words.text();
        TextBlock block = words.block();
        int bold = block.text().boldStart() - words.from();
        Matcher split = AREA.matcher(text);
        ObjectDraft<UrgentRecommendation> area;
        if (split.lookingAt() && (bold <= 0 || bold >= split.end("area") - 1)) {
            area = newArea(Words.of(block, words.from(), words.from() + split.end("area")));
            if (split.group("paras") != null) {
                paragraphs(
                        area, Words.of(block, words.from() + split.start("paras"), words.from() + split.end("paras")));
            }
            text(area, Words.of(block, words.from() + split.end(), words.to()));
        } else if (bold > 0 && bold < text.length()) {
            int end = bold;
            while (end > 0 && (text.charAt(end - 1) == ':' || Character.isWhitespace(text.charAt(end - 1)))) {
                end--;
            }
            area = newArea(Words.of(block, words.from(), words.from() + end));
            int from = bold;
            while (from < text.length()
                    && !Character.isLetterOrDigit(text.charAt(from))
                    && text.charAt(from) != '“'
                    && text.charAt(from) != '(') {
                from++;
            }
            Words rest = Words.of(block, words.from() + from, words.to());
            if (PARAGRAPHS.matcher(rest.text()).matches()) {
                paragraphs(area, rest);
            } else if (from < text.length()) {
                text(area, rest);
            }
        } else if (text.length() <= 200) {
            Matcher paragraphs = PARAGRAPHS.matcher(text);
            int end = paragraphs.find() ? paragraphs.start() : text.length();
            while (end > 0
                    && (Character.isWhitespace(text.charAt(end - 1)) || ".;:".indexOf(text.charAt(end - 1)) >= 0)) {
                end--;
            }
            if (end == 0) {
                return;
            }
            area = newArea(Words.of(block, words.from(), words.from() + end));
            Matcher again = PARAGRAPHS.matcher(text);
            if (again.find()) {
                paragraphs(area, Words.of(block, words.from() + again.start(), words.to()));
            }
        }
    }

    private ObjectDraft<UrgentRecommendation> newArea(Words words) {
        ObjectDraft<UrgentRecommendation> area =
                observations.newElement(SessionModel.CONCLUDING_OBSERVATIONS.urgentRecommendations);
        area.set(SessionModel.URGENT_RECOMMENDATION.area, words.text(), words);
        current = area;
        return area;
    }

    private void text(ObjectDraft<UrgentRecommendation> area, Words words) {
        area.set(SessionModel.URGENT_RECOMMENDATION.text, words.text(), words);
        Matcher actions = ACTIONS.matcher(words.text());
        if (!actions.find()) {
            return;
        }
        int at = actions.start("list");
        for (String action : actions.group("list").split(";", -1)) {
            int from =
                    words.from() + at + (action.length() - action.stripLeading().length());
            Words part = Words.of(words.block(), from, from + action.strip().length());
            if (!action.isBlank()) {
                area.add(
                        SessionModel.URGENT_RECOMMENDATION.actions,
                        action.strip().replaceFirst("^and (?=\\p{Lu})", ""),
                        part);
            }
            at += action.length() + 1;
        }
    }

    private void action(ObjectDraft<UrgentRecommendation> area, Words words) {
        String text = words.text().strip();
        area.add(SessionModel.URGENT_RECOMMENDATION.actions, text.replaceAll("(?:;(?: and)?)$", ""), words);
    }

    private void paragraphs(ObjectDraft<UrgentRecommendation> area, Words words) {
        List<String> numbers = new ArrayList<>();
        Matcher number = PARAGRAPH.matcher(words.text());
        while (number.find()) {
            numbers.add(number.group().replaceAll("\\s*\\(", " ("));
        }
        numbers.forEach(each -> area.add(SessionModel.URGENT_RECOMMENDATION.paragraphs, each, words));
    }
}
