// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Style;

/**
 * A character as it is painted on a page; positions are in points from the top left corner, as the page is read.
 *
 * @param text the character, or several for a ligature; may be empty for the further glyphs of a replaced text
 * @param page the page, counted from 1
 * @param x the left edge
 * @param y the baseline
 * @param width the width
 * @param size the size of the font
 * @param style bold and italic, by the font
 * @param mcid the marked content that it is in; {@link #UNMARKED} or {@link #ARTIFACT} if none
 * @param link the target of the link over it; null if there is none
 */
record Glyph(
        String text,
        int page,
        float x,
        float y,
        float width,
        float size,
        Style style,
        int mcid,
        @Nullable String link) {

    /** The content of no structure element. */
    static final int UNMARKED = -1;

    /** Content that the document declares to be decoration. */
    static final int ARTIFACT = -2;

    /** {@return the right edge} */
    float right() {
        return x + width;
    }

    /** {@return whether it is white space or nothing} */
    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    Glyph withLink(String target) {
        return new Glyph(text, page, x, y, width, size, style, mcid, target);
    }

    Glyph withBold() {
        return new Glyph(text, page, x, y, width, size, style.withBold(true), mcid, link);
    }
}
