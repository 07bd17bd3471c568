// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of characters, in reading order.
 *
 * @param glyphs the characters, spaces too where the document has them
 */
record GlyphLine(List<Glyph> glyphs) {

    /**
     * Splits characters in the order in which they are painted into lines.
     *
     * @param glyphs the characters
     * @return the lines
     */
    static List<GlyphLine> split(List<Glyph> glyphs) {
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Glyph base = null;
        for (Glyph glyph : glyphs) {
            if (base != null && !onLine(base, glyph)) {
                lines.add(new GlyphLine(RightToLeft.ordered(line)));
                line = new ArrayList<>();
                base = null;
            }
            line.add(glyph);
            // A line is where its largest characters are: a raised digit may come first.
            if (base == null || (!glyph.isBlank() && glyph.size() > base.size())) {
                base = glyph;
            }
        }
        if (!line.isEmpty()) {
            lines.add(new GlyphLine(RightToLeft.ordered(line)));
        }
        return lines;
    }

    private static boolean onLine(Glyph base, Glyph glyph) {
        float size = Math.max(base.size(), glyph.size());
        return base.page() == glyph.page() && Math.abs(base.y() - glyph.y()) < size * 0.55f;
    }

    /** {@return whether all characters are blank} */
    boolean isBlank() {
        return glyphs.stream().allMatch(Glyph::isBlank);
    }

    /** {@return the baseline: that of most characters of the largest size} */
    float baseline() {
        Glyph largest = glyphs.get(0);
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && (largest.isBlank() || glyph.size() > largest.size() * 1.05f)) {
                largest = glyph;
            }
        }
        return largest.y();
    }

    /** {@return the right edge of what is printed} */
    float right() {
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                right = Math.max(right, glyph.right());
            }
        }
        return right;
    }

    /** {@return how wide the first word is} */
    float firstWordWidth() {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Glyph glyph : glyphs) {
            boolean any = right > 0;
            boolean apart = Math.max(glyph.x() - right, left - glyph.right()) > glyph.size() * 0.19f;
            if (any && (glyph.isBlank() || apart)) {
                break;
            }
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.right());
            }
        }
        return Math.max(0, right - left);
    }

    /** {@return whether a character of a script written from right to left is in the line} */
    boolean isRightToLeft() {
        return glyphs.stream().anyMatch(glyph -> RightToLeft.isRightToLeft(glyph.text()));
    }

    /** {@return the characters as they are, for developers and for recognizing lines} */
    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
