package org.treatysessions.json;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Location;

/**
 * The bytes of a text, their encoding and their lines.
 *
 * <p>Lines end with LF, CR LF or CR. A byte order mark at the start is not a character of the text. A text can be a part of
 * a source; its locations are those in the source.
 */
final class DocumentText {

    /** An empty text. */
    static final DocumentText NONE = of(new byte[0], 0, 0);

    /** The number of bytes tested together. */
    private static final int STRIDE = 32;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Location first;
    private final boolean isOneLine;
    private boolean mayHaveLoneSurrogates;
    private @Nullable Lines lines;

    /** The offset of the first invalid byte; -1 if the text is well-formed. */
    private int broken = -1;

    private DocumentText(byte[] bytes, int start, int end, Location first, boolean isOneLine) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.first = first;
        this.isOneLine = isOneLine;
        if (beginsWithMark()) {
            broken = start;
        } else {
            scan();
        }
    }

    /** A complete text, which may start with a byte order mark. */
    static DocumentText of(byte[] bytes, int from, int to) {
        int start = isMark(bytes, from, to) ? from + 3 : from;
        return new DocumentText(bytes, start, to, new Location(1, 1), false);
    }

    /**
     * A part of a source.
     *
     * @param first its location in the source
     * @param isOneLine whether it is one line, even if it contains CRs
     */
    static DocumentText within(byte[] bytes, Location first, boolean isOneLine) {
        return new DocumentText(bytes, 0, bytes.length, first, isOneLine);
    }

    /** Whether bytes start with a byte order mark. */
    static boolean isMark(byte[] bytes, int from, int to) {
        return to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** Whether a {@code \\u} escape names a surrogate, so that strings have to be checked. */
    boolean mayHaveLoneSurrogates() {
        return mayHaveLoneSurrogates;
    }

    /** The location of the first byte that is not UTF-8, a NUL, or a second mark; empty if there is none. */
    Optional<Location> broken() {
        return broken < 0 ? Optional.empty() : Optional.of(location(broken));
    }

    /** Whether there is a misplaced byte order mark, with something before it. */
    boolean beginsWithMark() {
        return isMark(bytes, start, end);
    }

    // ------------------------------------------------------------------------------------------ scan

    private void scan() {
        int i = afterPlain(start);
        while (i < end) {
            int length = sequence(i);
            if (length == 0) {
                broken = i;
                return;
            }
            i = afterPlain(i + length);
        }
    }

    /**
     * The offset of the first byte, from an offset on, that needs a check of its own.
     *
     * <p>Nearly all bytes of a document are plain, and every document is scanned: hence the stride.
     */
    private int afterPlain(int from) {
        int i = from;
        while (i + STRIDE <= end
                && (EightBytes.notPlain(EightBytes.at(bytes, i))
                                | EightBytes.notPlain(EightBytes.at(bytes, i + 8))
                                | EightBytes.notPlain(EightBytes.at(bytes, i + 16))
                                | EightBytes.notPlain(EightBytes.at(bytes, i + 24)))
                        == 0) {
            i += STRIDE;
        }
        while (i + 8 <= end) {
            long marks = EightBytes.notPlain(EightBytes.at(bytes, i));
            if (marks != 0) {
                return i + EightBytes.first(marks);
            }
            i += 8;
        }
        return i;
    }

    /** The length of the character at an offset, 0 if it is invalid; checks escapes as well. */
    private int sequence(int i) {
        int b = bytes[i] & 0xFF;
        if (b == '\\') {
            mayHaveLoneSurrogates |= unit(i + 1) == 'u' && (unit(i + 2) | 0x20) == 'd' && unit(i + 3) >= '8';
            return 1;
        }
        if (b < 0x80) {
            return b == 0 ? 0 : 1;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            return isContinued(i + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (b >= 0xE0 && b <= 0xEF) {
            int min = b == 0xE0 ? 0xA0 : 0x80;
            int max = b == 0xED ? 0x9F : 0xBF;
            return isContinued(i + 1, min, max) && isContinued(i + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (b >= 0xF0 && b <= 0xF4) {
            int min = b == 0xF0 ? 0x90 : 0x80;
            int max = b == 0xF4 ? 0x8F : 0xBF;
            return isContinued(i + 1, min, max) && isContinued(i + 2, 0x80, 0xBF) && isContinued(i + 3, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private boolean isContinued(int i, int min, int max) {
        return unit(i) >= min && unit(i) <= max;
    }

    private int unit(int i) {
        return i < end ? bytes[i] & 0xFF : 0;
    }

    // ----------------------------------------------------------------------------------------- lines

    /** The location of the character at an offset. */
    Location location(int offset) {
        return isOneLine
                ? place(0, lines().charactersBefore(offset))
                : place(lines().line(offset), lines().column(offset));
    }

    /** The location of a line and a column in bytes, both counted from 1, as the parser reports them. */
    Location location(int line, int byteColumn) {
        return location(lines().offset(line, byteColumn));
    }

    /** The location in the source of a line and a column of this text, both counted from 0. */
    private Location place(int line, int column) {
        return line == 0
                ? new Location(first.line(), sum(first.column(), column))
                : new Location(sum(first.line(), line), column + 1);
    }

    /** A sum of line or column numbers, limited to the maximum integer. */
    private static int sum(int a, int b) {
        return (int) Math.min((long) a + b, Integer.MAX_VALUE);
    }

    /** The location of the first character. */
    Location first() {
        return first;
    }

    /** The number of lines. */
    int lineCount() {
        return isOneLine ? 1 : lines().starts.length;
    }

    /** The offset of the first byte of a line, counted from 0. */
    int lineStart(int line) {
        return isOneLine ? start : lines().starts[line];
    }

    /** The offset after the last byte of a line, counted from 0, without its line break. */
    int lineEnd(int line) {
        if (line == lineCount() - 1) {
            return end;
        }
        int next = lineStart(line + 1);
        boolean isCrLf = bytes[next - 1] == '\n' && next - 2 >= lineStart(line) && bytes[next - 2] == '\r';
        return next - (isCrLf ? 2 : 1);
    }

    /**
     * The offset of the character that follows a number of characters after an offset; the end of the text if there is none.
     */
    int offset(int from, int characters) {
        return characters <= 0 ? from : lines().offsetAfter(from, characters);
    }

    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(bytes, start, end);
            lines = known;
        }
        return known;
    }

    /**
     * The starts of lines, and the number of characters before every {@value #BLOCK}th byte, which makes long lines fast.
     */
    private static final class Lines {

        private static final int BLOCK = 1024;

        private final byte[] bytes;
        private final int start;
        private final int end;
        private final int[] starts;
        private final int[] charactersBefore;

        Lines(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.start = start;
            this.end = end;
            int[] found = new int[16];
            int count = 0;
            found[count++] = start;
            charactersBefore = new int[(end - start) / BLOCK + 1];
            int characters = 0;
            for (int eight = start; eight < end; eight += 8) {
                if ((eight - start) % BLOCK == 0) {
                    charactersBefore[(eight - start) / BLOCK] = characters;
                }
                int to = Math.min(eight + 8, end);
                characters += characters(eight, to);
                for (int i = hasLineBreak(eight) ? eight : to; i < to; i++) {
                    if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == end || bytes[i + 1] != '\n'))) {
                        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                        found[count++] = i + 1;
                    }
                }
            }
            if ((end - start) % BLOCK == 0) {
                charactersBefore[(end - start) / BLOCK] = characters;
            }
            starts = Arrays.copyOf(found, count);
        }

        /** The line that an offset is in, counted from 0. */
        int line(int offset) {
            int line = Arrays.binarySearch(starts, offset);
            return line < 0 ? -line - 2 : line;
        }

        /** The number of characters before an offset in its line. */
        int column(int offset) {
            return charactersBefore(offset) - charactersBefore(starts[line(offset)]);
        }

        /** The offset of a line and a column in bytes, both counted from 1; the start if there is no such place. */
        int offset(int line, int byteColumn) {
            return line < 1 || line > starts.length || byteColumn < 1 ? start : starts[line - 1] + byteColumn - 1;
        }

        /** The number of characters that start before an offset. */
        int charactersBefore(int offset) {
            int to = Math.min(offset, end);
            int block = (to - start) / BLOCK;
            return charactersBefore[block] + characters(start + block * BLOCK, to);
        }

        /** The offset after a number of characters, 1 or more, that start from an offset on. */
        int offsetAfter(int from, int characters) {
            int wanted = charactersBefore(from) + characters;
            int found = Arrays.binarySearch(charactersBefore, wanted - 1);
            int block = found < 0 ? -found - 2 : found;
            int offset = Math.max(from, start + block * BLOCK);
            int before = charactersBefore(offset);
            int missing = 0;
            while (offset < end) {
                boolean isContinuation = (bytes[offset] & 0xC0) == 0x80;
                if (before == wanted && (!isContinuation || missing == 0)) {
                    break;
                }
                missing = isContinuation
                        ? missing - 1
                        : Math.max(0, Integer.numberOfLeadingZeros(~bytes[offset] << 24) - 1);
                before += isContinuation ? 0 : 1;
                offset++;
            }
            return offset;
        }

        /** The number of characters that start between two offsets. */
        private int characters(int from, int to) {
            int characters = 0;
            int i = from;
            for (; i + 8 <= to; i += 8) {
                characters += EightBytes.characters(EightBytes.at(bytes, i));
            }
            for (; i < to; i++) {
                characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
            }
            return characters;
        }

        /** Whether one of the eight bytes from an offset on may end a line; there may be fewer than eight. */
        private boolean hasLineBreak(int offset) {
            if (offset + 8 > end) {
                return true;
            }
            long eight = EightBytes.at(bytes, offset);
            return (EightBytes.marks(eight, '\n') | EightBytes.marks(eight, '\r')) != 0;
        }
    }
}
