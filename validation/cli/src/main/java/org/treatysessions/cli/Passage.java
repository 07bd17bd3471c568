package org.treatysessions.cli;

import java.util.List;

/**
 * A value in the text that it stands in: its line, and the lines around it.
 *
 * @param lines the lines, in order
 * @param line the one that the value begins in
 */
record Passage(List<Line> lines, Line line) {

    /**
     * A line, or what is near the value of one that is too long. The texts are as they were read: control characters
     * and all.
     *
     * @param number the number of the line, counted from 1
     * @param cutBefore whether there is more of the line before
     * @param before what comes before the value; the whole text of a line without it
     * @param value the value, or its beginning where it goes on in the next line or is too long; empty in other lines
     * @param after what comes after the value
     * @param cutAfter whether there is more of the line after
     */
    record Line(int number, boolean cutBefore, String before, String value, String after, boolean cutAfter) {

        /** {@return what is kept of the line} */
        String text() {
            return before + value + after;
        }
    }
}
