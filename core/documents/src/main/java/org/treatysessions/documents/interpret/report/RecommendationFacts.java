// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            "\\b(?<number>\\d{1,2}|" + String.join("|", NUMBERS.keySet())
                    + ")(?:\\s+\\(\\d{1,2}\\))?\\s+(?:main |priority |following )?(?:areas?|issues|topics)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OBSERVATIONS = Pattern.compile("concluding observations", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTRODUCTION =
            Pattern.compile("concluding observations|urgent measures|following .{0,40}areas", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile("\\bareas?:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE_NUMBER =
            Pattern.compile("(?:[,;]?\\s*(?:\\band\\s+)?)(?<![\\w(.])(?<!\\. )\\(?(?<number>\\d{1,2}|[a-h])[.)]\\s+");
    private static final Pattern INLINE_SEMICOLON = Pattern.compile(";\\s*(?:and\\s+)?");
    private static final Pattern INLINE_COMMA = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+");

    /** The end of an introduction that is broken over several lines. */
    private static final Pattern RESUMED =
            Pattern.compile("\\bfollowing\\b.{0,40}\\bareas?:$", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAD = Pattern.compile(
            "(?:urgent |priority |main )?(?:areas?|issues?|topics?|recommendations?|paragraphs?|paras?\\.?|measures?|texts?|no\\.?|#)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AREA = Pattern.compile(
            "(?<area>[^:]{2,200}?)\\s*(?<paras>\\((?:paras?\\.?|paragraphs?)[^:]*\\))?\\s*(?:[:–—]\\s+|\\s-\\s)(?=\\p{Lu}|“)");
    private static final Pattern PARAGRAPHS = Pattern.compile(
            "\\(?(?:paras?\\.?|paragraphs?)\\s+(?<list>[^()]*(?:\\([a-z]{1,4}\\)[^()]*)*)\\)?\\s*[.;,]?(?:\\s+and)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,3}(?:\\s*\\([a-z]{1,4}\\))?");
    private static final Pattern ACTIONS = Pattern.compile("\\bto:\\s+(?<list>.*;.*)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(
            "(?:In this (?:regard|respect|context)[^,]{0,60}, )?(?:The|the) (?:Committee|State party should)\\b|It (?:also |furthermore |further )?(?:urge|recommend|call|request|remind|recall|encourage|strongly)|The State party (?:should|must|is urged)|(?:Furthermore|Moreover|In addition|Recalling|Taking note|While|With reference)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+");

    private final SessionDraft draft;
    private final ObjectDraft<ConcludingObservations> observations;
    private @Nullable ObjectDraft<UrgentRecommendation> current;

    /** The text of the area at hand, so far. */
    private final List<Words> texts = new ArrayList<>();

    RecommendationFacts(SessionDraft draft, ObjectDraft<ConcludingObservations> observations) {
        this.draft = draft;
        this.observations = observations;
    }

    /** Returns whether a text is that of a recommendation, not the name of an area. */
    static boolean isText(String text) {
        return TEXT.matcher(text).lookingAt();
    }

    /** Returns how many areas a text announces. */
    static Optional<Integer> statedAreas(String text) {
        Matcher count = COUNT.matcher(text);
        return count.find() ? Optional.of(value(count.group("number"))) : Optional.empty();
    }

    private static int value(String number) {
        Integer value = NUMBERS.get(number.toLowerCase(Locale.ROOT));
        return value == null ? Integer.parseInt(number) : value;
    }

    void add(List<ReportLayout.Part> parts) {
        boolean introduced = false;
        for (ReportLayout.Part part : parts) {
            List<Words> all = new ArrayList<>();
            if (part.words() != null) {
                all.add(part.words());
            } else if (part.row() != null) {
                part.row().cells().forEach(cell -> cell.textBlocks().forEach(block -> all.add(Words.of(block))));
            }
            for (Words words : all) {
                boolean isHead =
                        part.row() != null && HEAD.matcher(words.text()).matches();
                if (isHead || CellText.of(words).isNothing()) {
                    draft.label(words.block(), words.from(), words.to());
                    continue;
                }
                if (!introduced && INTRODUCTION.matcher(words.text()).find()) {
                    introduced = true;
                    introduction(words);
                } else if (introduced
                        && current == null
                        && RESUMED.matcher(words.text()).find()) {
                    introduction(words);
                } else if (introduced) {
                    area(words);
                }
            }
        }
        endArea();
    }

    private void introduction(Words words) {
        TextBlock block = words.block();
        String text = words.text();
        Matcher count = COUNT.matcher(text);
        if (count.find()) {
            observations.set(
                    SessionModel.CONCLUDING_OBSERVATIONS.urgentAreasStated,
                    value(count.group("number")),
                    words.part(count.start("number"), count.end("number")));
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
        Matcher list = INLINE.matcher(text);
        if (list.find() && !text.substring(list.end()).isBlank()) {
            draft.label(block, words.from(), words.from() + list.end());
            inline(words.part(list.end(), text.length()), count.reset().find() ? value(count.group("number")) : 0);
        } else {
            draft.label(block);
        }
    }

    /** Reads areas in the sentence that announces them, if their number is the stated one. */
    private void inline(Words words, int stated) {
        for (Pattern separator : List.of(INLINE_NUMBER, INLINE_SEMICOLON, INLINE_COMMA)) {
            List<Words> areas = new ArrayList<>();
            Matcher matcher = separator.matcher(words.text());
            int start = 0;
            while (matcher.find()) {
                if (separator == INLINE_NUMBER && !isNext(matcher.group("number"), areas)) {
                    continue;
                }
                areas.add(words.part(start, matcher.start()).strip());
                start = matcher.end();
            }
            areas.add(words.part(start, words.text().length()).strip());
            if (separator == INLINE_NUMBER) {
                areas.remove(0);
            }
            boolean isWhole = areas.stream().noneMatch(area -> area.text().isBlank());
            if (areas.size() == stated && stated > 1 && isWhole) {
                draft.label(words.block(), words.from(), words.to());
                areas.forEach(area ->
                        area(area, area.part(area.text().length(), area.text().length())));
                return;
            }
        }
    }

    /** Returns whether a number or letter is the next one after those before. */
    private static boolean isNext(String number, List<Words> before) {
        int next = before.size() + 1;
        return number.equals(Integer.toString(next)) || number.equals(String.valueOf((char) ('a' + next - 1)));
    }

    private void area(Words words) {
        TextBlock block = words.block();
        boolean isPoint = block instanceof ListItem item && (item.level() > 1 || isOpen()) && current != null;
        if (isPoint || (isText(words.text()) && current != null)) {
            if (isPoint && current != null) {
                action(current, words);
            }
            texts.add(words);
            return;
        }
        String text = words.text();
        Matcher number = NUMBER.matcher(text);
        int start = number.lookingAt() ? number.end() : 0;
        int bold = block.text().boldStart() - words.from();
        Matcher split = AREA.matcher(text).region(start, text.length());
        if (split.lookingAt() && (bold <= 0 || bold >= split.end("area") - 1)) {
            area(words.part(start, split.end("area")), words.part(split.end(), text.length()));
            if (split.group("paras") != null) {
                paragraphs(words.part(split.start("paras"), split.end("paras")));
            }
        } else if (bold > start && bold < text.length()) {
            int from = bold;
            while (from < text.length()
                    && !Character.isLetterOrDigit(text.charAt(from))
                    && text.charAt(from) != '“'
                    && text.charAt(from) != '(') {
                from++;
            }
            area(words.part(start, bold), words.part(from, text.length()));
        } else if (text.length() <= 200) {
            area(words.part(start, text.length()), words.part(text.length(), text.length()));
        }
    }

    /** Returns whether the text so far announces points. */
    private boolean isOpen() {
        return !texts.isEmpty() && texts.get(texts.size() - 1).text().matches("(?s).*[:;]|(?s).*; and");
    }

    /** Begins an area; numbers of paragraphs may be at the end of its name, or be all of its text. */
    private void area(Words name, Words text) {
        endArea();
        String area = name.text();
        Matcher paragraphs = PARAGRAPHS.matcher(area);
        int end = paragraphs.find() ? paragraphs.start() : area.length();
        while (end > 0 && (Character.isWhitespace(area.charAt(end - 1)) || ".;:,".indexOf(area.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end == 0) {
            return;
        }
        ObjectDraft<UrgentRecommendation> next =
                observations.newElement(SessionModel.CONCLUDING_OBSERVATIONS.urgentRecommendations);
        Words words = name.part(0, end);
        next.set(SessionModel.URGENT_RECOMMENDATION.area, words.text(), words);
        current = next;
        paragraphs.reset();
        if (paragraphs.find()) {
            paragraphs(name.part(paragraphs.start(), area.length()));
        }
        if (PARAGRAPHS.matcher(text.text()).matches()) {
            paragraphs(text);
        } else if (!text.text().isBlank()) {
            texts.add(text);
        }
    }

    /** Sets the text of the area at hand. */
    private void endArea() {
        ObjectDraft<UrgentRecommendation> area = current;
        if (area != null && !texts.isEmpty()) {
            area.set(
                    SessionModel.URGENT_RECOMMENDATION.text,
                    String.join("\n", texts.stream().map(Words::text).toList()),
                    texts.get(0));
            texts.forEach(draft::partOfFact);
            actions(area, texts.get(0));
        }
        texts.clear();
        current = null;
    }

    private static void actions(ObjectDraft<UrgentRecommendation> area, Words words) {
        Matcher actions = ACTIONS.matcher(words.text());
        if (!actions.find()) {
            return;
        }
        int at = actions.start("list");
        for (String action : actions.group("list").split(";", -1)) {
            Words part = words.part(at, at + action.length()).strip();
            if (!action.isBlank()) {
                area.add(
                        SessionModel.URGENT_RECOMMENDATION.actions,
                        part.text().replaceFirst("^and (?=\\p{Lu})", ""),
                        part);
            }
            at += action.length() + 1;
        }
    }

    private static void action(ObjectDraft<UrgentRecommendation> area, Words words) {
        String text = words.text().strip();
        area.add(SessionModel.URGENT_RECOMMENDATION.actions, text.replaceAll("(?:;(?: and)?)$", ""), words);
    }

    private void paragraphs(Words words) {
        ObjectDraft<UrgentRecommendation> area = current;
        if (area != null) {
            paragraphNumbers(words.text())
                    .forEach(each -> area.add(SessionModel.URGENT_RECOMMENDATION.paragraphs, each, words));
        }
    }

    /** Returns the numbers of paragraphs as printed, those of a range filled up. */
    private static List<String> paragraphNumbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher number = PARAGRAPH.matcher(text);
        int end = 0;
        while (number.find()) {
            String last = numbers.isEmpty() ? "" : numbers.get(numbers.size() - 1);
            boolean isRange = text.substring(end, number.start()).matches("\\s*(?:to|[-\u2010-\u2015])\\s*")
                    && last.matches("\\d+")
                    && number.group().matches("\\d+");
            for (int i = isRange ? Integer.parseInt(last) + 1 : 1000;
                    i < Integer.parseInt(digits(number.group()));
                    i++) {
                numbers.add(Integer.toString(i));
            }
            numbers.add(number.group().replaceAll("\\s*\\(", " ("));
            end = number.end();
        }
        return numbers;
    }

    private static String digits(String number) {
        return number.replaceAll("\\D.*", "");
    }
}
