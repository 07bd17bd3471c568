// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The text around the value that a finding is about, for people to read.
 *
 * <p>Of a text of lines, such as JSON, it holds the line that the value begins in and the nearest lines before and after
 * it. Of a document without lines it holds one line: the block of text that the words are in. Long lines are cut near the
 * value, so that an excerpt is small. The text is as in the source, control characters included; escape it before showing
 * it. Immutable and thread-safe.
 *
 * @param lines the lines, in their order
 * @param index the position in {@code lines} of the line that the value begins in, counted from 0
 * @param start the position of the first character of the value in the text of that line, counted from 0 in {@code char}s
 * @param end the position after its last character, or the end of the text if the value goes on in the next line or was
 *     cut
 * @since 0.1
 */
public record Excerpt(List<Line> lines, int index, int start, int end) implements Serializable {

    /**
     * A line, or the part of a long line that is near the value.
     *
     * @param number the number of the line in its source, counted from 1; 0 if the source has no lines
     * @param text the text, without a line break at its end
     * @param isCutBefore whether the line has more text before
     * @param isCutAfter whether the line has more text after
     * @since 0.1
     */
    public record Line(int number, String text, boolean isCutBefore, boolean isCutAfter) implements Serializable {}

    /**
     * Creates an excerpt.
     *
     * @param lines the lines
     * @param index the position of the line that the value begins in
     * @param start the position of the first character of the value
     * @param end the position after its last character
     * @throws IndexOutOfBoundsException if there is no such line, or if the value is not within it
     */
    public Excerpt {
        lines = List.copyOf(lines);
        Objects.checkFromToIndex(start, end, lines.get(index).text().length());
    }

    /** {@return the line that the value begins in} */
    public Line line() {
        return lines.get(index);
    }

    /** {@return the text before the value in its line} */
    public String before() {
        return line().text().substring(0, start);
    }

    /** {@return the value, or the part of it that is in its line; only the bracket if an object or array goes on} */
    public String value() {
        return line().text().substring(start, end);
    }

    /** {@return the text after the value in its line} */
    public String after() {
        return line().text().substring(end);
    }
}
