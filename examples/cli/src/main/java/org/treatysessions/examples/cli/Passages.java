package org.treatysessions.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;

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
    private static final int WIDTH_BEFORE = 60;

    private final Map<Integer, Map<Location, Passage>> bySource;

    private Passages(Map<Integer, Map<Location, Passage>> bySource) {
        this.bySource = bySource;
    }

    /** {@return the texts around the places of findings, read from the files that they are in} */
    static Passages around(Collection<Finding> findings) {
        Map<Integer, RecordId> sources = new TreeMap<>();
        Map<Integer, Set<Location>> places = new HashMap<>();
        for (Finding finding : findings) {
            finding.record()
                    .ifPresent(record -> finding.location().ifPresent(location -> {
                        sources.putIfAbsent(record.sourceOrder(), record);
                        places.computeIfAbsent(record.sourceOrder(), order -> new HashSet<>())
                                .add(location);
                    }));
        }
        Map<Integer, Map<Location, Passage>> bySource = new HashMap<>();
        sources.forEach((order, record) ->
                bySource.put(order, reread(record.source(), places.getOrDefault(order, Set.of()))));
        return new Passages(bySource);
    }

    /** {@return the text around the place of a finding; empty where it could not be read again} */
    Optional<Passage> of(Finding finding) {
        return finding.record()
                .flatMap(record -> finding.location()
                        .map(location -> bySource.getOrDefault(record.sourceOrder(), Map.of())
                                .get(location)));
    }

    private static Map<Location, Passage> reread(String source, Set<Location> places) {
        if (Source.isStandardInput(source)) {
            return Map.of();
        }
        try {
            Path file = Path.of(source);
            if (!Files.isRegularFile(file)) {
                return Map.of(); // a pipe is read once
            }
            boolean oneLineEach = RecordSource.toldBy(source)
                    .filter(told -> told.format() == RecordFormat.NDJSON)
                    .isPresent();
            try (InputStream in = plain(Files.newInputStream(file))) {
                return read(in, places, oneLineEach ? 0 : LINES_AROUND);
            }
        } catch (IOException | InvalidPathException e) {
            return Map.of(); // it could be read before; the report goes without
        }
    }

    private static InputStream plain(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean isGzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return isGzip ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
    }

    /**
     * Reads the texts around places.
     *
     * @param in the source in UTF-8; what is none in it is replaced
     * @param places the places, each at the first character of a JSON value
     * @param linesAround how many lines to show before and after the one with the value
     * @return the texts; of places that are not in the source there is none
     * @throws IOException if the source cannot be read
     */
    static Map<Location, Passage> read(InputStream in, Collection<Location> places, int linesAround)
            throws IOException {
        Map<Integer, Piece> beginnings = new HashMap<>();
        Map<Location, Piece> around = new HashMap<>();
        for (Location place : new LinkedHashSet<>(places)) {
            around.put(place, Piece.around(place));
            for (int line = Math.max(1, place.line() - linesAround); line <= place.line() + linesAround; line++) {
                beginnings.computeIfAbsent(line, number -> new Piece(number, 1));
            }
        }
        List<Piece> pieces = new ArrayList<>(beginnings.values());
        pieces.addAll(around.values());
        new Reading(pieces).over(in);

        Map<Location, Passage> excerpts = new HashMap<>();
        around.forEach((place, piece) -> {
            if (piece.isFound()) {
                excerpts.put(place, excerpt(place, piece, beginnings, linesAround));
            }
        });
        return excerpts;
    }

    private static Passage excerpt(Location place, Piece piece, Map<Integer, Piece> beginnings, int linesAround) {
        List<Passage.Line> lines = new ArrayList<>();
        for (int line = Math.max(1, place.line() - linesAround); line <= place.line() + linesAround; line++) {
            Piece beginning = beginnings.get(line);
            if (line == place.line()) {
                lines.add(piece.line(place.column()));
            } else if (beginning != null && beginning.isFound()) {
                lines.add(beginning.line());
            }
        }
        return new Passage(List.copyOf(lines));
    }

    /** A part of a line, which is being read. */
    private static final class Piece {

        private final int line;
        private final int from;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean isFound;
        private boolean isCutAfter;

        Piece(int line, int from) {
            this.line = line;
            this.from = from;
        }

        static Piece around(Location place) {
            boolean nearTheStart = place.column() <= WIDTH / 2;
            return new Piece(place.line(), nearTheStart ? 1 : place.column() - WIDTH_BEFORE);
        }

        boolean isFound() {
            return isFound;
        }

        Passage.Line line() {
            return new Passage.Line(line, from > 1, text(), "", "", isCutAfter);
        }

        Passage.Line line(int column) {
            String text = text();
            int start = text.offsetByCodePoints(0, Math.min(column - from, text.codePointCount(0, text.length())));
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
            return bytes.toString(StandardCharsets.UTF_8);
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
        private final List<Piece> open = new ArrayList<>();
        private int next;
        private int line = 1;
        private int column;

        Reading(List<Piece> pieces) {
            this.pieces = new ArrayList<>(pieces);
            this.pieces.sort(Comparator.<Piece>comparingInt(piece -> piece.line).thenComparingInt(piece -> piece.from));
        }

        void over(InputStream in) throws IOException {
            in.mark(3);
            boolean hasMark = in.read() == 0xEF && in.read() == 0xBB && in.read() == 0xBF;
            if (!hasMark) {
                in.reset();
            }
            int last = -1;
            for (int b = in.read(); b >= 0 && !isDone(); b = in.read()) {
                if (b == '\n' || b == '\r') {
                    if (b == '\r' || last != '\r') {
                        endLine();
                    }
                } else {
                    take(b);
                }
                last = b;
            }
        }

        private boolean isDone() {
            return open.isEmpty() && next == pieces.size();
        }

        private void endLine() {
            for (Piece piece = next(); piece != null && piece.line == line; piece = next()) {
                piece.isFound = piece.from == 1; // an empty line, or the place is beyond the end of the line
                next++;
            }
            open.clear();
            line++;
            column = 0;
        }

        private void take(int b) {
            if ((b & 0xC0) != 0x80) {
                column++;
                open.removeIf(this::isFull);
                for (Piece piece = next();
                        piece != null && piece.line == line && piece.from <= column;
                        piece = next()) {
                    piece.isFound = true;
                    open.add(piece);
                    next++;
                }
            }
            for (int i = 0; i < open.size(); i++) {
                open.get(i).bytes.write(b);
            }
        }

        private boolean isFull(Piece piece) {
            piece.isCutAfter = column >= piece.from + WIDTH;
            return piece.isCutAfter;
        }

        private @Nullable Piece next() {
            return next < pieces.size() ? pieces.get(next) : null;
        }
    }
}
