// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.treatysessions.constraint.NoWhiteSpace;

/**
 * Folds names and labels for comparison: NFKD without combining marks, case folded, white space collapsed to single blanks
 * and trimmed.
 */
public final class FoldedText {

    private static final List<String> TITLES = List.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mme",
            "m",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "hon",
            "judge",
            "justice",
            "ambassador",
            "h.e",
            "he");

    private FoldedText() {}

    /**
     * Folds a label.
     *
     * @param text the label
     * @return the label, folded; empty if it is blank
     */
    public static String label(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : spaced(folded(text));
    }

    /** Whether a text is ASCII without control characters, its words separated by single blanks. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /**
     * Folds the name of a person and removes leading titles such as Ms.; the last word is never taken for a title.
     *
     * @param name the name
     * @return the name, folded
     */
    public static String person(String name) {
        String label = label(name);
        int start = 0;
        for (int blank = label.indexOf(' '); blank >= 0; blank = label.indexOf(' ', start)) {
            if (!isTitle(label, start, blank)) {
                break;
            }
            start = blank + 1;
        }
        return label.substring(start);
    }

    private static boolean isTitle(String text, int start, int end) {
        int length = text.charAt(end - 1) == '.' ? end - 1 - start : end - start;
        for (int i = 0; i < TITLES.size(); i++) {
            if (TITLES.get(i).length() == length && text.startsWith(TITLES.get(i), start)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            if (!isCombining(c)) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        // Lower case first, for the capital sharp s: only so does it become two letters, as the small one does.
        return kept.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NoWhiteSpace.Validator.isWhiteSpace(c)) {
                gap = spaced.length() > 0;
            } else {
                if (gap) {
                    spaced.append(' ');
                    gap = false;
                }
                spaced.append(c);
            }
        }
        return spaced.toString();
    }
}
