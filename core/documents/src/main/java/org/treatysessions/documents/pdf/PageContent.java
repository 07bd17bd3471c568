// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.List;

/**
 * The painted content of a page.
 *
 * @param number the page, counted from 1
 * @param width its width in points, as it is read
 * @param height its height in points
 * @param glyphs its characters in the order in which they are painted, without those in other directions
 * @param rotated its characters in other directions than most, such as a watermark's
 * @param rulings its horizontal and vertical lines
 * @param unmapped the number of painted characters that the document does not map to Unicode
 */
record PageContent(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<Glyph> rotated,
        List<Ruling> rulings,
        int unmapped) {

    /**
     * A horizontal or vertical line; the edges of thin rectangles are lines too.
     *
     * @param x1 the left end
     * @param y1 the upper end
     * @param x2 the right end
     * @param y2 the lower end
     */
    record Ruling(float x1, float y1, float x2, float y2) {

        boolean isHorizontal() {
            return x2 - x1 > y2 - y1;
        }

        float length() {
            return Math.max(x2 - x1, y2 - y1);
        }
    }
}
