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
