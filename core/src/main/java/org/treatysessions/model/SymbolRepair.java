// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.List;

/**
 * The repair of carelessly written document symbols.
 *
 * <p>The code is static and thread-safe.
 */
final class SymbolRepair {

    /** The words after which a dot may be missing; {@code GC} is correct without one. */
    private static final List<String> WORDS_WITH_DOT = List.of(
            "C", "SR", "WP", "L", "R", "CRP", "INF", "Add", "Corr", "Rev", "Amend", "Misc", "Concl", "Dec", "rev");

    private static final char MINUS_SIGN = '\u2212';

    private SymbolRepair() {}

    /**
     * Returns a symbol without blanks, with hyphens for other dashes, and with dots between words and numbers.
     *
     * @param text the text of the symbol
     * @return the repaired text; the text itself if a blank separates two digits, since two numbers must not become one
     */
    static String of(String text) {
        return of(text, true);
    }

    /**
     * Returns a symbol without blanks, and with hyphens for other dashes.
     *
     * @param text the text of the symbol
     * @return the repaired text; the text itself if a blank separates two digits
     */
    static String ofBlanksAndDashes(String text) {
        return of(text, false);
    }

    private static String of(String text, boolean addsDots) {
        StringBuilder repaired = new StringBuilder(text.length() + 8);
        int startOfSegment = 0;
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                afterBlank = true;
                continue;
            }
            if (isDigit(c)) {
                boolean isFirstDigit = repaired.length() == startOfSegment || !isDigit(last(repaired));
                if (afterBlank && !isFirstDigit) {
                    return text;
                }
                if (addsDots && isFirstDigit && isWordWithDot(repaired, startOfSegment)) {
                    repaired.append('.');
                }
            }
            repaired.append(isDash(c) ? '-' : c);
            afterBlank = false;
            if (c == '/') {
                startOfSegment = repaired.length();
            }
        }
        return withBlanksOfBrackets(repaired.toString());
    }

    private static boolean isWordWithDot(StringBuilder text, int start) {
        for (int i = 0; i < WORDS_WITH_DOT.size(); i++) {
            String word = WORDS_WITH_DOT.get(i);
            if (text.length() - start == word.length() && text.indexOf(word, start) == start) {
                return true;
            }
        }
        return false;
    }

    /** Returns a text with the blanks of a text in brackets: {@code A/69/40 (Vol. I)}. */
    private static String withBlanksOfBrackets(String text) {
        int bracket = text.indexOf('(');
        if (bracket < 0 || !text.endsWith(")")) {
            return text;
        }
        String brackets = text.substring(bracket)
                .replace("(Vol.", "(Vol. ")
                .replace(",Part", ", Part ")
                .replace("(Part", "(Part ")
                .replace("(Chamber", "(Chamber ");
        return text.substring(0, bracket) + " " + brackets;
    }

    private static char last(StringBuilder text) {
        return text.charAt(text.length() - 1);
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
