// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Places the cells of rows that have fewer than others: some programs do not tag cells that are empty. */
final class MissingCells {

    private MissingCells() {}

    /**
     * Places the cells of a table without merged cells.
     *
     * @param rows its rows
     * @return its rows; cells of short rows are in the columns above or below which they are printed
     */
    static List<List<Draft.Cell>> placed(List<List<Draft.Cell>> rows) {
        int columns = 0;
        for (List<Draft.Cell> row : rows) {
            for (Draft.Cell cell : row) {
                if (cell.rowSpan() > 1) {
                    return rows;
                }
            }
            columns = Math.max(
                    columns, row.stream().mapToInt(Draft.Cell::columnSpan).sum());
        }
        List<float[]> ranges = ranges(rows, columns);
        List<List<Draft.Cell>> placed = new ArrayList<>();
        for (List<Draft.Cell> row : rows) {
            boolean isShort = row.stream().mapToInt(Draft.Cell::columnSpan).sum() < columns
                    && row.stream().allMatch(cell -> cell.columnSpan() == 1);
            placed.add(isShort ? placed(row, ranges) : row);
        }
        return placed;
    }

    /** The range that the texts of each column cover, in rows that have a cell for each. */
    private static List<float[]> ranges(List<List<Draft.Cell>> rows, int columns) {
        List<float[]> ranges = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            ranges.add(new float[] {Float.MAX_VALUE, 0});
        }
        for (List<Draft.Cell> row : rows) {
            if (row.size() == columns) {
                for (int i = 0; i < columns; i++) {
                    float[] range = range(row.get(i));
                    ranges.get(i)[0] = Math.min(ranges.get(i)[0], range[0]);
                    ranges.get(i)[1] = Math.max(ranges.get(i)[1], range[1]);
                }
            }
        }
        return ranges;
    }

    private static List<Draft.Cell> placed(List<Draft.Cell> row, List<float[]> ranges) {
        List<Draft.Cell> placed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < row.size(); i++) {
            Draft.Cell cell = row.get(i);
            float[] range = range(cell);
            int left = ranges.size() - (row.size() - i);
            int best = next;
            float most = -Float.MAX_VALUE;
            for (int column = next; column <= left && range[0] <= range[1]; column++) {
                float overlap = Math.min(range[1], ranges.get(column)[1]) - Math.max(range[0], ranges.get(column)[0]);
                if (overlap > most) {
                    most = overlap;
                    best = column;
                }
            }
            placed.add(new Draft.Cell(best + 1, 1, 1, cell.content()));
            next = best + 1;
        }
        return placed;
    }

    private static float[] range(Draft.Cell cell) {
        float[] range = {Float.MAX_VALUE, 0};
        for (Draft draft : cell.content()) {
            if (draft instanceof Draft.Text text) {
                range[0] = Math.min(range[0], text.area().left());
                range[1] = Math.max(range[1], text.area().right());
            }
        }
        return range;
    }
}
