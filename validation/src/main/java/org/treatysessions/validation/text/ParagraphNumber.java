// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

/** The numbers in a reference to paragraphs: 28 in {@code 28 (a)}, 28 and 30 in {@code 28-30}. */
public final class ParagraphNumber {

    /** No number. */
    public static final int NONE = 0;

    /** More digits than any paragraph has. */
    private static final int MAX_DIGITS = 6;

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014";

    private ParagraphNumber() {}

    /**
     * Returns the number that a reference begins with.
     *
     * @param reference the reference
     * @return the number, or {@link #NONE}
     */
    public static int first(String reference) {
        return numberAt(reference, start(reference));
    }

    /**
     * Returns the last number of a range of paragraphs.
     *
     * @param reference the reference
     * @return the number behind a dash; the first number if the reference is not a range
     */
    public static int last(String reference) {
        int first = first(reference);
        int at = skipDigits(reference, start(reference));
        while (at < reference.length() && !isDash(reference.charAt(at)) && !Character.isDigit(reference.charAt(at))) {
            at++; // the points of the first paragraph, as in 28 (a)-30
        }
        if (first == NONE || at >= reference.length() || !isDash(reference.charAt(at))) {
            return first;
        }
        int last = numberAt(reference, skipBlanks(reference, at + 1));
        return last == NONE ? first : last;
    }

    private static int start(String reference) {
        return skipBlanks(reference, 0);
    }

    private static int numberAt(String text, int at) {
        int end = skipDigits(text, at);
        return end == at || end - at > MAX_DIGITS ? NONE : Integer.parseInt(text, at, end, 10);
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }
}
