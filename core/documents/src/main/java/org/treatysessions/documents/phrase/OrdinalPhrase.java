// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatysessions.model.ReportNumbers;

/**
 * One or more ordinals in a text, such as {@code 238th and 239th} or {@code second to fourth}.
 *
 * @param from the first character
 * @param to the character after the last one
 * @param numbers the numbers as they are in the text
 * @param isRange whether two numbers are the first and the last of a range
 */
public record OrdinalPhrase(int from, int to, List<Integer> numbers, boolean isRange) {

    private static final String WORD = Ordinals.all().keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(word -> word.replace(" ", "[\\s\u2010\u2011-]+"))
            .collect(Collectors.joining("|"));

    private static final String ORDINAL = "(?:(?<![\\p{L}\\d])(?:" + WORD
            + ")(?!\\p{L})|(?<![\\d/.])\\d{1,4} ?(?:st|nd|rd|th|ème|ère|er|re|e|[ºª°])(?!\\p{L}))";

    private static final Pattern ONE = Pattern.compile(ORDINAL, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:,\\s*(?:and|et|y)?|and|et|y|e)\\s*(?:the|la|le|el|les|los)?\\s*|\\s*(?<range>to|à|a|al|au|[-\\u2010-\\u2015])\\s*",
            Pattern.CASE_INSENSITIVE);

    /**
     * Finds the ordinals of a text.
     *
     * @param text the text
     * @return the phrases, in the order of the text
     */
    public static List<OrdinalPhrase> findAll(String text) {
        List<OrdinalPhrase> found = new ArrayList<>();
        Matcher matcher = ONE.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            List<Integer> numbers = new ArrayList<>(List.of(value(matcher.group())));
            int from = matcher.start();
            int to = matcher.end();
            boolean isRange = false;
            while (true) {
                Matcher separator = SEPARATOR.matcher(text).region(to, text.length());
                if (!separator.lookingAt() || separator.end() == to) {
                    break;
                }
                Matcher next =
                        ONE.matcher(text).region(separator.end(), text.length()).useTransparentBounds(true);
                boolean range = separator.group("range") != null;
                if (!next.lookingAt() || (range && numbers.size() > 1) || isRange) {
                    break;
                }
                isRange = range;
                numbers.add(value(next.group()));
                to = next.end();
            }
            found.add(new OrdinalPhrase(from, to, List.copyOf(numbers), isRange));
            at = to;
        }
        return found;
    }

    /** Returns the value of an ordinal. */
    private static int value(String text) {
        Integer value = Ordinals.all().get(Ordinals.normal(text));
        return value != null ? value : Integer.parseInt(text.replaceAll("\\D", ""));
    }

    /** {@return the numbers as those of combined reports; empty if they do not follow each other} */
    public Optional<ReportNumbers> reportNumbers() {
        int first = numbers.get(0);
        int last = numbers.get(numbers.size() - 1);
        if (first < 1 || last < first || last > 99) {
            return Optional.empty();
        }
        if (!isRange) {
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i) != first + i) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(first == last ? ReportNumbers.of(first) : ReportNumbers.of(first, last));
    }

    /** {@return the numbers, those of a range filled up} */
    public List<Integer> expanded() {
        if (!isRange) {
            return numbers;
        }
        List<Integer> all = new ArrayList<>();
        for (int i = numbers.get(0); i <= numbers.get(1) && all.size() < 50; i++) {
            all.add(i);
        }
        return all;
    }
}
