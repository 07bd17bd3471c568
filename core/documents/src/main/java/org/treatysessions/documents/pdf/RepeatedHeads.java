// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Removes the heads of tables that are repeated on each page, but are one cell of the table. */
final class RepeatedHeads {

    private RepeatedHeads() {}

    /**
     * Returns the parts of a head cell as they are on its first page, if the other pages repeat them.
     *
     * @param kids the parts of the cell
     * @return those of the first page, or all if the pages differ
     */
    static List<Tag> removed(List<Tag> kids) {
        List<Glyph> glyphs = new ArrayList<>();
        collect(kids, glyphs);
        if (glyphs.isEmpty()
                || glyphs.get(0).page() == glyphs.get(glyphs.size() - 1).page()) {
            return kids;
        }
        int first = glyphs.get(0).page();
        String text = text(glyphs, first);
        for (Glyph glyph : glyphs) {
            if (glyph.page() != first && !text(glyphs, glyph.page()).equals(text)) {
                return kids;
            }
        }
        return onPage(kids, first);
    }

    private static void collect(List<Tag> kids, List<Glyph> glyphs) {
        for (Tag kid : kids) {
            if (kid instanceof Tag.Content content) {
                glyphs.addAll(content.glyphs());
            } else if (kid instanceof Tag.Element element) {
                collect(element.kids(), glyphs);
            }
        }
    }

    private static String text(List<Glyph> glyphs, int page) {
        StringBuilder text = new StringBuilder();
        glyphs.stream().filter(glyph -> glyph.page() == page).forEach(glyph -> text.append(glyph.text()));
        return text.toString().strip();
    }

    private static List<Tag> onPage(List<Tag> kids, int page) {
        List<Tag> kept = new ArrayList<>();
        for (Tag kid : kids) {
            if (kid instanceof Tag.Content content) {
                kept.add(new Tag.Content(content.glyphs().stream()
                        .filter(glyph -> glyph.page() == page)
                        .toList()));
            } else if (kid instanceof Tag.Element element) {
                kept.add(new Tag.Element(
                        element.type(), element.rowSpan(), element.columnSpan(), onPage(element.kids(), page)));
            }
        }
        return kept;
    }
}
