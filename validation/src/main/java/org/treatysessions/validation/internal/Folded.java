package org.treatysessions.validation.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.treatysessions.constraint.NoWhiteSpace;

/**
 * Names and labels as they are compared: NFKD without combining marks, case folded, runs of white space as one blank,
 * trimmed.
 */
final class Folded {

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

    private Folded() {}

    /** A label as it is compared; empty where it is blank. */
    static String label(String text) {
        return spaced(folded(text));
    }

    /** The name of a person as it is compared: without leading titles. What a title leads to is never left out itself. */
    static String person(String name) {
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
        decomposed.codePoints().filter(c -> !isCombining(c)).forEach(kept::appendCodePoint);
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

    /** Whether white space stands only between words, as one blank: so it mostly is, and the text is kept as it is. */
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
