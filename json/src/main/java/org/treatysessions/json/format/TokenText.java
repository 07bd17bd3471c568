package org.treatysessions.json.format;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A text of ASCII in the bytes of a document.
 *
 * <p>A third of the texts of a record are dates, codes and numbers. They become values of their own, and need no string
 * on the way.
 */
final class TokenText implements CharSequence {

    private byte[] bytes = {};
    private int start;
    private int length;

    /** {@return this text, which is now another one} */
    TokenText of(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        start = from;
        length = to - from;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[start + Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().substring(from, to);
    }

    @Override
    public String toString() {
        return new String(bytes, start, length, StandardCharsets.US_ASCII);
    }
}
