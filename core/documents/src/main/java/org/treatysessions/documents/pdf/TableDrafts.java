// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drafts the tables of pages that do not tag theirs. */
final class TableDrafts {

    private TableDrafts() {}

    /**
     * Drafts a table by its grid.
     *
     * @param grid the grid
     * @param glyphs the characters in it, in the order in which they are painted
     * @param paragraphs joins the lines of cells
     * @return the table
     */
    static Draft.Table ruled(RuledTables.Grid grid, List<Glyph> glyphs, Paragraphs paragraphs) {
        int rows = grid.rows().size() - 1;
        int columns = grid.columns().size() - 1;
        boolean[][] covered = new boolean[rows][columns];
        Map<Integer, List<Glyph>> byCell = new HashMap<>();
        glyphs.forEach(glyph -> byCell.computeIfAbsent(
                        grid.row(glyph) * columns + grid.column(glyph), cell -> new ArrayList<>())
                .add(glyph));
        float distance = lineDistance(byCell);
        List<List<Draft.Cell>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Draft.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (!covered[row][column]) {
                    cells.add(cell(grid, byCell, row, column, covered, paragraphs, distance));
                }
            }
            table.add(cells);
        }
        return new Draft.Table(table);
    }

    private static Draft.Cell cell(
            RuledTables.Grid grid,
            Map<Integer, List<Glyph>> glyphs,
            int row,
            int column,
            boolean[][] covered,
            Paragraphs paragraphs,
            float distance) {
        int lastColumn = column;
        while (lastColumn + 1 < covered[row].length
                && !covered[row][lastColumn + 1]
                && !grid.isDividedRight(row, lastColumn)) {
            lastColumn++;
        }
        int lastRow = row;
        while (lastRow + 1 < covered.length && !isDivided(grid, lastRow, column, lastColumn)) {
            lastRow++;
        }
        for (int i = row; i <= lastRow; i++) {
            for (int j = column; j <= lastColumn; j++) {
                covered[i][j] = true;
            }
        }
        List<Glyph> content = new ArrayList<>();
        for (int i = row; i <= lastRow; i++) {
            for (int j = column; j <= lastColumn; j++) {
                content.addAll(glyphs.getOrDefault(i * covered[row].length + j, List.of()));
            }
        }
        float left = grid.columns().get(column);
        float right = grid.columns().get(lastColumn + 1);
        return new Draft.Cell(
                column + 1,
                lastRow - row + 1,
                lastColumn - column + 1,
                content(content, left, right, paragraphs, distance));
    }

    private static boolean isDivided(RuledTables.Grid grid, int row, int column, int lastColumn) {
        for (int i = column; i <= lastColumn; i++) {
            if (grid.isDividedBelow(row, i)) {
                return true;
            }
        }
        return false;
    }

    /** The smallest distance of lines in a cell, in sizes of the font; 0 if no cell has two lines. */
    private static float lineDistance(Map<Integer, List<Glyph>> byCell) {
        float smallest = Float.MAX_VALUE;
        for (List<Glyph> cell : byCell.values()) {
            List<Row> rows = Row.of(Segment.split(cell));
            for (int i = 1; i < rows.size(); i++) {
                smallest = Math.min(smallest, rows.get(i).distanceTo(rows.get(i - 1)));
            }
        }
        return smallest == Float.MAX_VALUE ? 0 : smallest;
    }

    private static List<Draft> content(
            List<Glyph> glyphs, float left, float right, Paragraphs paragraphs, float distance) {
        List<Segment> lines = new ArrayList<>();
        for (Row row : Row.of(Segment.split(glyphs))) {
            lines.addAll(row.segments());
        }
        // The text of a full line ends at the cell's padding.
        float padding = lines.isEmpty() ? 0 : lines.get(0).size() * 0.5f;
        return paragraphs.within(left + padding, right - padding, distance).join(lines);
    }
}
