// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.List;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.RichText;

/** A block before it is known what goes on with it on the next page. */
sealed interface Draft {

    /**
     * A text.
     *
     * @param kind what it is
     * @param level the level of a heading; else 0
     * @param label the label of an item where the document sets it apart; else empty
     * @param text the text
     * @param area where it is
     */
    record Text(Kind kind, int level, String label, RichText text, Area area) implements Draft {

        Text with(Kind newKind, int newLevel) {
            return new Text(newKind, newLevel, label, text, area);
        }
    }

    /**
     * A table.
     *
     * @param rows its rows
     */
    record Table(List<List<Cell>> rows) implements Draft {}

    /**
     * A cell of a table.
     *
     * @param column its column, counted from 1; 0 if it follows the one before it
     * @param rowSpan how many rows it covers
     * @param columnSpan how many columns it covers
     * @param content what is in it
     */
    record Cell(int column, int rowSpan, int columnSpan, List<Draft> content) {}

    /**
     * Text that is not content.
     *
     * @param kind the kind of furniture
     * @param text the text
     */
    record Fixture(Furniture.Kind kind, RichText text) implements Draft {}

    /** What a text is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        FOOTNOTE
    }

    /**
     * Where a text is, and how it is printed.
     *
     * @param firstPage the page of its first line
     * @param top the baseline of its first line
     * @param lastPage the page of its last line
     * @param bottom the baseline of its last line
     * @param left the left edge of its first line
     * @param right the right edge of its widest line
     * @param end the right edge of its last line
     * @param firstWord how wide its first word is
     * @param size the size of most of its characters
     * @param bold whether it is bold
     */
    record Area(
            int firstPage,
            float top,
            int lastPage,
            float bottom,
            float left,
            float right,
            float end,
            float firstWord,
            float size,
            boolean bold) {

        static Area of(List<GlyphLine> lines) {
            List<GlyphLine> printed =
                    lines.stream().filter(line -> !line.isBlank()).toList();
            if (printed.isEmpty()) {
                return new Area(0, 0, 0, 0, 0, 0, 0, 0, 0, false);
            }
            GlyphLine first = printed.get(0);
            GlyphLine last = printed.get(printed.size() - 1);
            float left = (float) first.glyphs().stream()
                    .filter(glyph -> !glyph.isBlank())
                    .mapToDouble(Glyph::x)
                    .min()
                    .orElse(0);
            float right = (float) printed.stream()
                    .flatMap(line -> line.glyphs().stream())
                    .filter(glyph -> !glyph.isBlank())
                    .mapToDouble(Glyph::right)
                    .max()
                    .orElse(0);
            return new Area(
                    first.glyphs().get(0).page(),
                    first.baseline(),
                    last.glyphs().get(0).page(),
                    last.baseline(),
                    left,
                    right,
                    last.right(),
                    first.firstWordWidth(),
                    TextAssembler.bodySize(printed),
                    TextAssembler.isBold(printed));
        }

        Area to(Area next) {
            return new Area(
                    firstPage,
                    top,
                    next.lastPage,
                    next.bottom,
                    left,
                    Math.max(right, next.right),
                    next.end,
                    firstWord,
                    size,
                    bold && next.bold);
        }
    }
}
