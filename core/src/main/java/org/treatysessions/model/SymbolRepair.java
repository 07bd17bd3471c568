package org.treatysessions.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The repair of document symbols that were written carelessly.
 *
 * <p>The code is static and thread-safe.
 */
final class SymbolRepair {

    /** The words whose dot may be lacking; {@code GC} is none of them, because it stands without a dot, too. */
    private static final Set<String> WORDS_WITH_DOT =
            Set.of("C", "SR", "WP", "L", "R", "CRP", "INF", "Add", "Corr", "Rev", "Amend");

    private static final char MINUS_SIGN = '\u2212';

    private SymbolRepair() {}

    /**
     * Returns a symbol without blanks, with hyphens for other dashes, and with dots between words and numbers.
     *
     * @param text the text of the symbol
     * @return the text repaired, or as it was where a blank stands between two digits: two numbers are not made one
     */
    static String of(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                afterBlank = true;
            } else {
                if (afterBlank
                        && isDigit(c)
                        && repaired.length() > 0
                        && isDigit(repaired.charAt(repaired.length() - 1))) {
                    return text;
                }
                repaired.append(isDash(c) ? '-' : c);
                afterBlank = false;
            }
        }
        return Arrays.stream(repaired.toString().split("/", -1))
                .map(SymbolRepair::withDot)
                .collect(Collectors.joining("/"));
    }

    private static String withDot(String segment) {
        int digit = 0;
        while (digit < segment.length() && !isDigit(segment.charAt(digit))) {
            digit++;
        }
        String word = segment.substring(0, digit);
        return digit < segment.length() && WORDS_WITH_DOT.contains(word)
                ? word + "." + segment.substring(digit)
                : segment;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS_SIGN;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
