// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import org.treatysessions.constraint.NoWhiteSpace;

/**
 * Finds sentences that break off: at a blank line, or at the end of a text.
 *
 * <p>Lines end with LF, CR, both together, U+2028 or U+2029.
 */
public final class SentenceBreaks {

    /** The characters at the end of a line that end a sentence or a part of it. */
    private static final String ENDS = ".!?:;";

    /** The letters of the Roman numerals that number items. */
    private static final String NUMERALS = "ivx";

    private SentenceBreaks() {}

    /**
     * Checks if a text has a blank line inside a sentence.
     *
     * @param text the text
     * @param features the {@linkplain TextFeatures#of features} of the text
     * @return whether it has
     */
    public static boolean isBroken(String text, int features) {
        if ((features & TextFeatures.LINE_BREAK) == 0) {
            return false;
        }
        char last = '.';
        int lineBreaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineBreak(c)) {
                boolean isSecondHalf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                lineBreaks += isSecondHalf ? 0 : 1;
            } else if (!NoWhiteSpace.Validator.isWhiteSpace(c)) {
                if (lineBreaks > 1 && ENDS.indexOf(last) < 0 && goesOn(text, i)) {
                    return true;
                }
                last = c;
                lineBreaks = 0;
            }
        }
        return false;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean goesOn(String text, int start) {
        int first = text.codePointAt(start);
        // For Unicode the Georgian alphabet is lower case; it is what sentences begin with.
        return Character.getType(first) == Character.LOWERCASE_LETTER
                && Character.UnicodeScript.of(first) != Character.UnicodeScript.GEORGIAN
                && !isItem(text, start);
    }

    /** Whether a line starts with a letter or a Roman numeral that numbers an item: {@code b)}, {@code b.}, {@code iv)}. */
    private static boolean isItem(String text, int start) {
        int end = start;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == start) {
            end += Character.charCount(text.codePointAt(start));
        }
        return text.startsWith(")", end) || (text.startsWith(".", end) && !isAbbreviated(text, end));
    }

    /** Whether a dot is the first of an abbreviation such as {@code e.g.} */
    private static boolean isAbbreviated(String text, int dot) {
        return dot + 1 < text.length() && Character.isLowerCase(text.codePointAt(dot + 1));
    }

    /**
     * Checks if a text does not end like a sentence; closing quotation marks and brackets after the end do not matter.
     *
     * @param text the text, not blank
     * @return whether it does not
     */
    public static boolean isUnfinished(String text) {
        int end = text.length();
        while (end > 0) {
            int last = text.codePointBefore(end);
            if (last == '.') {
                return false; // as most do: it need not be looked up
            }
            if (!isClosing(last)) {
                return !SentenceTerminal.is(last);
            }
            end -= Character.charCount(last);
        }
        return true;
    }

    private static boolean isClosing(int c) {
        int type = Character.getType(c);
        return type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || c == '"'
                || c == '\''
                || (Character.isBmpCodePoint(c) && NoWhiteSpace.Validator.isWhiteSpace((char) c));
    }
}
