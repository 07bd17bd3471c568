package org.treatysessions.json.format;

import java.util.Objects;
import tools.jackson.core.JsonParser;

/**
 * The text that a parser stands at, in the parser's own buffer; good until the next token.
 *
 * <p>A third of the texts of a record are dates, codes and numbers. They become values of their own, and need no string
 * on the way.
 */
final class TokenText implements CharSequence {

    private char[] buffer = {};
    private int start;
    private int length;

    /** {@return this text, which is now the one that a parser stands at} */
    TokenText of(JsonParser parser) {
        buffer = parser.getStringCharacters();
        start = parser.getStringOffset();
        length = parser.getStringLength();
        // as the parser does where it makes a string
        parser.streamReadConstraints().validateStringLength(length);
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[start + Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().substring(from, to);
    }

    @Override
    public String toString() {
        return new String(buffer, start, length);
    }
}
