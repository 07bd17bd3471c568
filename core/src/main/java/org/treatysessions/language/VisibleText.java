// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.language;

import java.util.Locale;

/**
 * Text from outside the program, made safe to show: harmful characters are replaced with escapes such as {@code \\u202e}.
 *
 * <p>Harmful are the characters that control a terminal, break a line, change the direction of the text around them, or
 * cannot be written in XML. Letters of all scripts, joiners and the marks of direction that affect only their neighbors
 * are kept.
 *
 * @since 0.1
 */
public final class VisibleText {

    static final char FIRST_STRONG_ISOLATE = '\u2068';

    static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private VisibleText() {}

    /**
     * Escapes the harmful characters of a text.
     *
     * @param text the text
     * @return the text with an escape in place of each harmful character
     */
    public static String of(String text) {
        int clean = 0;
        while (clean < text.length() && !isHarmful(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            append(visible, text.charAt(i));
        }
        return visible.toString();
    }

    /**
     * Escapes the harmful characters of a message, but keeps the isolates in which a language that is written from right to
     * left has its data; isolates that are left open are closed.
     *
     * @param message the message
     * @return the message with an escape in place of each other harmful character
     * @see OfficialLanguage#isolate
     */
    public static String ofMessage(String message) {
        StringBuilder visible = new StringBuilder(message.length());
        int open = 0;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == FIRST_STRONG_ISOLATE) {
                visible.append(c);
                open++;
            } else if (c == POP_DIRECTIONAL_ISOLATE && open > 0) {
                visible.append(c);
                open--;
            } else {
                append(visible, c);
            }
        }
        return visible.append(String.valueOf(POP_DIRECTIONAL_ISOLATE).repeat(open))
                .toString();
    }

    /**
     * Appends a character, as an escape if it is harmful.
     *
     * @param visible the text to append to
     * @param c the character
     */
    public static void append(StringBuilder visible, char c) {
        if (isHarmful(c)) {
            visible.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            visible.append(c);
        }
    }

    /**
     * Checks if a character is harmful.
     *
     * @param c the character
     * @return whether it is a control character, a separator of lines or paragraphs, an embedding, override or isolate
     *     of direction, or a character that XML does not allow
     */
    public static boolean isHarmful(char c) {
        return Character.isISOControl(c)
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2066' && c <= '\u2069')
                || c >= '\ufffe';
    }
}
