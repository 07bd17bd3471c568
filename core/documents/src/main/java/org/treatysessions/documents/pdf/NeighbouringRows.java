// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Corrects rows by those around them: text in the middle of two lines beside it, and columns that are close to each other. */
final class NeighbouringRows {

    /** Two baselines that are this many sizes of the font apart are those of lines of one cell. */
    private static final float MAX_LEADING = 1.6f;

    /** A gap within a row of a table is at least this much wider than the gaps between its words. */
    private static final float WIDER = 1.25f;

    /** A gap before a word where columns of two other rows begin may be as narrow as one between words. */
    private static final float NARROW = 0.8f;

    /** Texts that begin at the same place of a column differ by less, in points. */
    private static final float ALIGNED = 0.75f;

    /** Rows with more columns are left as they are. */
    private static final int MAX_COLUMNS = 12;

    /** So many rows above and below are compared. */
    private static final int NEAR = 2;

    private NeighbouringRows() {}

    /**
     * Corrects rows.
     *
     * @param rows the rows of a page from top to bottom
     * @return the rows, a label in the middle of two lines in the row of the first one, and texts of columns apart
     */
    static List<Row> corrected(List<Row> rows) {
        return split(raised(rows));
    }

    // ------------------------------------------------------------------------------- text beside two lines

    private static List<Row> raised(List<Row> rows) {
        List<Row> raised = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int last = raised.size() - 1;
            if (last >= 0 && i + 1 < rows.size() && isBetween(raised.get(last), row, rows.get(i + 1))) {
                raised.set(last, beside(raised.get(last), row));
            } else {
                raised.add(row);
            }
        }
        return raised;
    }

    private static boolean isBetween(Row above, Row row, Row below) {
        float size = row.size();
        float distance = below.baseline() - above.baseline();
        float part = (row.baseline() - above.baseline()) / Math.max(1, distance);
        return hasFewColumns(above)
                && hasFewColumns(row)
                && hasFewColumns(below)
                && distance < MAX_LEADING * size
                && distance > 0.9f * size
                && part > 0.3f
                && part < 0.7f
                && size >= 0.8f * Math.max(above.size(), below.size())
                && isApart(row, above)
                && isApart(row, below)
                && !isApart(above, below);
    }

    private static boolean hasFewColumns(Row row) {
        return row.segments().size() <= MAX_COLUMNS;
    }

    private static boolean isApart(Row row, Row other) {
        return row.segments().stream()
                .allMatch(segment -> other.segments().stream()
                        .allMatch(each -> Math.max(each.left() - segment.right(), segment.left() - each.right())
                                > 0.5f * segment.size()));
    }

    private static Row beside(Row above, Row row) {
        List<Segment> segments = new ArrayList<>(above.segments());
        row.segments().forEach(segment -> segments.add(segment.at(above.baseline())));
        segments.sort(Comparator.comparingDouble(Segment::left));
        return new Row(List.copyOf(segments));
    }

    // -------------------------------------------------------------------------------------- close columns

    /** Splits rows from top to bottom and from bottom to top, so that a row is compared with those split before. */
    private static List<Row> split(List<Row> rows) {
        List<Row> result = new ArrayList<>(rows);
        for (int i = 0; i < result.size(); i++) {
            result.set(i, split(result, i));
        }
        for (int i = result.size() - 1; i >= 0; i--) {
            result.set(i, split(result, i));
        }
        return result;
    }

    private static Row split(List<Row> rows, int index) {
        Row row = rows.get(index);
        if (!hasFewColumns(row)) {
            return row;
        }
        List<Row> around = around(rows, index);
        Row apart = split(row, starts(around, 1), WIDER);
        Row narrow = split(row, starts(around, 2), NARROW);
        boolean isLikeOthers = narrow.segments().size() > apart.segments().size()
                && around.stream()
                        .filter(other ->
                                other.segments().size() == narrow.segments().size())
                        .anyMatch(other -> other.last().right() > row.first().right());
        return isLikeOthers ? narrow : apart;
    }

    private static Row split(Row row, List<Float> starts, float wider) {
        if (starts.isEmpty()) {
            return row;
        }
        List<Segment> segments = new ArrayList<>();
        row.segments().forEach(segment -> segments.addAll(segment.splitAt(starts, wider, ALIGNED)));
        return segments.size() == row.segments().size() ? row : new Row(List.copyOf(segments));
    }

    private static List<Row> around(List<Row> rows, int index) {
        List<Row> around = new ArrayList<>();
        for (int i = Math.max(0, index - NEAR); i <= Math.min(rows.size() - 1, index + NEAR); i++) {
            Row other = rows.get(i);
            boolean near = Math.abs(other.baseline() - rows.get(index).baseline()) < 4 * NEAR * other.size();
            if (i != index && near && hasFewColumns(other)) {
                around.add(other);
            }
        }
        return around;
    }

    /** Where the later columns of rows begin, if at least so many rows agree. */
    private static List<Float> starts(List<Row> rows, int least) {
        List<Float> starts = new ArrayList<>();
        rows.forEach(row -> row.segments().stream().skip(1).map(Segment::left).forEach(starts::add));
        return starts.stream()
                .filter(start -> rows.stream()
                                .flatMap(row -> row.segments().stream())
                                .filter(segment -> Math.abs(segment.left() - start) < ALIGNED)
                                .count()
                        >= least)
                .toList();
    }
}
