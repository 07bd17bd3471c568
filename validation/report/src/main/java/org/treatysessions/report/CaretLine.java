// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import org.treatysessions.finding.Excerpt;
import org.treatysessions.language.VisibleText;

/**
 * The line of an excerpt, shortened for a terminal, with a caret under the first character of the value, or under words.
 *
 * @param line the line, escaped
 * @param caret blanks and one or more carets
 */
record CaretLine(String line, String caret) {

    /** The maximum number of columns before the value. */
    private static final int COLUMNS_BEFORE = 40;

    /** The maximum number of columns from the value on. */
    private static final int COLUMNS_AFTER = 60;

    private static final int TAB = 4;

    private static final String CUT = "\u2026";

    /** {@return the line that the value of an excerpt begins in} */
    static CaretLine of(Excerpt excerpt) {
        return of(excerpt, false);
    }

    /** {@return the line of an excerpt of a document, with a caret under each character of the words, as far as shown} */
    static CaretLine underWords(Excerpt excerpt) {
        return of(excerpt, true);
    }

    private static CaretLine of(Excerpt excerpt, boolean isUnderAll) {
        boolean isCutLeft = excerpt.line().isCutBefore();
        String left = visible(isCutLeft ? excerpt.before() : excerpt.before().stripLeading(), 0);
        while (TerminalWidth.of(left) > COLUMNS_BEFORE) {
            left = left.substring(left.offsetByCodePoints(0, 1));
            isCutLeft = true;
        }
        if (isCutLeft) {
            left = CUT + left;
        }
        int caret = TerminalWidth.of(left);
        String right = visible(excerpt.value() + excerpt.after(), caret);
        boolean isCutRight = excerpt.line().isCutAfter();
        while (TerminalWidth.of(right) > COLUMNS_AFTER) {
            right = right.substring(0, right.offsetByCodePoints(right.length(), -1));
            isCutRight = true;
        }
        if (isCutRight) {
            right += CUT;
        }
        // Without isolates, text from right to left would be shown on the other side of the value.
        boolean needsIsolates = isRightToLeft(left) || isRightToLeft(right);
        String line = needsIsolates ? isolated(left) + isolated(right) : left + right;
        int wordsWidth = TerminalWidth.of(visible(excerpt.value(), caret));
        int carets = isUnderAll ? Math.max(1, Math.min(wordsWidth, TerminalWidth.of(right))) : 1;
        return new CaretLine(line, " ".repeat(caret) + "^".repeat(carets));
    }

    private static String visible(String text, int column) {
        StringBuilder visible = new StringBuilder();
        int at = column;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            String shown =
                    character == '\t' ? " ".repeat(TAB - at % TAB) : VisibleText.of(Character.toString(character));
            visible.append(shown);
            at += TerminalWidth.of(shown);
        }
        return visible.toString();
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(character -> switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
    }

    /** {@return a text in an isolate from left to right, which is the direction of JSON} */
    private static String isolated(String text) {
        return text.isEmpty() ? "" : "\u2066" + text + "\u2069";
    }
}
