package org.treatysessions.examples.cli;

import java.util.Locale;

/** Text from outside, made harmless for a terminal and for the line that it stands in. */
final class Visible {

    private Visible() {}

    /** {@return the text with control characters, and what turns the direction of others around, as escapes} */
    static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHarmful(c)) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean isHarmful(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
            default -> false;
        };
    }
}
