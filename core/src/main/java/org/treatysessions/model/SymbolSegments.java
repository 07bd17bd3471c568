// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The segments of a document symbol, the parts between its slashes.
 *
 * <p>Nothing is copied from the text until a segment is asked for, and what a segment consists of is determined once. Not thread-safe.
 */
final class SymbolSegments {

    /** More than any symbol has. */
    private static final int MAX_SEGMENTS = 20;

    private static final int USUAL_SEGMENTS = 7;

    /** Properties of a segment: what all of its characters are, and whether it is the code of a State, once that is known. */
    private static final int DIGITS = 1;

    private static final int CAPITALS = 1 << 1;
    private static final int STATE = 1 << 2;
    private static final int NO_STATE = 1 << 3;

    private static final int MAX_DIGITS = 4;

    private static final int FIRST_YEAR = 1946;

    private static final int LAST_YEAR = 2099;

    /** Kinds of documents of three letters, which look like codes of States; each as one number, see {@link #packed}. */
    private static final int[] KINDS_OF_DOCUMENTS = Stream.of(
                    "QPR", "FCO", "CRP", "INF", "OAI", "FAI", "GUI", "RIR", "FIR", "QAR", "DEC", "INQ")
            .mapToInt(kind -> packed(kind, 0))
            .toArray();

    /** Series and bodies in the symbols of the General Assembly and of the Economic and Social Council. */
    private static final List<String> ORGANS =
            List.of("RES", "DEC", "INF", "HRC", "BUR", "SPC", "ECE", "ECA", "ESCAP", "ESCWA", "ICEF");

    /** The words of bodies that have a number: committees, commissions, ad hoc committees, conferences. */
    private static final List<String> NUMBERED_ORGANS = List.of("C", "CN", "AC", "CONF", "SC", "Sub");

    /** The words of special sessions, before their numbers. */
    private static final List<String> SPECIAL_SESSIONS = List.of("S-", "ES-");

    /** Papers of limited or restricted circulation, working and conference room papers, information. */
    static final List<String> PAPERS = List.of("WP", "L", "R", "CRP", "INF");

    /** The suffixes of symbols, before their numbers. */
    static final List<String> SUFFIXES = List.of("Add", "Corr", "Rev", "Amend");

    private final String text;

    /** Where each segment starts, and where one after the last would. */
    private final int[] starts;

    private final byte[] properties;

    private final int size;

    private SymbolSegments(String text, int[] starts, byte[] properties, int size) {
        this.text = text;
        this.starts = starts;
        this.properties = properties;
        this.size = size;
    }

    /** Returns the segments of a text; none if the text has more than any symbol. */
    static SymbolSegments of(String text) {
        int[] starts = new int[USUAL_SEGMENTS + 1];
        byte[] properties = new byte[USUAL_SEGMENTS];
        int size = 0;
        int all = DIGITS | CAPITALS;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '/';
            if (c != '/') {
                all &= isCapital(c) ? CAPITALS : isDigit(c) ? DIGITS : 0;
                continue;
            }
            if (size == MAX_SEGMENTS) {
                return new SymbolSegments(text, starts, properties, 0);
            }
            if (size == properties.length) {
                starts = Arrays.copyOf(starts, MAX_SEGMENTS + 1);
                properties = Arrays.copyOf(properties, MAX_SEGMENTS);
            }
            properties[size] = (byte) (i > starts[size] ? all : 0);
            all = DIGITS | CAPITALS;
            size++;
            starts[size] = i + 1;
        }
        return new SymbolSegments(text, starts, properties, size);
    }

    private boolean has(int index, int property) {
        return (properties[index] & property) != 0;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    String get(int index) {
        return text.substring(starts[index], end(index));
    }

    /** Returns the segments from an index on. */
    List<String> from(int index) {
        if (index == size) {
            return List.of();
        }
        String[] segments = new String[size - index];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = get(index + i);
        }
        return List.of(segments);
    }

    /** Returns the number of suffixes at the end. */
    int suffixes() {
        int count = 0;
        while (count < size && isSuffix(size - 1 - count)) {
            count++;
        }
        return count;
    }

    private boolean isSuffix(int index) {
        return isNumbered(index, SUFFIXES)
                // Lower case is correct only after the number of a session paper: CERD/C/64/Misc.11/rev.3
                || (isNumbered(index, "rev") && index > 0 && isNumbered(index - 1, "Misc"));
    }

    private int end(int index) {
        return starts[index + 1] - 1;
    }

    private int length(int index) {
        return end(index) - starts[index];
    }

    /** Returns whether the text starts with a prefix of whole segments, and has more after it. */
    boolean startWith(String prefix) {
        int end = prefix.length();
        return end < text.length() && text.charAt(end) == '/' && text.startsWith(prefix);
    }

    boolean is(int index, String segment) {
        return length(index) == segment.length() && text.startsWith(segment, starts[index]);
    }

    boolean isState(int index) {
        if (!has(index, STATE | NO_STATE)) {
            properties[index] |= (byte) (looksLikeState(index) ? STATE : NO_STATE);
        }
        return has(index, STATE);
    }

    private boolean looksLikeState(int index) {
        int start = starts[index];
        int end = end(index);
        return switch (end - start) {
            case 3 -> isCode(start);
            case 7 -> isCode(start) && text.charAt(start + 3) == '-' && isCode(start + 4);
            default -> is(index, "EU") || SymbolCodes.INSTANCE.isIrregular(text, start, end);
        };
    }

    /** Returns whether the three characters from a position on may be the code of a State, known or not. */
    private boolean isCode(int start) {
        int end = start + 3;
        if (!areCapitals(start, end)) {
            return false;
        }
        int code = packed(text, start);
        for (int kind : KINDS_OF_DOCUMENTS) {
            if (code == kind) {
                return false;
            }
        }
        return !isMisprintOfGeneralComment(start)
                || !SymbolCodes.INSTANCE.find(text.substring(start, end)).isEmpty();
    }

    /** Returns three capital letters as one number. */
    private static int packed(String text, int start) {
        return text.charAt(start) << 16 | text.charAt(start + 1) << 8 | text.charAt(start + 2);
    }

    /** Returns whether three letters are {@code GC} and one more: {@code CRC/C/GGC/10} is not a report of a State. */
    private boolean isMisprintOfGeneralComment(int start) {
        char second = text.charAt(start + 1);
        char third = text.charAt(start + 2);
        return text.charAt(start) == 'G' ? second == 'C' || third == 'C' : second == 'G' && third == 'C';
    }

    /** Returns whether a segment is a number, or two with a hyphen between them, of at most two digits. */
    boolean isReportNumbers(int index) {
        return isNumberOrRange(starts[index], end(index), 2);
    }

    /** Returns the report numbers of a segment that is such. */
    ReportNumbers reportNumbers(int index) {
        return Objects.requireNonNull(ReportNumbers.find(text, starts[index], end(index)));
    }

    boolean isRange(int index) {
        return text.indexOf('-', starts[index]) >= 0 && isNumberOrRange(starts[index], end(index), MAX_DIGITS);
    }

    private boolean isNumberOrRange(int start, int end, int maxDigits) {
        int hyphen = start;
        while (hyphen < end && text.charAt(hyphen) != '-') {
            hyphen++;
        }
        return isNumber(start, hyphen, maxDigits)
                && (hyphen == end
                        || (isNumber(hyphen + 1, end, maxDigits) && number(start, hyphen) < number(hyphen + 1, end)));
    }

    boolean isNumber(int index) {
        return isNumber(index, MAX_DIGITS);
    }

    private boolean isNumber(int index, int maxDigits) {
        return has(index, DIGITS) && length(index) <= maxDigits && text.charAt(starts[index]) != '0';
    }

    boolean isSession(int index) {
        return isNumber(index, 3);
    }

    /** Returns the number of a session, of a segment that is one. */
    OptionalInt session(int index) {
        int start = starts[index];
        return OptionalInt.of(isDigit(text.charAt(start)) ? number(start, end(index)) : RomanNumeral.find(get(index)));
    }

    boolean isRoman(int index) {
        int length = length(index);
        return length > 0 && length <= RomanNumeral.MAX_LENGTH && RomanNumeral.find(get(index)) > 0;
    }

    boolean isYear(int index) {
        return length(index) == 4
                && isNumber(index)
                && number(starts[index], end(index)) >= FIRST_YEAR
                && number(starts[index], end(index)) <= LAST_YEAR;
    }

    boolean isShortYear(int index) {
        return length(index) == 2 && isNumber(index) && text.charAt(starts[index]) == '9';
    }

    boolean isOrgan(int index) {
        for (int i = 0; i < ORGANS.size(); i++) {
            if (is(index, ORGANS.get(i))) {
                return true;
            }
        }
        return isNumbered(index, NUMBERED_ORGANS);
    }

    boolean isSpecialSession(int index) {
        for (int i = 0; i < SPECIAL_SESSIONS.size(); i++) {
            String word = SPECIAL_SESSIONS.get(i);
            if (text.startsWith(word, starts[index])
                    && isNumber(starts[index] + word.length(), end(index), MAX_DIGITS)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a segment consists of a number of capital letters between a minimum and a maximum. */
    boolean isWord(int index, int min, int max) {
        int length = length(index);
        return length >= min && length <= max && has(index, CAPITALS);
    }

    /** Returns whether a segment is a word, a dot and a number. */
    boolean isNumbered(int index, String word) {
        int dot = starts[index] + word.length();
        return dot < end(index)
                && text.charAt(dot) == '.'
                && text.startsWith(word, starts[index])
                && isNumber(dot + 1, end(index), MAX_DIGITS);
    }

    boolean isPaper(int index) {
        return isNumbered(index, PAPERS);
    }

    private boolean isNumbered(int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isNumbered(index, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a segment is a number, report numbers, the code of a State, or a word or Roman numeral. */
    boolean isPlain(int index) {
        return isNumber(index) || isReportNumbers(index) || isState(index) || isWord(index, 2, 6) || isRoman(index);
    }

    private boolean areCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isCapital(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(int from, int to, int maxDigits) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to && to - from <= maxDigits && text.charAt(from) != '0';
    }

    private int number(int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
