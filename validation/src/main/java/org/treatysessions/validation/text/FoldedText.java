package org.treatysessions.validation.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.treatysessions.constraint.NoWhiteSpace;

/**
 * Folds names and labels for comparison: NFKD without combining marks, case folded, white space collapsed to single blanks
 * and trimmed.
 */
public final class FoldedText {

    private static final Set<String> TITLES = Set.of(
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
        return spaced(folded(text));
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
            if (!isTitle(label.substring(start, blank))) {
                break;
            }
            start = blank + 1;
        }
        return label.substring(start);
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    private static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String spaced(String text) {
        if (isSpaced(text)) {
            return text;
        }
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

    /** Whether white space is only single blanks between words, as it mostly is. */
    private static boolean isSpaced(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = NoWhiteSpace.Validator.isWhiteSpace(c);
            if (isBlank && (gap || c != ' ')) {
                return false;
            }
            gap = isBlank;
        }
        return !gap || text.isEmpty();
    }
}
