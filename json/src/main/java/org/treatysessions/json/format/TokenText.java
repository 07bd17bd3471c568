// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import tools.jackson.core.JsonParser;

/** The text of the string at the current token of a parser, in the buffer of the parser: valid until the next token. */
final class TokenText implements CharSequence {

    private char[] buffer = {};
    private int start;
    private int length;

    /** Moves to the current token, which is a string. */
    TokenText at(JsonParser parser) {
        buffer = parser.getStringCharacters();
        start = parser.getStringOffset();
        length = parser.getStringLength();
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return buffer[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    @Override
    public String toString() {
        return new String(buffer, start, length);
    }
}
