// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.Serializable;

/**
 * The name of a block of a document for its readers: the printed number if there is one, else its position.
 *
 * @since 0.1
 */
public sealed interface BlockName extends Serializable {

    /**
     * A numbered paragraph, such as those of UN documents.
     *
     * @param number the number as printed, without its full stop; with the markers of a point of the paragraph, such as
     *     {@code 12} or {@code 12 (a)}
     */
    record NumberedParagraph(String number) implements BlockName {
        @Override
        public String toString() {
            return "paragraph " + number;
        }
    }

    /**
     * A cell of a table.
     *
     * @param table the table of the document, counted from 1
     * @param row the row, counted from 1
     * @param column the column, counted from 1; of a merged cell its first
     */
    record TableCell(int table, int row, int column) implements BlockName {
        @Override
        public String toString() {
            return "table " + table + ", row " + row + ", column " + column;
        }
    }

    /**
     * A footnote.
     *
     * @param mark the mark that calls it, such as {@code 3} or {@code *}
     */
    record Note(String mark) implements BlockName {
        @Override
        public String toString() {
            return "footnote " + mark;
        }
    }

    /**
     * A line of a text file or of the source of a web page.
     *
     * @param line the line in which the block starts, counted from 1
     */
    record Line(int line) implements BlockName {
        @Override
        public String toString() {
            return "line " + line;
        }
    }

    /**
     * A block without a number or line.
     *
     * @param position the position in the document, counted from 1
     */
    record Position(int position) implements BlockName {
        @Override
        public String toString() {
            return "block " + position;
        }
    }
}
