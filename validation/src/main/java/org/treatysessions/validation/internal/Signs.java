package org.treatysessions.validation.internal;

/**
 * What the characters of a text give reason to look for in it.
 *
 * <p>One pass over the characters answers that for all rules on text; only what a text has a sign of is searched for.
 */
final class Signs {

    /** An opening angle bracket, as a tag has. */
    static final int TAG = 1;

    /** An opening square bracket, as a link of Markdown has. */
    static final int LINK = 1 << 1;

    /** The end of a line: LF, CR, U+2028 or U+2029. */
    static final int LINE_BREAK = 1 << 2;

    /** A control character other than tabs and line breaks. */
    static final int CONTROL = 1 << 3;

    private static final byte[] OF_ASCII = new byte[0x80];

    static {
        for (char c = 0; c < OF_ASCII.length; c++) {
            OF_ASCII[c] = (byte) of(c);
        }
    }

    private Signs() {}

    /** The signs that a text has, one bit for each. */
    static int in(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs |= c < OF_ASCII.length ? OF_ASCII[c] : of(c);
        }
        return signs;
    }

    private static int of(char c) {
        return switch (c) {
            case '<' -> TAG;
            case '[' -> LINK;
            case '\n', '\r', '\u2028', '\u2029' -> LINE_BREAK;
            case '\t' -> 0;
            default -> Character.isISOControl(c) ? CONTROL : 0;
        };
    }
}
