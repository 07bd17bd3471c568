package org.treatysessions.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.treatysessions.finding.Location;

/**
 * Looks places up in the text of a source, in one pass that ends with the last of them, and keeps a piece of the line
 * around each, however long the line is.
 */
final class SourceLines {

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private final Reader reader;
    private final boolean carriageReturnEndsLines;
    private final Deque<Location> wanted;
    private final Map<Location, Excerpt> found = new HashMap<>();
    private final Deque<Opening> open = new ArrayDeque<>();

    private final char[] buffer = new char[8192];
    private int position;
    private int limit;

    /** The characters of the line that came last: more than enough, the oldest are dropped at times. */
    private final StringBuilder recent = new StringBuilder();

    private int line = 1;
    private int column = 1;

    /** A place that has been come to, and what has come since. */
    private record Opening(Location place, String before, boolean isCutBefore, StringBuilder after) {

        Excerpt excerpt(boolean isCutAfter) {
            return new Excerpt(before, after.toString(), isCutBefore, isCutAfter);
        }
    }

    private SourceLines(InputStream in, boolean carriageReturnEndsLines, SortedSet<Location> wanted) {
        this.reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        this.carriageReturnEndsLines = carriageReturnEndsLines;
        this.wanted = new ArrayDeque<>(wanted);
    }

    /**
     * Looks places up. A place that the text does not have has no excerpt: the text may have changed since.
     *
     * @param in the text
     * @param carriageReturnEndsLines whether a CR that no LF follows ends a line, as it does unless lines are records
     * @param places the places
     */
    static Map<Location, Excerpt> find(InputStream in, boolean carriageReturnEndsLines, List<Location> places)
            throws IOException {
        return new SourceLines(in, carriageReturnEndsLines, new TreeSet<>(places)).find();
    }

    private Map<Location, Excerpt> find() throws IOException {
        int character = next();
        if (character == BYTE_ORDER_MARK) {
            character = next();
        }
        for (; character != END && !(wanted.isEmpty() && open.isEmpty()); character = next()) {
            if (character == '\n') {
                endLine();
            } else if (character == '\r' && carriageReturnEndsLines) {
                endLine();
                skipLineFeed();
            } else {
                take(character);
            }
        }
        endLine();
        return found;
    }

    private void take(int character) {
        come();
        for (Opening opening : open) {
            opening.after.appendCodePoint(character);
        }
        while (!open.isEmpty() && open.peek().after.length() > Excerpt.CHARACTERS) {
            close(true);
        }
        recent.appendCodePoint(character);
        if (recent.length() > 16 * Excerpt.CHARACTERS) {
            recent.delete(0, recent.length() - 2 * Excerpt.CHARACTERS);
        }
        column++;
    }

    /** Opens the place here, if it is wanted, and forgets those that the text does not have. */
    private void come() {
        while (!wanted.isEmpty() && wanted.peek().line() <= line) {
            Location next = wanted.peek();
            if (next.line() == line && next.column() > column) {
                return;
            }
            wanted.remove();
            if (next.line() == line && next.column() == column) {
                open.add(opening(next));
            }
        }
    }

    private Opening opening(Location place) {
        int from = Math.max(0, recent.length() - Excerpt.CHARACTERS);
        if (from > 0 && Character.isLowSurrogate(recent.charAt(from))) {
            from++;
        }
        String before = recent.substring(from);
        boolean isCut = before.codePointCount(0, before.length()) < column - 1;
        return new Opening(place, before, isCut, new StringBuilder());
    }

    private void endLine() {
        come(); // what is missing at the end of a line
        while (!open.isEmpty()) {
            StringBuilder after = open.peek().after;
            if (after.length() > 0 && after.charAt(after.length() - 1) == '\r') {
                after.setLength(after.length() - 1);
            }
            close(false);
        }
        recent.setLength(0);
        line++;
        column = 1;
    }

    private void close(boolean isCutAfter) {
        Opening opening = open.remove();
        found.put(opening.place, opening.excerpt(isCutAfter));
    }

    private int next() throws IOException {
        if (!fill()) {
            return END;
        }
        char first = buffer[position++];
        if (Character.isHighSurrogate(first) && fill()) {
            return Character.toCodePoint(first, buffer[position++]);
        }
        return first;
    }

    private void skipLineFeed() throws IOException {
        if (fill() && buffer[position] == '\n') {
            position++;
        }
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = reader.read(buffer);
        return limit > 0;
    }
}
