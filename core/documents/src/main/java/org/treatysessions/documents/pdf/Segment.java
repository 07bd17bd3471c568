// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.Markers;

/**
 * Characters beside each other on a line, without a wide gap between them: a line of prose, or of a table's cell.
 *
 * @param line the characters in reading order
 * @param left the left edge
 * @param right the right edge
 * @param baseline the baseline
 * @param size the size of most characters
 * @param bold whether all letters are bold
 */
record Segment(GlyphLine line, float left, float right, float baseline, float size, boolean bold) {

    /** A gap of this many sizes of the font is more than a space, also in justified lines. */
    private static final float WIDE_GAP = 1.2f;

    static Segment of(List<Glyph> glyphs) {
        GlyphLine line = new GlyphLine(List.copyOf(RightToLeft.ordered(glyphs)));
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.right());
            }
        }
        List<GlyphLine> lines = List.of(line);
        return new Segment(
                line, left, right, line.baseline(), TextAssembler.bodySize(lines), TextAssembler.isBold(lines));
    }

    /**
     * Splits the characters of a page into segments.
     *
     * @param glyphs the characters in the order in which they are painted
     * @return the segments, in that order; numbers and bullets are one segment with the text after them
     */
    static List<Segment> split(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (GlyphLine line : GlyphLine.split(glyphs)) {
            List<Glyph> open = new ArrayList<>();
            Glyph last = null;
            for (Glyph glyph : line.glyphs()) {
                if (glyph.isBlank()) {
                    if (last != null) {
                        open.add(glyph);
                    }
                    continue;
                }
                if (last != null && isApart(last, glyph) && !isMarker(open)) {
                    segments.add(of(open));
                    open = new ArrayList<>();
                }
                open.add(glyph);
                last = glyph;
            }
            if (last != null) {
                segments.add(of(open));
            }
        }
        return segments;
    }

    private static boolean isApart(Glyph left, Glyph right) {
        float gap = Math.max(right.x() - left.right(), left.x() - right.right());
        return gap > WIDE_GAP * Math.max(left.size(), right.size());
    }

    private static boolean isMarker(List<Glyph> glyphs) {
        return isMarker(new GlyphLine(glyphs).text().strip());
    }

    /** Whether a text is nothing but the number, letter or bullet in front of another. */
    static boolean isMarker(String text) {
        return text.length() <= 9
                && (Markers.isBullet(text)
                        || Markers.find(text + " x")
                                .filter(marker -> marker.end() == text.length() + 1 && !text.equals("-"))
                                .isPresent()
                        || Markers.findHeadingNumber(text + " x")
                                .filter(marker -> marker.end() == text.length() + 1)
                                .isPresent());
    }

    String text() {
        return line.text().strip();
    }

    int page() {
        return line.glyphs().get(0).page();
    }

    float width() {
        return right - left;
    }

    /** {@return how wide the first word is} */
    float firstWordWidth() {
        return line.firstWordWidth();
    }

    /** {@return the widths of the gaps between words, but for the one after a marker} */
    List<Float> wordGaps() {
        List<Float> gaps = new ArrayList<>();
        Glyph last = null;
        StringBuilder word = new StringBuilder();
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            if (last != null && glyph.x() - last.right() > 0.19f * glyph.size()) {
                if (!(gaps.isEmpty() && isMarker(word.toString()))) {
                    gaps.add(glyph.x() - last.right());
                }
                word.setLength(0);
            }
            word.append(glyph.text());
            last = glyph;
        }
        return gaps;
    }

    /**
     * Splits the segment where a wider gap is in front of a column.
     *
     * @param starts where columns begin
     * @param wider how much wider than the usual gap between words the gap is at least
     * @param tolerance how far from the beginning of a column a word may be
     * @return the parts, from left to right; this segment alone if it is not split
     */
    List<Segment> splitAt(List<Float> starts, float wider, float tolerance) {
        if (line.isRightToLeft()) {
            return List.of(this);
        }
        List<Float> gaps = wordGaps();
        gaps.sort(Float::compare);
        float usual = Math.max(0.25f * size, gaps.size() < 2 ? 0 : gaps.get((gaps.size() - 2) / 2));
        List<Segment> parts = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            boolean isStart = !glyph.isBlank()
                    && last != null
                    && glyph.x() - last.right() > wider * usual
                    && starts.stream().anyMatch(start -> Math.abs(start - glyph.x()) < tolerance);
            if (isStart) {
                parts.add(of(open));
                open = new ArrayList<>();
            }
            open.add(glyph);
            last = glyph.isBlank() ? last : glyph;
        }
        if (parts.isEmpty()) {
            return List.of(this);
        }
        parts.add(of(open));
        return parts;
    }

    /** {@return this segment with another baseline} */
    Segment at(float newBaseline) {
        return new Segment(line, left, right, newBaseline, size, bold);
    }

    /** {@return this segment and another one at its right, as one} */
    Segment with(Segment next) {
        List<Glyph> glyphs = new ArrayList<>(line.glyphs());
        glyphs.addAll(next.line.glyphs());
        return of(glyphs);
    }
}
