// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.PartialDate;

/**
 * One or more dates in a text that share their month or year, such as {@code 31 March and 1 April 2016} or {@code 14
 * August–8 September 2023}; in English, French or Spanish, or in digits.
 *
 * @param from the first character
 * @param to the character after the last one
 * @param dates the dates, in the order of the text; none unless {@code problem} is {@link Problem#NONE}
 * @param isRange whether two dates are the first and the last day of a period
 * @param problem why there are no dates
 */
public record DatePhrase(int from, int to, List<PartialDate> dates, boolean isRange, Problem problem) {

    /** Why words that look like dates are not read. */
    public enum Problem {
        /** The dates are clear. */
        NONE,
        /** There is no such day, or characters are missing. */
        UNCLEAR,
        /** The digits are two dates, as day and month may be swapped. */
        AMBIGUOUS
    }

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("janvier", 1),
            Map.entry("février", 2),
            Map.entry("mars", 3),
            Map.entry("avril", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juillet", 7),
            Map.entry("août", 8),
            Map.entry("septembre", 9),
            Map.entry("octobre", 10),
            Map.entry("novembre", 11),
            Map.entry("décembre", 12),
            Map.entry("enero", 1),
            Map.entry("febrero", 2),
            Map.entry("marzo", 3),
            Map.entry("abril", 4),
            Map.entry("mayo", 5),
            Map.entry("junio", 6),
            Map.entry("julio", 7),
            Map.entry("agosto", 8),
            Map.entry("septiembre", 9),
            Map.entry("setiembre", 9),
            Map.entry("octubre", 10),
            Map.entry("noviembre", 11),
            Map.entry("diciembre", 12));

    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "lunes",
            "martes",
            "miércoles",
            "jueves",
            "viernes",
            "sábado",
            "domingo");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<numeric>\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?![\\d/.-]*\\d)"
                    + "|(?<number>\\d++)(?: ?(?:st|nd|rd|th|er|ère|re|[º°ª]))?(?![\\p{L}])"
                    + "|(?<day>\\d{1,2})(?=\\p{L})"
                    + "|(?<word>\\p{L}+)\\.?"
                    + "|(?<dash>[-\\u2010-\\u2015])"
                    + "|(?<comma>,)"
                    + "|(?<other>[^\\s\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private enum Kind {
        NUMERIC,
        NUMBER,
        MONTH,
        AND,
        TO,
        OF,
        COMMA,
        OTHER
    }

    private record Token(Kind kind, int value, int from, int to, String text) {}

    /** A day, a month or a year where the text has one. */
    private record Item(int day, int month, int year, int first, int last) {}

    /**
     * Finds the dates of a text.
     *
     * @param text the text
     * @return the dates, in the order of the text
     */
    public static List<DatePhrase> findAll(String text) {
        List<Token> tokens = tokens(text);
        List<DatePhrase> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            DatePhrase phrase = phraseAt(tokens, at);
            if (phrase == null) {
                at++;
                continue;
            }
            found.add(phrase);
            while (at < tokens.size() && tokens.get(at).from() < phrase.to()) {
                at++;
            }
        }
        return found;
    }

    /**
     * Reads a text that is one date.
     *
     * @param text the text
     * @return the phrase; empty if the text is anything else
     */
    public static Optional<DatePhrase> parse(String text) {
        List<DatePhrase> found = findAll(text);
        if (found.size() != 1) {
            return Optional.empty();
        }
        DatePhrase only = found.get(0);
        String around = text.substring(0, only.from()) + text.substring(only.to());
        return around.chars().noneMatch(Character::isLetterOrDigit) ? Optional.of(only) : Optional.empty();
    }

    /** {@return the date, if there is exactly one} */
    public Optional<PartialDate> single() {
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group("word");
            if (word == null || !WEEKDAYS.contains(word.toLowerCase(Locale.ROOT))) {
                tokens.add(token(matcher));
            }
        }
        return tokens;
    }

    private static Token token(Matcher matcher) {
        int from = matcher.start();
        int to = matcher.end();
        String text = matcher.group();
        if (matcher.group("numeric") != null) {
            return new Token(Kind.NUMERIC, 0, from, to, text);
        }
        String digits = matcher.group("number") != null ? matcher.group("number") : matcher.group("day");
        if (digits != null) {
            return new Token(Kind.NUMBER, digits.length() > 4 ? 9999 : Integer.parseInt(digits), from, to, digits);
        }
        String word = matcher.group("word");
        if (word != null) {
            Integer month = MONTHS.get(word.toLowerCase(Locale.ROOT));
            boolean printed = Character.isUpperCase(word.charAt(0)) || word.length() > 3 || word.equals("mai");
            return month != null && printed
                    ? new Token(Kind.MONTH, month, from, wordEnd(matcher, word), text)
                    : new Token(wordKind(word.toLowerCase(Locale.ROOT)), 0, from, to, text);
        }
        if (matcher.group("dash") != null) {
            return new Token(Kind.TO, 0, from, to, text);
        }
        boolean and = text.equals("/") || text.equals("&");
        return new Token(matcher.group("comma") != null ? Kind.COMMA : and ? Kind.AND : Kind.OTHER, 0, from, to, text);
    }

    /** A full stop after an abbreviated month belongs to it; after another one it ends a sentence. */
    private static int wordEnd(Matcher matcher, String word) {
        return word.length() <= 4 ? matcher.end() : matcher.end("word");
    }

    private static Kind wordKind(String word) {
        return switch (word) {
            case "and", "et", "y", "e", "les", "los" -> Kind.AND;
            case "to", "au", "a", "al" -> Kind.TO;
            case "of", "de", "del", "du" -> Kind.OF;
            default -> Kind.OTHER;
        };
    }

    private static @Nullable DatePhrase phraseAt(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        if (first.kind() == Kind.NUMERIC) {
            return numeric(first);
        }
        List<Item> items = new ArrayList<>();
        boolean isRange = false;
        int at = start;
        while (true) {
            Item item = itemAt(tokens, at);
            if (item == null) {
                break;
            }
            items.add(item);
            at = item.last() + 1;
            int next = at;
            boolean range = false;
            while (next < tokens.size() && isSeparator(tokens.get(next).kind())) {
                range |= tokens.get(next).kind() == Kind.TO;
                next++;
            }
            if (next == at || next - at > 3 || (range && items.size() > 1) || itemAt(tokens, next) == null) {
                break;
            }
            isRange |= range;
            at = next;
        }
        return items.isEmpty() ? null : phrase(tokens, items, isRange);
    }

    private static boolean isSeparator(Kind kind) {
        return kind == Kind.AND || kind == Kind.COMMA || kind == Kind.TO;
    }

    /** Reads a day with or without month and year, or a month with its year. */
    private static @Nullable Item itemAt(List<Token> tokens, int start) {
        Token first = at(tokens, start);
        if (first == null) {
            return null;
        }
        if (first.kind() == Kind.NUMBER && isDay(first)) {
            int month = skip(tokens, start + 1, Kind.OF);
            Token second = at(tokens, month);
            if (second == null || second.kind() != Kind.MONTH) {
                return new Item(first.value(), 0, 0, start, start);
            }
            int year = yearAfter(tokens, month);
            return new Item(
                    first.value(),
                    second.value(),
                    year < 0 ? 0 : tokens.get(year).value(),
                    start,
                    Math.max(year, month));
        }
        if (first.kind() == Kind.MONTH) {
            int year = yearAfter(tokens, start);
            if (year >= 0) {
                return new Item(0, first.value(), tokens.get(year).value(), start, year);
            }
            Token day = at(tokens, start + 1);
            if (day != null && day.kind() == Kind.NUMBER && isDay(day)) {
                int after = yearAfter(tokens, start + 1);
                return new Item(
                        day.value(),
                        first.value(),
                        after < 0 ? 0 : tokens.get(after).value(),
                        start,
                        Math.max(after, start + 1));
            }
        }
        return null;
    }

    private static int yearAfter(List<Token> tokens, int month) {
        int at = skip(tokens, skip(tokens, month + 1, Kind.COMMA), Kind.OF);
        Token year = at(tokens, at);
        return year != null && year.kind() == Kind.NUMBER && year.text().length() == 4 && isYear(year) ? at : -1;
    }

    private static boolean isDay(Token token) {
        return token.text().length() <= 2 && token.value() >= 1 && token.value() <= 31;
    }

    private static boolean isYear(Token token) {
        return token.value() >= 1900 && token.value() <= 2100;
    }

    private static int skip(List<Token> tokens, int at, Kind kind) {
        Token token = at(tokens, at);
        return token != null && token.kind() == kind ? at + 1 : at;
    }

    private static @Nullable Token at(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private static @Nullable DatePhrase phrase(List<Token> tokens, List<Item> all, boolean isRange) {
        List<Item> items = new ArrayList<>(all);
        while (!items.isEmpty()
                && (items.get(items.size() - 1).month() == 0
                        || items.get(items.size() - 1).year() == 0)) {
            items.remove(items.size() - 1);
        }
        if (items.isEmpty()) {
            return null;
        }
        int month = 0;
        int year = 0;
        List<int[]> dates = new ArrayList<>();
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            month = item.month() == 0 ? month : item.month();
            year = item.year() == 0 ? year : item.year();
            dates.add(0, new int[] {year, month, item.day()});
        }
        return phrase(tokens, items, dates, isRange && items.size() == 2);
    }

    private static DatePhrase phrase(List<Token> tokens, List<Item> items, List<int[]> dates, boolean isRange) {
        int first = 0;
        for (int i = dates.size() - 1; i > 0; i--) {
            if (compare(dates.get(i - 1), dates.get(i)) > 0) {
                first = i;
                break;
            }
        }
        int start = items.get(first).first();
        int from = tokens.get(start).from();
        int to = tokens.get(items.get(items.size() - 1).last()).to();
        boolean glued = start > 0
                && first == 0
                && ((tokens.get(start - 1).kind() == Kind.NUMBER
                                && tokens.get(start - 1).text().length() <= 3)
                        || tokens.get(start - 1).kind() == Kind.MONTH);
        if (isRange && first > 0) {
            // The last day before the first one: neither can be trusted.
            return new DatePhrase(tokens.get(items.get(0).first()).from(), to, List.of(), true, Problem.UNCLEAR);
        }
        List<PartialDate> days = new ArrayList<>();
        for (int[] date : dates.subList(first, dates.size())) {
            Optional<PartialDate> day = day(date);
            if (day.isEmpty() || glued) {
                return new DatePhrase(from, to, List.of(), isRange, Problem.UNCLEAR);
            }
            days.add(day.get());
        }
        return new DatePhrase(from, to, List.copyOf(days), isRange, Problem.NONE);
    }

    private static int compare(int[] one, int[] other) {
        for (int i = 0; i < 3; i++) {
            if (one[i] != other[i]) {
                return Integer.compare(one[i], other[i]);
            }
        }
        return 0;
    }

    private static Optional<PartialDate> day(int[] date) {
        String text = date[2] == 0
                ? String.format(Locale.ROOT, "%04d-%02d", date[0], date[1])
                : String.format(Locale.ROOT, "%04d-%02d-%02d", date[0], date[1], date[2]);
        return PartialDate.tryParse(text);
    }

    private static DatePhrase numeric(Token token) {
        String[] parts = token.text().split("[-/.]", -1);
        boolean iso = parts[0].length() == 4;
        int year = Integer.parseInt(parts[iso ? 0 : 2]);
        int one = Integer.parseInt(parts[iso ? 1 : 0]);
        int two = Integer.parseInt(parts[iso ? 2 : 1]);
        if (iso) {
            return numeric(token, day(new int[] {year, one, two}));
        }
        if (one <= 12 && two <= 12 && one != two) {
            return new DatePhrase(token.from(), token.to(), List.of(), false, Problem.AMBIGUOUS);
        }
        return numeric(token, day(one > 12 ? new int[] {year, two, one} : new int[] {year, one, two}));
    }

    private static DatePhrase numeric(Token token, Optional<PartialDate> date) {
        return new DatePhrase(
                token.from(),
                token.to(),
                date.map(List::of).orElse(List.of()),
                false,
                date.isPresent() ? Problem.NONE : Problem.UNCLEAR);
    }
}
