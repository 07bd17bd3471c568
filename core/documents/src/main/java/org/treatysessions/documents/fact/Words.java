package org.treatysessions.documents.fact;

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

    /** {@return the words as they are in the document} */
    public String text() {
        return block.text().text().substring(from, to);
    }
}
