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

    private final DocumentText text;
    private final byte[] bytes;

    private ExcerptReader(DocumentText text) {
        this.text = text;
        this.bytes = text.bytes();
    }

    /** {@return the text around the value at a location; empty if the text has no such location} */
    static Optional<Excerpt> read(DocumentText text, Location location) {
        int line = location.line() - text.first().line();
        if (line < 0 || line >= text.lineCount()) {
            return Optional.empty();
        }
        int before = location.column() - (line == 0 ? text.first().column() : 1);
        int value = before < 0 ? -1 : text.offset(text.lineStart(line), before);
        boolean isInLine = value >= 0
                && value <= text.lineEnd(line)
                && text.location(value).equals(location)
                && text.lineStart(line) < text.lineEnd(text.lineCount() - 1);
        return isInLine ? Optional.of(new ExcerptReader(text).read(line, value, before)) : Optional.empty();
    }

    private Excerpt read(int line, int value, int charactersBefore) {
        List<Excerpt.Line> lines = new ArrayList<>();
        int lastLine = Math.min(line + LINES_AROUND, text.lineCount() - 1);
        for (int i = Math.max(line - LINES_AROUND, 0); i < line; i++) {
            lines.add(line(i));
        }
        int index = lines.size();

        int end = text.lineEnd(line);
        boolean isNearStart = charactersBefore <= WIDTH / 2;
        int from =
                isNearStart ? text.lineStart(line) : text.offset(text.lineStart(line), charactersBefore - WIDTH_BEFORE);
        String indentation = isNearStart ? indentation(line) : "";
        int to = Math.min(text.offset(from, WIDTH - indentation.length()), end);
        int endOfValue = endOfValue(value, to);
        String before = indentation + string(from, value);
        String beforeEnd = before + string(value, endOfValue);
        String all = beforeEnd + string(endOfValue, to);
        lines.add(new Excerpt.Line(number(line), all, isCutBefore(line, from), to < end));

        for (int i = line + 1; i <= lastLine; i++) {
            if (text.lineStart(i) < text.lineEnd(text.lineCount() - 1)) {
                lines.add(line(i));
            }
        }
        return new Excerpt(lines, index, before.length(), beforeEnd.length());
    }

    /** A line without the value. */
    private Excerpt.Line line(int line) {
        int from = text.lineStart(line);
        int end = text.lineEnd(line);
        String indentation = indentation(line);
        int to = Math.min(text.offset(from, WIDTH - indentation.length()), end);
        return new Excerpt.Line(number(line), indentation + string(from, to), isCutBefore(line, from), to < end);
    }

    /** The text before a record on its first line is not kept: usually it is the indentation within an array. */
    private String indentation(int line) {
        return line == 0 && !isFarFromMargin() ? " ".repeat(text.first().column() - 1) : "";
    }

    private boolean isFarFromMargin() {
        return text.first().column() > WIDTH_BEFORE;
    }

    private boolean isCutBefore(int line, int from) {
        return from > text.lineStart(line) || (line == 0 && isFarFromMargin());
    }

    private int number(int line) {
        return (int) Math.min((long) text.first().line() + line, Integer.MAX_VALUE);
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
