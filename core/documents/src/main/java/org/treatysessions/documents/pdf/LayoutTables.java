// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes tables whose elements are tagged as having no meaning, as browsers do for tables without heads: elements in
 * elements, the innermost ones beside each other.
 */
final class LayoutTables {

    private static final String NO_MEANING = "NonStruct";

    /** Rows of tables are shorter; what is longer is a column of the page. */
    private static final int LONGEST_ROW = 2_000;

    private LayoutTables() {}

    /** Returns whether an element is such a table. */
    static boolean isTable(Tag.Element element) {
        return element.type().equals(NO_MEANING) && !rows(element).isEmpty();
    }

    /**
     * Returns the cells of a table.
     *
     * @param table the element
     * @return its rows, each with its cells; none if it is not a table
     */
    static List<List<Tag.Element>> rows(Tag.Element table) {
        List<Tag.Element> own = cells(table);
        if (areBeside(own)) {
            return List.of(own);
        }
        List<List<Tag.Element>> rows = new ArrayList<>();
        boolean any = false;
        for (Tag kid : table.kids()) {
            List<Tag.Element> cells = kid instanceof Tag.Element row ? cells(row) : List.of();
            boolean beside = areBeside(cells);
            if (!beside && cells.size() != 1) {
                return List.of();
            }
            any |= beside;
            rows.add(cells);
        }
        return any ? rows : List.of();
    }

    /** The cells of a row: elements without a meaning that have no content of their own, only elements; else none. */
    private static List<Tag.Element> cells(Tag.Element row) {
        List<Tag.Element> cells = new ArrayList<>();
        if (!row.type().equals(NO_MEANING)) {
            return cells;
        }
        for (Tag kid : row.kids()) {
            boolean isCell = kid instanceof Tag.Element cell
                    && cell.type().equals(NO_MEANING)
                    && !cell.kids().isEmpty()
                    && cell.kids().stream().allMatch(Tag.Element.class::isInstance);
            if (!isCell) {
                return List.of();
            }
            cells.add((Tag.Element) kid);
        }
        return cells;
    }

    private static boolean areBeside(List<Tag.Element> cells) {
        int length = 0;
        Box last = null;
        for (Tag.Element cell : cells) {
            List<Glyph> glyphs = new ArrayList<>();
            collect(cell, glyphs);
            Box box = Box.of(glyphs);
            if (box == null || (last != null && !last.isLeftOf(box))) {
                return false;
            }
            length += glyphs.size();
            last = box;
        }
        return cells.size() > 1 && length <= LONGEST_ROW;
    }

    private static void collect(Tag.Element element, List<Glyph> glyphs) {
        for (Tag kid : element.kids()) {
            if (kid instanceof Tag.Content content) {
                content.glyphs().stream().filter(glyph -> !glyph.isBlank()).forEach(glyphs::add);
            } else if (kid instanceof Tag.Element inner) {
                collect(inner, glyphs);
            }
        }
    }

    /** The area of printed characters. */
    private record Box(int page, float left, float right, float top, float bottom) {

        static @Nullable Box of(List<Glyph> glyphs) {
            if (glyphs.isEmpty()) {
                return null;
            }
            Glyph first = glyphs.get(0);
            Box box = new Box(first.page(), first.x(), first.right(), first.y() - first.size(), first.y());
            for (Glyph glyph : glyphs) {
                if (glyph.page() != box.page) {
                    return null;
                }
                box = new Box(
                        box.page,
                        Math.min(box.left, glyph.x()),
                        Math.max(box.right, glyph.right()),
                        Math.min(box.top, glyph.y() - glyph.size()),
                        Math.max(box.bottom, glyph.y()));
            }
            return box;
        }

        boolean isLeftOf(Box other) {
            return page == other.page && right <= other.left + 1 && top < other.bottom && other.top < bottom;
        }
    }
}
