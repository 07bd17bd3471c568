package org.treatysessions.cli;

import java.util.Locale;

/** Text from outside, made harmless for a terminal and for the line that it stands in. */
final class Visible {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Visible() {}

    /** {@return the text with control characters, and what turns the direction of others around, as escapes} */
    static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(visible, text.charAt(i));
        }
        return visible.toString();
    }

    /**
     * {@return a message of a rule in the same way, but with the isolates in which a language that is written from right
     * to left has the data; what has been cut off cannot leave one open}
     */
    static String message(String message) {
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

    private static void append(StringBuilder visible, char c) {
        if (isHarmful(c)) {
            visible.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            visible.append(c);
        }
    }

    private static boolean isHarmful(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
            default -> c >= '\ufffe'; // two that no XML can hold
        };
    }
}
