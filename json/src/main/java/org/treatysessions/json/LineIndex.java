// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.Arrays;
import org.treatysessions.finding.Location;

/**
 * The lines and columns of a text in UTF-8.
 *
 * <p>Lines end with LF, CR LF or CR. Columns count characters. The index holds the offsets at which lines start, and the
 * number of characters before every {@value #BLOCK}th byte, which makes long lines fast.
 */
final class LineIndex {

    private static final int BLOCK = 1024;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Location first;
    private final boolean isOneLine;

    /** The offsets of the lines as the parser counts them, even if the text is one line. */
    private final int[] lineStarts;

    private final int[] charactersBeforeBlock;

    /**
     * Reads the lines of a text.
     *
     * @param first the location of its first character
     * @param isOneLine whether it is one line, even if it contains CRs
     */
    LineIndex(byte[] bytes, int start, int end, Location first, boolean isOneLine) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.first = first;
        this.isOneLine = isOneLine;
        this.lineStarts = lineStarts();
        this.charactersBeforeBlock = charactersBeforeBlock();
    }

    private int[] lineStarts() {
        int[] starts = new int[16];
        starts[0] = start;
        int count = 1;
        int i = start;
        while (i < end) {
            if (i + 8 <= end && !hasLineBreak(EightBytes.at(bytes, i))) {
                i += 8;
                continue;
            }
            boolean isLineEnd = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == end || bytes[i + 1] != '\n'));
            i++;
            if (isLineEnd) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean hasLineBreak(long eight) {
        return (EightBytes.marks(eight, '\n') | EightBytes.marks(eight, '\r')) != 0;
    }

    private int[] charactersBeforeBlock() {
        int[] before = new int[(end - start) / BLOCK + 1];
        for (int block = 1; block < before.length; block++) {
            int to = start + block * BLOCK;
            before[block] = before[block - 1] + characters(to - BLOCK, to);
        }
        return before;
    }

    /** The number of characters that start between two offsets. */
    private int characters(int from, int to) {
        int characters = 0;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            characters += EightBytes.characters(EightBytes.at(bytes, i));
        }
        for (; i < to; i++) {
            characters += isContinuation(bytes[i]) ? 0 : 1;
        }
        return characters;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private int charactersBefore(int offset) {
        int to = Math.min(offset, end);
        int block = (to - start) / BLOCK;
        return charactersBeforeBlock[block] + characters(start + block * BLOCK, to);
    }

    // ------------------------------------------------------------------------------------------ locations

    /** {@return the location of the first character} */
    Location first() {
        return first;
    }

    /** {@return the location of the character at an offset} */
    Location location(int offset) {
        int line = isOneLine ? 0 : line(offset);
        int column = charactersBefore(offset) - charactersBefore(lineStarts[line]);
        return line == 0
                ? new Location(first.line(), sum(first.column(), column))
                : new Location(sum(first.line(), line), column + 1);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 2 : found;
    }

    /** {@return the location of a line and a column in bytes, both counted from 1, as the parser reports them} */
    Location location(int line, int byteColumn) {
        boolean exists = line >= 1 && line <= lineStarts.length && byteColumn >= 1;
        return location(exists ? lineStarts[line - 1] + byteColumn - 1 : start);
    }

    /** A sum of line or column numbers, limited to the maximum integer. */
    private static int sum(int a, int b) {
        return (int) Math.min((long) a + b, Integer.MAX_VALUE);
    }

    /** {@return the number of lines} */
    int lineCount() {
        return isOneLine ? 1 : lineStarts.length;
    }

    /** {@return the offset of the first byte of a line, counted from 0} */
    int lineStart(int line) {
        return lineStarts[line];
    }

    /** {@return the offset after the last byte of a line, counted from 0, without its line break} */
    int lineEnd(int line) {
        if (line == lineCount() - 1) {
            return end;
        }
        int next = lineStarts[line + 1];
        boolean isCrLf = bytes[next - 1] == '\n' && next - 2 >= lineStarts[line] && bytes[next - 2] == '\r';
        return next - (isCrLf ? 2 : 1);
    }

    /** {@return the offset after a number of characters that start from an offset on; the end if there are fewer} */
    int offset(int from, int characters) {
        if (characters <= 0) {
            return from;
        }
        int wanted = charactersBefore(from) + characters;
        int found = Arrays.binarySearch(charactersBeforeBlock, wanted - 1);
        int block = found < 0 ? -found - 2 : found;
        int offset = Math.max(from, start + block * BLOCK);
        int before = charactersBefore(offset);
        while (offset + 8 <= end && before + 8 < wanted) {
            before += EightBytes.characters(EightBytes.at(bytes, offset));
            offset += 8;
        }
        int missing = 0;
        while (offset < end) {
            boolean isContinuation = isContinuation(bytes[offset]);
            if (before == wanted && (!isContinuation || missing == 0)) {
                break;
            }
            missing =
                    isContinuation ? missing - 1 : Math.max(0, Integer.numberOfLeadingZeros(~bytes[offset] << 24) - 1);
            before += isContinuation ? 0 : 1;
            offset++;
        }
        return offset;
    }
}
