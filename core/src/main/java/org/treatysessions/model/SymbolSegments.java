package org.treatysessions.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The segments of a document symbol, which slashes part.
 *
 * <p>Nothing is copied from the text until a segment is asked for. This class is immutable and thread-safe.
 */
final class SymbolSegments {

    private final String text;

    /** Where each segment starts, and where one after the last would. */
    private final int[] starts;

    private final int size;

    SymbolSegments(String text) {
        int[] found = new int[8];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '/') {
                if (count + 1 == found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                found[count++] = i + 1;
            }
        }
        found[count] = text.length() + 1;
        this.text = text;
        this.starts = found;
        this.size = count;
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
        return index == size ? List.of() : List.of(text.substring(starts[index]).split("/"));
    }

    private int end(int index) {
        return starts[index + 1] - 1;
    }

    private int length(int index) {
        return end(index) - starts[index];
    }

    /** Tells whether a segment and those after it begin with others, and at least one more follows. */
    boolean startWith(int index, String segments) {
        int end = starts[index] + segments.length();
        return end < text.length() && text.charAt(end) == '/' && text.startsWith(segments, starts[index]);
    }

    boolean is(int index, String segment) {
        return length(index) == segment.length() && text.startsWith(segment, starts[index]);
    }

    boolean isState(int index) {
        int start = starts[index];
        return switch (length(index)) {
            case 2 -> is(index, "EU");
            case 3 -> areCapitals(start, start + 3) && !isKindOfDocument(index);
            case 7 ->
                areCapitals(start, start + 3) && text.charAt(start + 3) == '-' && areCapitals(start + 4, start + 7);
            default -> false;
        };
    }

    /** Tells whether a segment is one of the kinds of documents that look like codes of States. */
    private boolean isKindOfDocument(int index) {
        return is(index, "QPR") || is(index, "FCO") || is(index, "CRP") || is(index, "INF");
    }

    boolean isNumbers(int index) {
        return numbers(index).isPresent();
    }

    Optional<ReportNumbers> numbers(int index) {
        return ReportNumbers.tryParse(text, starts[index], end(index));
    }

    boolean isNumber(int index) {
        return isNumber(starts[index], end(index));
    }

    boolean isYear(int index) {
        int start = starts[index];
        return length(index) == 4 && isNumber(index) && (text.startsWith("19", start) || text.startsWith("20", start));
    }

    boolean isOrgan(int index) {
        int dot = dot(index);
        return starts[index] < dot
                && areCapitals(starts[index], dot)
                && (dot == end(index) || isNumber(dot + 1, end(index)));
    }

    /** Tells whether a segment is a word, a dot and a number. */
    boolean isNumbered(int index, String word) {
        int dot = starts[index] + word.length();
        return dot < end(index)
                && text.charAt(dot) == '.'
                && text.startsWith(word, starts[index])
                && isNumber(dot + 1, end(index));
    }

    /** Tells whether a segment is one of some words, a dot and a number. */
    boolean isNumbered(int index, Set<String> words) {
        int dot = dot(index);
        return dot < end(index) && isNumber(dot + 1, end(index)) && words.contains(text.substring(starts[index], dot));
    }

    /** Tells whether a segment has only what symbols consist of. */
    boolean isPlain(int index) {
        for (int i = starts[index]; i < end(index); i++) {
            char c = text.charAt(i);
            if (!isCapital(c) && !isDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return length(index) > 0;
    }

    /** Returns where the first dot of a segment is, or where the segment ends. */
    private int dot(int index) {
        int dot = starts[index];
        while (dot < end(index) && text.charAt(dot) != '.') {
            dot++;
        }
        return dot;
    }

    private boolean areCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isCapital(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to && text.charAt(from) != '0';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
