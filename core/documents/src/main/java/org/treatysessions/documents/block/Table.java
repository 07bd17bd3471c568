// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.finding.BlockName;

/**
 * A table.
 *
 * @param position the position in the document
 * @param name what readers call the block
 * @param rows the rows, each with the cells that begin in it
 * @since 0.1
 */
public record Table(int position, BlockName name, List<Row> rows) implements Block {

    /**
     * Makes a table.
     *
     * @param position the position in the document
     * @param name what readers call the block
     * @param rows the rows
     */
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Finds the cell that covers a place of the grid, merged cells too.
     *
     * @param row the row, counted from 1
     * @param column the column, counted from 1
     * @return the cell, or empty if there is none
     */
    public Optional<Cell> findCell(int row, int column) {
        return rows.stream()
                .flatMap(candidate -> candidate.cells().stream())
                .filter(cell -> cell.row() <= row
                        && row < cell.row() + cell.rowSpan()
                        && cell.column() <= column
                        && column < cell.column() + cell.columnSpan())
                .findFirst();
    }

    /** {@return how many columns the widest row covers} */
    public int columns() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan() - 1)
                .max()
                .orElse(0);
    }

    /**
     * A row of a table.
     *
     * @param cells the cells that begin in the row, from left to right (in the direction of the writing)
     */
    public record Row(List<Cell> cells) {

        /**
         * Makes a row.
         *
         * @param cells the cells
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param row the row in which it begins, counted from 1
     * @param column the column in which it begins, counted from 1
     * @param rowSpan how many rows it covers
     * @param columnSpan how many columns it covers
     * @param blocks what is in it; may be empty
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, List<Block> blocks) {

        /**
         * Makes a cell.
         *
         * @param row the row in which it begins, counted from 1
         * @param column the column in which it begins, counted from 1
         * @param rowSpan how many rows it covers
         * @param columnSpan how many columns it covers
         * @param blocks what is in it
         */
        public Cell {
            blocks = List.copyOf(blocks);
        }

        /** {@return the text blocks in the cell and in tables in it, in reading order} */
        public List<TextBlock> textBlocks() {
            return Blocks.texts(blocks).toList();
        }

        /** {@return all text in the cell, blocks apart by line breaks; empty for an empty cell} */
        public String text() {
            return Blocks.texts(blocks).map(block -> block.text().text()).collect(Collectors.joining("\n"));
        }
    }
}
