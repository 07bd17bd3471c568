// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

/**
 * Features of the characters of a text: one pass over the characters determines which searches are needed.
 *
 * <p>Features are bits of an {@code int}.
 */
public final class TextFeatures {

    /** An opening angle bracket, as a tag has. */
    public static final int TAG = 1;

    /** An opening square bracket, as a link of Markdown has. */
    public static final int LINK = 1 << 1;

    /** The end of a line: LF, CR, U+2028 or U+2029. */
    public static final int LINE_BREAK = 1 << 2;

    /** A control character other than tabs and line breaks. */
    public static final int CONTROL = 1 << 3;

    private static final byte[] OF_ASCII = new byte[0x80];

    static {
        for (char c = 0; c < OF_ASCII.length; c++) {
            OF_ASCII[c] = (byte) feature(c);
        }
    }

    private TextFeatures() {}

    /**
     * Determines the features of a text.
     *
     * @param text the text
     * @return the features, one bit for each
     */
    public static int of(String text) {
        int features = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            features |= c < OF_ASCII.length ? OF_ASCII[c] : feature(c);
        }
        return features;
    }

    private static int feature(char c) {
        return switch (c) {
            case '<' -> TAG;
            case '[' -> LINK;
            case '\n', '\r', '\u2028', '\u2029' -> LINE_BREAK;
            case '\t' -> 0;
            default -> Character.isISOControl(c) ? CONTROL : 0;
        };
    }
}
