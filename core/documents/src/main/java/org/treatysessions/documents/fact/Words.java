// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.fact;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.TextBlock;

/**
 * Words of a document that a fact is read from.
 *
 * @param block the block that has the words
 * @param from the first character in the block's text
 * @param to the character after the last one
 * @param isStated whether the words state the fact; otherwise it follows from them
 */
public record Words(TextBlock block, int from, int to, boolean isStated) {

    /**
     * Returns words that state a fact.
     *
     * @param block the block that has the words
     * @param from the first character in the block's text
     * @param to the character after the last one
     * @return the words
     */
    public static Words of(TextBlock block, int from, int to) {
        return new Words(block, from, to, true);
    }

    /**
     * Returns the words of a whole block.
     *
     * @param block the block
     * @return the words
     */
    public static Words of(TextBlock block) {
        return of(block, 0, block.text().length());
    }

    /** {@return the same words, for a fact that follows from them} */
    public Words derived() {
        return new Words(block, from, to, false);
    }

    /**
     * Returns a part of these words.
     *
     * @param start the first character, counted from the first one of these words
     * @param end the character after the last one, counted so too
     * @return the part, of the same standing
     */
    public Words part(int start, int end) {
        return new Words(block, from + start, from + end, isStated);
    }

    /** {@return these words without the white space around them} */
    public Words strip() {
        String text = text();
        int end = text.stripTrailing().length();
        return part(Math.min(end, text.length() - text.stripLeading().length()), end);
    }

    /** {@return the lines of these words, without white space around them and without blank ones} */
    public List<Words> lines() {
        List<Words> lines = new ArrayList<>();
        int start = 0;
        String text = text();
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            Words line = part(start, stop).strip();
            if (line.from() < line.to()) {
                lines.add(line);
            }
            start = stop + 1;
        }
        return lines;
    }

    /** {@return the words as they are in the document} */
    public String text() {
        return block.text().text().substring(from, to);
    }
}
