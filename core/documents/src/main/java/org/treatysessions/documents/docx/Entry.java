// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.RichText;

/** A step of a document's body, in its order. */
sealed interface Entry {

    /**
     * A paragraph.
     *
     * @param heading the level of the heading that it is; 0 for none
     * @param depth the depth of the list that it is in, 1 is the outermost; 0 for none
     * @param marker its computed marker; empty for none
     * @param text its text
     * @param afterPageBreak whether a page break that the author made is in front of it
     */
    record Text(int heading, int depth, String marker, RichText text, boolean afterPageBreak) implements Entry {}

    /**
     * A footnote or endnote.
     *
     * @param mark its mark
     * @param text its text
     */
    record Note(String mark, RichText text) implements Entry {}

    /**
     * Text that is not content.
     *
     * @param kind the kind of furniture
     * @param text the text
     */
    record Fixture(Furniture.Kind kind, RichText text) implements Entry {}

    /**
     * The start of a cell.
     *
     * @param columns how many columns it covers
     */
    record BeginCell(int columns) implements Entry {}

    /**
     * A cell that goes on with the one above it.
     *
     * @param columns how many columns it covers
     */
    record ContinueCell(int columns) implements Entry {}

    /**
     * Columns that a row leaves out.
     *
     * @param columns how many
     */
    record SkipColumns(int columns) implements Entry {}

    /** What begins or ends without any further data. */
    enum Mark implements Entry {
        BEGIN_TABLE,
        BEGIN_ROW,
        END_CELL,
        END_TABLE
    }
}
