// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.SymbolPhrase;
import org.treatysessions.model.DocumentSymbol;

/**
 * The head of the first page: symbol, day of distribution and language.
 *
 * @param symbol the symbol
 * @param symbolWords where the symbol is
 * @param published the words with the day of distribution
 * @param language the language of the text
 */
record Masthead(DocumentSymbol symbol, Words symbolWords, Optional<Published> published, Optional<Language> language) {

    /** The day of distribution, or words that are unclear. */
    record Published(DatePhrase date, Words words) {}

    /** The language of the text, a tag, and the words that name it or show it. */
    record Language(String tag, Words words) {}

    private static final Pattern DISTRIBUTION = Pattern.compile(
            "(?:Distr\\.?|Distr\\.?\\s*:|Distribution)\\s*:?\\s*(?:General|Générale|générale|GENERAL|GENERALE|general|Limited|limitée|limitada)\\.?");

    private static final Pattern DISTRIBUTION_WORD = Pattern.compile("(?:^|\\n)Distr(?:\\.|ibution)?\\s*:?$");

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("french", "fr"),
            Map.entry("français", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("español", "es"),
            Map.entry("russian", "ru"),
            Map.entry("русский", "ru"),
            Map.entry("chinese", "zh"),
            Map.entry("中文", "zh"),
            Map.entry("arabic", "ar"),
            Map.entry("العربية", "ar"),
            Map.entry("anglais", "en"),
            Map.entry("inglés", "en"));

    private static final List<Map.Entry<String, Pattern>> TITLES = List.of(
            Map.entry(
                    "en",
                    Pattern.compile(
                            "(?i)concluding observations|list of issues|replies of|report submitted|reports submitted|consideration of reports")),
            Map.entry(
                    "fr",
                    Pattern.compile(
                            "(?i)observations finales|liste de points|réponses d|rapports? (?:initial |périodique )?(?:soumis|présenté)|rapport initial")),
            Map.entry(
                    "es",
                    Pattern.compile(
                            "(?i)observaciones finales|lista de cuestiones|respuestas de|informes? (?:inicial|periódico)")),
            Map.entry("ru", Pattern.compile("[а-я]{4}")),
            Map.entry("zh", Pattern.compile("\\p{IsHan}{3}")),
            Map.entry("ar", Pattern.compile("\\p{IsArabic}{3}")));

    private static final int FIRST_BLOCKS = 60;

    /** Finds the masthead of a document. */
    static Optional<Masthead> find(ReadDocument document) {
        List<TextBlock> blocks = document.textBlocks();
        List<TextBlock> first = blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()));
        Optional<Words> symbol = symbol(first).or(() -> pageHead(blocks));
        return symbol.map(words -> new Masthead(
                SymbolPhrase.findAll(words.text()).get(0).symbol(), words, published(first), language(first)));
    }

    /** Finds the block that is a symbol and nothing else. */
    private static Optional<Words> symbol(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            if (block instanceof Furniture) {
                continue;
            }
            Optional<Words> whole = whole(block);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static Optional<Words> whole(TextBlock block) {
        String text = block.text().text();
        for (String line : text.split("[\\n\\t]", -1)) {
            List<SymbolPhrase> found = SymbolPhrase.findAll(line);
            if (found.size() == 1) {
                String around = line.substring(0, found.get(0).from())
                        + line.substring(found.get(0).to());
                if (around.replaceAll("[\\s*]|United Nations|Nations Unies|Naciones Unidas", "")
                        .isEmpty()) {
                    int at = text.indexOf(line);
                    return Optional.of(Words.of(
                            block, at + found.get(0).from(), at + found.get(0).to()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Words> pageHead(List<TextBlock> blocks) {
        return blocks.stream()
                .filter(Furniture.class::isInstance)
                .flatMap(block -> whole(block).stream())
                .findFirst();
    }

    private static Optional<Published> published(List<TextBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text().text();
            Matcher distribution = DISTRIBUTION.matcher(text);
            int start = distribution.find() ? distribution.end() : -1;
            boolean isDivided = start < 0
                    && i + 1 < blocks.size()
                    && DISTRIBUTION_WORD.matcher(text).find()
                    && DISTRIBUTION
                            .matcher("Distr. " + blocks.get(i + 1).text().text())
                            .lookingAt();
            if (start < 0 && !isDivided) {
                continue;
            }
            for (int next = i; next < Math.min(i + 4, blocks.size()); next++) {
                TextBlock block = blocks.get(next);
                int from = next == i && !isDivided ? start : 0;
                Optional<Published> date = date(block, from);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> date(TextBlock block, int from) {
        String text = block.text().text().substring(from);
        return DatePhrase.findAll(text).stream().findFirst().map(date -> {
            String before = text.substring(0, date.from());
            boolean glued = before.matches("(?s).*[A-Za-z]\\.\\d*$");
            Words words = Words.of(block, from + date.from(), from + date.to());
            return new Published(
                    glued ? new DatePhrase(0, 0, List.of(), false, DatePhrase.Problem.UNCLEAR) : date, words);
        });
    }

    private static Optional<Language> language(List<TextBlock> blocks) {
        Optional<Language> shown = shown(blocks);
        for (TextBlock block : blocks) {
            String text = block.text().text();
            int from = 0;
            for (String line : text.split("\\n", -1)) {
                String tag = LANGUAGES.get(line.strip().toLowerCase(Locale.ROOT));
                if (tag != null && (shown.isEmpty() || shown.get().tag().equals(tag))) {
                    return Optional.of(new Language(tag, Words.of(block, from, from + line.length())));
                }
                from += line.length() + 1;
            }
        }
        return shown;
    }

    /** Finds the language of the text by its title. */
    private static Optional<Language> shown(List<TextBlock> blocks) {
        for (Map.Entry<String, Pattern> title : TITLES) {
            for (TextBlock block : blocks) {
                Matcher matcher = title.getValue().matcher(block.text().text());
                if (!(block instanceof Furniture) && matcher.find()) {
                    return Optional.of(new Language(
                            title.getKey(),
                            Words.of(block, matcher.start(), matcher.end()).derived()));
                }
            }
        }
        return Optional.empty();
    }
}
