package org.treatysessions.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Location;

/**
 * The bytes of a text: whether they are UTF-8, and where its lines are.
 *
 * <p>Lines end at LF, CR LF or CR. A byte order mark at the start is no character of the text.
 */
final class DocumentText {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private boolean mayHaveLoneSurrogates;
    private @Nullable Lines lines;

    /** The offset of the first byte that cannot be; -1 where the text is well formed. */
    private int broken = -1;

    private DocumentText(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    static DocumentText of(byte[] bytes, int from, int to) {
        boolean hasMark = isMark(bytes, from, to);
        DocumentText text = new DocumentText(bytes, hasMark ? from + 3 : from, to);
        if (isMark(bytes, text.start, to)) {
            text.broken = text.start;
        } else {
            text.scan();
        }
        return text;
    }

    private static boolean isMark(byte[] bytes, int from, int to) {
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

    /** Whether a {@code \\u} escape names a surrogate, so that texts have to be looked through. */
    boolean mayHaveLoneSurrogates() {
        return mayHaveLoneSurrogates;
    }

    /** Where the bytes stop to be UTF-8 without a NUL; empty where they do not. */
    Optional<Location> broken() {
        return broken < 0 ? Optional.empty() : Optional.of(location(broken));
    }

    // ------------------------------------------------------------------------------------------ scan

    private void scan() {
        int i = start;
        while (i < end) {
            if (i + 8 <= end) {
                long eight = (long) EIGHT.get(bytes, i);
                if (((eight | zeros(eight) | zeros(eight ^ BACKSLASHES)) & HIGH_BITS) == 0) {
                    i += 8;
                    continue;
                }
            }
            int length = sequence(i);
            if (length == 0) {
                broken = i;
                return;
            }
            i += length;
        }
    }

    /** Has a high bit set where a byte of a value is zero, and perhaps above such a byte. */
    private static long zeros(long value) {
        return (value - LOW_BITS) & ~value;
    }

    /** The length of the character at an offset, 0 where there is none; looks at escapes as well. */
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
            int least = b == 0xE0 ? 0xA0 : 0x80;
            int greatest = b == 0xED ? 0x9F : 0xBF;
            return isContinued(i + 1, least, greatest) && isContinued(i + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (b >= 0xF0 && b <= 0xF4) {
            int least = b == 0xF0 ? 0x90 : 0x80;
            int greatest = b == 0xF4 ? 0x8F : 0xBF;
            return isContinued(i + 1, least, greatest)
                            && isContinued(i + 2, 0x80, 0xBF)
                            && isContinued(i + 3, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private boolean isContinued(int i, int least, int greatest) {
        return unit(i) >= least && unit(i) <= greatest;
    }

    private int unit(int i) {
        return i < end ? bytes[i] & 0xFF : 0;
    }

    // ----------------------------------------------------------------------------------------- lines

    /** The location of the character at an offset. */
    Location location(int offset) {
        return lines().location(offset);
    }

    /** The location of what the parser calls a line and a column in bytes, both counted from 1. */
    @Nullable
    Location location(int line, int byteColumn) {
        return lines().location(line, byteColumn);
    }

    private Lines lines() {
        Lines known = lines;
        if (known == null) {
            known = new Lines(bytes, start, end);
            lines = known;
        }
        return known;
    }

    /** Where lines begin, and how many characters come before every {@value #BLOCK}th byte, so that no line is too long. */
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
            for (int i = start; i < end; i++) {
                if ((i - start) % BLOCK == 0) {
                    charactersBefore[(i - start) / BLOCK] = characters;
                }
                characters += isStart(i) ? 1 : 0;
                if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == end || bytes[i + 1] != '\n'))) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = i + 1;
                }
            }
            if ((end - start) % BLOCK == 0) {
                charactersBefore[(end - start) / BLOCK] = characters;
            }
            starts = Arrays.copyOf(found, count);
        }

        Location location(int offset) {
            int line = Arrays.binarySearch(starts, offset);
            line = line < 0 ? -line - 2 : line;
            return new Location(line + 1, charactersBefore(offset) - charactersBefore(starts[line]) + 1);
        }

        @Nullable
        Location location(int line, int byteColumn) {
            return line < 1 || line > starts.length || byteColumn < 1
                    ? null
                    : location(starts[line - 1] + byteColumn - 1);
        }

        /** How many characters begin before an offset. */
        private int charactersBefore(int offset) {
            int to = Math.min(offset, end);
            int block = (to - start) / BLOCK;
            int characters = charactersBefore[block];
            for (int i = start + block * BLOCK; i < to; i++) {
                characters += isStart(i) ? 1 : 0;
            }
            return characters;
        }

        private boolean isStart(int i) {
            return (bytes[i] & 0xC0) != 0x80;
        }
    }
}
