// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

/**
 * The shape of headings, for documents that do not mark theirs: a short line that is neither a sentence nor a list item.
 *
 * @since 0.1
 */
public final class HeadingShape {

    /** The length of the longest headings. */
    public static final int LONGEST = 220;

    /** A document with so many marked headings marks all of them. */
    public static final int ENOUGH = 3;

    private HeadingShape() {}

    /**
     * Returns whether a text that is printed like a heading has the shape of one.
     *
     * @param text the text
     * @return whether it has
     */
    public static boolean fits(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        return ".;,".indexOf(text.charAt(text.length() - 1)) < 0
                && (!Character.isLowerCase(text.codePointAt(0))
                        || Markers.findHeadingNumber(text).isPresent())
                && Markers.find(text).isEmpty();
    }
}
