// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Location;

/** Reads excerpts from the text of a record. */
final class ExcerptReader {

    /** The maximum number of characters kept of a line. */
    static final int WIDTH = 240;

    /** The number of them before the value, in a line that is cut. */
    private static final int WIDTH_BEFORE = 80;

    /** The number of lines kept before and after the one with the value. */
    private static final int LINES_AROUND = 2;

    private final byte[] bytes;
    private final LineIndex lines;

    private ExcerptReader(DocumentText text) {
        this.bytes = text.bytes();
        this.lines = text.lines();
    }

    /** {@return the text around the value at a location; empty if the text has no such location} */
    static Optional<Excerpt> read(DocumentText text, Location location) {
        return new ExcerptReader(text).read(location);
    }

    private Optional<Excerpt> read(Location location) {
        int line = location.line() - lines.first().line();
        if (line < 0 || line >= lines.lineCount() || isEmptyEnd(line)) {
            return Optional.empty();
        }
        int before = location.column() - (line == 0 ? lines.first().column() : 1);
        int value = before < 0 ? -1 : lines.offset(lines.lineStart(line), before);
        boolean isInLine = value >= 0
                && value <= lines.lineEnd(line)
                && (value < lines.lineEnd(lines.lineCount() - 1)
                        || lines.location(value).equals(location));
        return isInLine ? Optional.of(read(line, value, before)) : Optional.empty();
    }

    /** Whether a line is the empty one after the last line break. */
    private boolean isEmptyEnd(int line) {
        return lines.lineStart(line) >= lines.lineEnd(lines.lineCount() - 1);
    }

    private Excerpt read(int line, int value, int charactersBefore) {
        List<Excerpt.Line> shown = new ArrayList<>();
        int lastLine = Math.min(line + LINES_AROUND, lines.lineCount() - 1);
        for (int i = Math.max(line - LINES_AROUND, 0); i < line; i++) {
            shown.add(line(i));
        }
        int index = shown.size();

        int end = lines.lineEnd(line);
        boolean isNearStart = charactersBefore <= WIDTH / 2;
        int from = isNearStart
                ? lines.lineStart(line)
                : lines.offset(lines.lineStart(line), charactersBefore - WIDTH_BEFORE);
        String indentation = isNearStart ? indentation(line) : "";
        int to = Math.min(lines.offset(from, WIDTH - indentation.length()), end);
        int endOfValue = endOfValue(value, to);
        String before = indentation + string(from, value);
        String beforeEnd = before + string(value, endOfValue);
        String all = beforeEnd + string(endOfValue, to);
        shown.add(new Excerpt.Line(number(line), all, isCutBefore(line, from), to < end));

        for (int i = line + 1; i <= lastLine; i++) {
            if (!isEmptyEnd(i)) {
                shown.add(line(i));
            }
        }
        return new Excerpt(shown, index, before.length(), beforeEnd.length());
    }

    /** A line without the value. */
    private Excerpt.Line line(int line) {
        int from = lines.lineStart(line);
        int end = lines.lineEnd(line);
        String indentation = indentation(line);
        int to = Math.min(lines.offset(from, WIDTH - indentation.length()), end);
        return new Excerpt.Line(number(line), indentation + string(from, to), isCutBefore(line, from), to < end);
    }

    /** The text before a record on its first line is not kept: usually it is the indentation within an array. */
    private String indentation(int line) {
        return line == 0 && !isFarFromMargin() ? " ".repeat(lines.first().column() - 1) : "";
    }

    private boolean isFarFromMargin() {
        return lines.first().column() > WIDTH_BEFORE;
    }

    private boolean isCutBefore(int line, int from) {
        return from > lines.lineStart(line) || (line == 0 && isFarFromMargin());
    }

    private int number(int line) {
        return (int) Math.min((long) lines.first().line() + line, Integer.MAX_VALUE);
    }

    /** The end of the value at an offset; for an object or array that does not end before the limit, its bracket. */
    private int endOfValue(int value, int limit) {
        if (value >= limit) {
            return value;
        }
        return switch (bytes[value]) {
            case '{', '[' -> {
                ValueScanner scanner = new ValueScanner();
                int end = scanner.scan(bytes, value, limit);
                yield scanner.isEnded() ? end : value + 1;
            }
            case '}', ']', ',', ':' -> value + 1;
            default -> new ValueScanner().scan(bytes, value, limit);
        };
    }

    /** Decodes bytes; invalid UTF-8 is replaced. */
    private String string(int from, int to) {
        return new String(bytes, from, Math.max(to - from, 0), StandardCharsets.UTF_8);
    }
}
