// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines that were broken for their length.
 *
 * <p>A hyphen at the end of a line can be one of the word ({@code human rights-based}) or one of the line break. The words
 * of the rest of the document decide; without evidence the hyphen stays.
 *
 * @since 0.1
 */
public final class LineJoiner {

    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}]+)[-\u2010]\\R[ \\t]*([\\p{Ll}\\p{M}]+)");

    private static final int LONGEST = 60;

    private final Set<String> words = new HashSet<>();
    private final boolean hyphenated;

    /**
     * Makes a joiner for a document.
     *
     * @param text the document's text with its lines, in which hyphens at their ends are followed by line breaks
     */
    public LineJoiner(String text) {
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(text, start);
            if (end > start && end - start <= LONGEST) {
                words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            start = end + 1;
        }
        int one = 0;
        int two = 0;
        Matcher broken = BROKEN.matcher(text);
        while (broken.find()) {
            String joined = (broken.group(1) + broken.group(2)).toLowerCase(Locale.ROOT);
            String hyphen = (broken.group(1) + "-" + broken.group(2)).toLowerCase(Locale.ROOT);
            if (words.contains(joined) && !words.contains(hyphen)) {
                one++;
            } else if (words.contains(hyphen)) {
                two++;
            }
        }
        hyphenated = one > 2 && one > 4 * two;
    }

    /**
     * Adds what is between two lines: a space, nothing, or nothing and the hyphen less.
     *
     * @param text the text so far
     * @param next the first word of the next line
     * @param spaced whether there is a space at the end of the line
     */
    public void join(RichTextBuilder text, String next, boolean spaced) {
        if (text.isEmpty() || next.isEmpty()) {
            text.space();
            return;
        }
        char last = text.last();
        if (isWide(last) && isWide(next.codePointAt(0))) {
            return;
        }
        if (spaced || text.endsWithSpace()) {
            text.space();
            return;
        }
        boolean afterWord = Character.isLetterOrDigit(text.beforeLast());
        if (last == '-' || last == '\u2010') {
            if (!afterWord) {
                text.space();
            } else if (Character.isLowerCase(next.codePointAt(0)) && isBreak(text.lastWord(), letters(next))) {
                text.removeLast();
            }
        } else if (!(afterWord && (last == '\u2011' || last == '\u2013' || last == '/'))) {
            text.space();
        }
    }

    /** Whether the hyphen between two halves of a word is only that of the line break. */
    private boolean isBreak(String left, String right) {
        String start = left.substring(0, left.length() - 1).toLowerCase(Locale.ROOT);
        String end = right.toLowerCase(Locale.ROOT);
        if (words.contains(start + "-" + end)) {
            return false;
        }
        return words.contains(start + end) || hyphenated;
    }

    private static String letters(String word) {
        return word.substring(0, wordEnd(word, 0));
    }

    /** The end of the word that begins at a place, with the hyphens within it; the place itself if none begins there. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean hyphen = (c == '-' || c == '\u2010' || c == '\u2011')
                    && end > start
                    && end + 1 < text.length()
                    && Character.isLetter(text.charAt(end + 1));
            if (!hyphen && !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            end++;
        }
        return end;
    }

    /**
     * Returns whether a character is written without spaces between words, as those of Chinese are.
     *
     * @param c the character
     * @return whether it is
     */
    public static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF00 && c <= 0xFF60);
    }
}
