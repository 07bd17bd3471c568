package org.treatysessions.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;

/**
 * The texts around places in sources, read in one pass over each source: a report does not keep what it is about.
 *
 * <p>What cannot be read a second time, such as standard input, has none. Of a line that is too long only what is near
 * the place is kept, so that the length of lines and files does not matter.
 */
final class Passages {

    /** How many lines are shown before and after the one with the value. */
    private static final int LINES_AROUND = 2;

    /** How many characters are shown of a line. */
    private static final int WIDTH = 240;

    /** How many of them come before the value in a line that is cut. */
    private static final int WIDTH_BEFORE = 80;

    /** The byte order mark in UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How many bytes are read at once. */
    private static final int CHUNK = 1 << 16;

    private final Map<Integer, Map<Location, Passage>> bySource;

    private Passages(Map<Integer, Map<Location, Passage>> bySource) {
        this.bySource = bySource;
    }

    /** {@return the texts around the places of findings, read from the sources that they are in} */
    static Passages around(Collection<Finding> findings, List<Source> sources) {
        Map<Integer, List<Location>> places = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.record().isPresent() && finding.location().isPresent()) {
                places.computeIfAbsent(finding.record().get().sourceOrder(), order -> new ArrayList<>())
                        .add(finding.location().get());
            }
        }
        Map<Integer, Map<Location, Passage>> bySource = new HashMap<>();
        for (Source source : sources) {
            List<Location> ofSource = places.getOrDefault(source.order(), List.of());
            if (!ofSource.isEmpty()) {
                bySource.put(source.order(), reread(source, ofSource));
            }
        }
        return new Passages(bySource);
    }

    /** {@return the text around the place of a finding; empty where it could not be read again} */
    Optional<Passage> of(Finding finding) {
        return finding.record()
                .flatMap(record -> finding.location()
                        .map(location -> bySource.getOrDefault(record.sourceOrder(), Map.of())
                                .get(location)));
    }

    private static Map<Location, Passage> reread(Source source, List<Location> places) {
        try {
            Optional<InputStream> text = source.reopen();
            if (text.isEmpty()) {
                return Map.of();
            }
            try (InputStream in = text.get()) {
                return read(in, places, source.carriageReturnEndsLines(), source.isOfLines() ? 0 : LINES_AROUND);
            }
        } catch (IOException e) {
            return Map.of(); // it could be opened before; the report goes without
        }
    }

    /**
     * Reads the texts around places.
     *
     * @param in the source in UTF-8; what is none in it is replaced
     * @param places the places, each at the first character of a JSON value
     * @param carriageReturnEndsLines whether a CR that no LF follows ends a line, as it does unless lines are records
     * @param linesAround how many lines to show before and after the one with the value
     * @return the texts; of places that are not in the source, or after what cannot be read, there is none
     */
    static Map<Location, Passage> read(
            InputStream in, Collection<Location> places, boolean carriageReturnEndsLines, int linesAround) {
        Map<Integer, Piece> beginnings = new HashMap<>();
        Map<Location, Piece> around = new HashMap<>();
        for (Location place : new LinkedHashSet<>(places)) {
            around.put(place, Piece.around(place));
            for (int line = Math.max(1, place.line() - linesAround); line <= place.line() + linesAround; line++) {
                beginnings.computeIfAbsent(line, number -> new Piece(number, 1, 1));
            }
        }
        List<Piece> pieces = new ArrayList<>(beginnings.values());
        pieces.addAll(around.values());
        try {
            new Reading(pieces, carriageReturnEndsLines).over(in);
        } catch (IOException e) {
            // it could be read this far before, too: what came until here is shown
        }

        Map<Location, Passage> passages = new HashMap<>();
        around.forEach((place, piece) -> {
            if (piece.isFound()) {
                passages.put(place, passage(place, piece, beginnings, linesAround));
            }
        });
        return passages;
    }

    private static Passage passage(Location place, Piece piece, Map<Integer, Piece> beginnings, int linesAround) {
        Passage.Line lineWithValue = piece.lineWithValue();
        List<Passage.Line> lines = new ArrayList<>();
        for (int line = Math.max(1, place.line() - linesAround); line <= place.line() + linesAround; line++) {
            Piece beginning = beginnings.get(line);
            if (line == place.line()) {
                lines.add(lineWithValue);
            } else if (beginning != null && beginning.isFound()) {
                lines.add(beginning.line());
            }
        }
        return new Passage(List.copyOf(lines), lineWithValue);
    }

    /** A part of a line, which is being read. */
    private static final class Piece {

        private final int line;
        private final int from;

        /** The column of the place: where the line ends before it, the text has no such place. */
        private final int place;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean isFound;
        private boolean isCutAfter;

        Piece(int line, int from, int place) {
            this.line = line;
            this.from = from;
            this.place = place;
        }

        static Piece around(Location place) {
            boolean nearTheStart = place.column() <= WIDTH / 2;
            return new Piece(place.line(), nearTheStart ? 1 : place.column() - WIDTH_BEFORE, place.column());
        }

        boolean isFound() {
            return isFound;
        }

        Passage.Line line() {
            return new Passage.Line(line, from > 1, text(), "", "", isCutAfter);
        }

        Passage.Line lineWithValue() {
            String text = text();
            int start = text.offsetByCodePoints(0, Math.min(place - from, text.codePointCount(0, text.length())));
            int end = endOfValue(text, start);
            return new Passage.Line(
                    line,
                    from > 1,
                    text.substring(0, start),
                    text.substring(start, end),
                    text.substring(end),
                    isCutAfter);
        }

        private String text() {
            String text = bytes.toString(StandardCharsets.UTF_8);
            // what ends a record with the LF after it
            return !isCutAfter && text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }
    }

    /** Where a JSON value ends that starts in a line; of an object or array that does not end there, its bracket. */
    private static int endOfValue(String text, int start) {
        if (start == text.length()) {
            return start;
        }
        return switch (text.charAt(start)) {
            case '"' -> endOfString(text, start);
            case '{', '[' -> endOfNested(text, start);
            default -> {
                int end = start;
                while (end < text.length() && ",]}: \t".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                yield Math.max(end, text.offsetByCodePoints(start, 1));
            }
        };
    }

    private static int endOfString(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int endOfNested(String text, int start) {
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                i = endOfString(text, i);
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            i++;
            if (depth == 0) {
                return i;
            }
        }
        return start + 1;
    }

    /** One pass over a source, that fills pieces. Lines and columns are counted as findings count them. */
    private static final class Reading {

        private final List<Piece> pieces;
        private final boolean carriageReturnEndsLines;
        private final List<Piece> open = new ArrayList<>();
        private int next;
        private int line = 1;
        private int column;

        Reading(List<Piece> pieces, boolean carriageReturnEndsLines) {
            this.pieces = new ArrayList<>(pieces);
            this.pieces.sort(Comparator.<Piece>comparingInt(piece -> piece.line).thenComparingInt(piece -> piece.from));
            this.carriageReturnEndsLines = carriageReturnEndsLines;
        }

        void over(InputStream source) throws IOException {
            InputStream in = withoutMark(source);
            byte[] bytes = new byte[CHUNK];
            boolean afterCarriageReturn = false;
            for (int length = in.read(bytes); length >= 0 && !isDone(); length = in.read(bytes)) {
                for (int i = 0; i < length; i++) {
                    if (isLineWithoutPieces()) {
                        int end = lineEnd(bytes, i, length);
                        afterCarriageReturn &= end == i;
                        i = end;
                        if (i == length) {
                            break;
                        }
                    }
                    if (!isLineEnd(bytes[i])) {
                        take(bytes[i]);
                    } else if (bytes[i] == '\r' || !afterCarriageReturn) {
                        endLine();
                    }
                    afterCarriageReturn = isLineEnd(bytes[i]) && bytes[i] == '\r';
                }
            }
            if (column > 0) {
                endLine();
            }
        }

        private static InputStream withoutMark(InputStream source) throws IOException {
            PushbackInputStream in = new PushbackInputStream(source, MARK.length);
            byte[] first = in.readNBytes(MARK.length);
            if (!Arrays.equals(first, MARK)) {
                in.unread(first);
            }
            return in;
        }

        private boolean isDone() {
            return open.isEmpty() && next == pieces.size();
        }

        /** Whether the rest of the line is in no piece. In a long source that is so of nearly all lines. */
        private boolean isLineWithoutPieces() {
            Piece piece = next();
            return open.isEmpty() && (piece == null || piece.line > line);
        }

        private int lineEnd(byte[] bytes, int from, int to) {
            int i = from;
            while (i < to && !isLineEnd(bytes[i])) {
                i++;
            }
            return i;
        }

        private boolean isLineEnd(byte b) {
            return b == '\n' || (b == '\r' && carriageReturnEndsLines);
        }

        private void endLine() {
            for (Piece piece = next(); piece != null && piece.line == line; piece = next()) {
                open.add(piece);
                next++;
            }
            for (Piece piece : open) {
                piece.isFound = piece.place <= column + 1;
            }
            open.clear();
            line++;
            column = 0;
        }

        private void take(byte b) {
            if ((b & 0xC0) != 0x80) {
                column++;
                open.removeIf(this::isFull);
            }
            // at the start of a line a byte may stand that continues nothing, and counts as no character
            for (Piece piece = next();
                    piece != null && piece.line == line && piece.from <= Math.max(1, column);
                    piece = next()) {
                open.add(piece);
                next++;
            }
            for (int i = 0; i < open.size(); i++) {
                open.get(i).bytes.write(b);
            }
        }

        private boolean isFull(Piece piece) {
            if (column < piece.from + WIDTH) {
                return false;
            }
            piece.isFound = true;
            piece.isCutAfter = true;
            return true;
        }

        private @Nullable Piece next() {
            return next < pieces.size() ? pieces.get(next) : null;
        }
    }
}
