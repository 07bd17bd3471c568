// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

/** The check of an encoding: whether bytes are well-formed UTF-8 without NULs. */
final class Utf8 {

    /** The number of bytes tested together. */
    private static final int STRIDE = 32;

    private final byte[] bytes;
    private final int end;
    private int invalid = -1;
    private boolean hasSurrogateEscape;

    private Utf8(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Checks the bytes from an offset to another one. */
    static Utf8 check(byte[] bytes, int from, int to) {
        Utf8 check = new Utf8(bytes, to);
        check.run(from);
        return check;
    }

    /** {@return the offset of the first byte that is invalid or NUL; -1 if there is none} */
    int invalid() {
        return invalid;
    }

    /** {@return whether a {@code \\u} escape before that byte names a surrogate} */
    boolean hasSurrogateEscape() {
        return hasSurrogateEscape;
    }

    private void run(int from) {
        int i = afterPlain(from);
        while (i < end) {
            int length = character(i);
            if (length == 0) {
                invalid = i;
                return;
            }
            i = afterPlain(i + length);
        }
    }

    /**
     * The offset of the first byte, from an offset on, that needs a check of its own.
     *
     * <p>Nearly all bytes of a document are plain, and every document is checked: hence the stride.
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

    /** The number of bytes of the character at an offset; 0 if it is invalid. */
    private int character(int i) {
        int b = bytes[i] & 0xFF;
        if (b == '\\') {
            hasSurrogateEscape |= byteAt(i + 1) == 'u' && (byteAt(i + 2) | 0x20) == 'd' && byteAt(i + 3) >= '8';
            return 1;
        }
        if (b < 0x80) {
            return b == 0 ? 0 : 1;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            return isWithin(i + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (b >= 0xE0 && b <= 0xEF) {
            int min = b == 0xE0 ? 0xA0 : 0x80;
            int max = b == 0xED ? 0x9F : 0xBF;
            return isWithin(i + 1, min, max) && isWithin(i + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (b >= 0xF0 && b <= 0xF4) {
            int min = b == 0xF0 ? 0x90 : 0x80;
            int max = b == 0xF4 ? 0x8F : 0xBF;
            return isWithin(i + 1, min, max) && isWithin(i + 2, 0x80, 0xBF) && isWithin(i + 3, 0x80, 0xBF) ? 4 : 0;
        }
        return 0;
    }

    private boolean isWithin(int i, int min, int max) {
        return byteAt(i) >= min && byteAt(i) <= max;
    }

    private int byteAt(int i) {
        return i < end ? bytes[i] & 0xFF : 0;
    }
}
