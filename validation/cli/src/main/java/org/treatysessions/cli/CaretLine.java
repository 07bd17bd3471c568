package org.treatysessions.cli;

import org.treatysessions.finding.Excerpt;

/**
 * The line of an excerpt, shortened for a terminal, with a caret under the first character of the value.
 *
 * @param line the line, harmless
 * @param caret blanks and a caret
 */
record CaretLine(String line, String caret) {

    /**
     * A rule on sessions.
     *
     * <p>The id is public: it is never renamed and never reused. Rules are equal if their ids are.
     *
     * @since 0.1
     */
    private static final int COLUMNS_BEFORE = 40;

    /** How many columns are shown from the place on. */
    private static final int COLUMNS_AFTER = 60;

    private static final int TAB = 4;

    private static final String CUT = "\u2026";

    /** {@return the line that the value of an excerpt begins in} */
    static CaretLine of(Excerpt excerpt) {
        boolean isCutLeft = excerpt.line().isCutBefore();
        String left = visible(isCutLeft ? excerpt.before() : excerpt.before().stripLeading(), 0);
        while (Columns.of(left) > COLUMNS_BEFORE) {
            left = left.substring(left.offsetByCodePoints(0, 1));
            isCutLeft = true;
        }
        if (isCutLeft) {
            left = CUT + left;
        }
        int caret = Columns.of(left);
        String right = visible(excerpt.value() + excerpt.after(), caret);
        boolean isCutRight = excerpt.line().isCutAfter();
        while (Columns.of(right) > COLUMNS_AFTER) {
            right = right.substring(0, right.offsetByCodePoints(right.length(), -1));
            isCutRight = true;
        }
        if (isCutRight) {
            right += CUT;
        }
        // Text from right to left would wander off to the other side of the place.
        boolean isTurned = isRightToLeft(left) || isRightToLeft(right);
        return new CaretLine(isTurned ? isolated(left) + isolated(right) : left + right, " ".repeat(caret) + "^");
    }

    private static String visible(String text, int column) {
        StringBuilder visible = new StringBuilder();
        int at = column;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            String shown = character == '\t' ? " ".repeat(TAB - at % TAB) : Visible.text(Character.toString(character));
            visible.append(shown);
            at += Columns.of(shown);
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

    /** Kept in its place, and read from left to right as the JSON that it is (U+2066, U+2069). */
    private static String isolated(String text) {
        return text.isEmpty() ? "" : "\u2066" + text + "\u2069";
    }
}
