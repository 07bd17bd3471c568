// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.List;

/** A part of a document's structure tree: an element, or content of a page. */
sealed interface Tag {

    /**
     * An element.
     *
     * @param type its standard type, such as {@code P}, {@code TD} or {@code Note}; {@code Artifact} for heads and feet
     * @param rowSpan how many rows a cell covers
     * @param columnSpan how many columns a cell covers
     * @param kids its parts in reading order
     */
    record Element(String type, int rowSpan, int columnSpan, List<Tag> kids) implements Tag {}

    /**
     * Content of a page.
     *
     * @param glyphs what it paints, in the order in which it is painted
     */
    record Content(List<Glyph> glyphs) implements Tag {}
}
