// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds tables without lines around their cells: rows of segments that leave columns free between them. */
final class AlignedTables {

    private static final int MAX_DIVIDERS = 200;

    /** Distances up to this part more than the usual one are those of lines of one paragraph. */
    private static final float CLOSE = 1.15f;

    /** Rows of a table are this much further apart than lines of a cell; slightly, if each row has one label. */
    private static final float APART = 1.2f;

    private static final float SLIGHTLY_APART = 1.06f;

    /** What is left free between the texts of two columns, in points. */
    private static final float PADDING = 12;

    /** Lines of a cell above the label of its row. */
    private static final int MAX_LINES_ABOVE = 12;

    /** More than any real table has on a page. */
    private static final int MAX_ROWS = 1_000;

    private final List<Row> rows;
    private final Paragraphs paragraphs;
    private final List<PageContent.Ruling> dividers;

    AlignedTables(List<Row> rows, PageContent page, Paragraphs paragraphs) {
        this.rows = rows;
        this.paragraphs = paragraphs;
        this.dividers = RuledTables.merged(page.rulings(), true).stream()
                .filter(line -> line.length() > page.width() * 0.3f)
                .limit(MAX_DIVIDERS)
                .toList();
    }

    /**
     * Finds the end of the table that begins at a row.
     *
     * @param start the row
     * @return the index of the row after the table; the row itself if no table begins there
     */
    int end(int start) {
        int first = firstWithColumns(start);
        if (first < 0) {
            return start;
        }
        int end = first + 1;
        int last = end;
        while (end < rows.size() && end - start < MAX_ROWS) {
            Row row = rows.get(end);
            Row previous = rows.get(end - 1);
            float distance = row.baseline() - previous.baseline();
            if (distance > 4 * Math.max(row.size(), previous.size())) {
                break;
            }
            if (!row.isSingle() || isInLaterColumn(row.first(), start, end) || isRestOfLabel(end, first)) {
                end++;
                last = end;
            } else if (isShort(row.first(), start, end) && end - last < 2) {
                // A line of the first column by itself belongs to the table if the table goes on after it.
                end++;
            } else {
                break;
            }
        }
        return firstGap(first, last);
    }

    /** Finds where another table begins: after a gap wider than those between the rows of the table. */
    private int firstGap(int first, int end) {
        float lines = lineDistance(first, end);
        Map<Integer, Integer> gaps = new HashMap<>();
        for (int i = first + 1; i < end; i++) {
            float gap = rows.get(i).distanceTo(rows.get(i - 1));
            if (gap > lines * 1.2f) {
                gaps.merge(Math.round(gap * 10), 1, Integer::sum);
            }
        }
        float usual = gaps.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(entry -> entry.getKey() / 10f)
                .orElse(lines);
        if ((usual == lines && end - first < 4) || isDivided(first, end)) {
            return end;
        }
        for (int i = first + 1; i < end; i++) {
            if (rows.get(i).distanceTo(rows.get(i - 1)) > usual * 1.3f) {
                return i;
            }
        }
        return end;
    }

    /**
     * Finds the first row with several columns of a table that begins at a row: that row, or one after lines of a later
     * column, whose label is at the bottom of its row. -1 if there is none.
     */
    private int firstWithColumns(int start) {
        int first = start;
        while (first < rows.size() && rows.get(first).isSingle() && first - start < MAX_LINES_ABOVE) {
            first++;
        }
        if (first == rows.size() || rows.get(first).isSingle()) {
            return -1;
        }
        float second = rows.get(first).segments().get(1).left();
        float pitch = first + 1 < rows.size() ? rows.get(first + 1).distanceTo(rows.get(first)) : 0;
        float most = Math.max(paragraphs.leading() * 1.2f, Math.min(pitch, 2.5f) * 1.05f);
        for (int i = start; i < first; i++) {
            boolean above = rows.get(i + 1).distanceTo(rows.get(i)) < most;
            if (!above || rows.get(i).first().left() < second - rows.get(i).size()) {
                return -1;
            }
        }
        return first;
    }

    private boolean isInLaterColumn(Segment segment, int start, int end) {
        float second = Float.MAX_VALUE;
        for (int i = start; i < end; i++) {
            if (!rows.get(i).isSingle()) {
                second = Math.min(second, rows.get(i).segments().get(1).left());
            }
        }
        return segment.left() > second - segment.size();
    }

    /** Whether a line of the first column is the rest of a label that had no place in the line above. */
    private boolean isRestOfLabel(int index, int first) {
        Segment line = rows.get(index).first();
        Segment above = rows.get(index - 1).first();
        float second = Float.MAX_VALUE;
        for (int i = first; i < index; i++) {
            if (!rows.get(i).isSingle()) {
                second = Math.min(second, rows.get(i).segments().get(1).left());
            }
        }
        return line.right() < second
                && Math.abs(line.left() - above.left()) < 1
                && rows.get(index).distanceTo(rows.get(index - 1)) <= paragraphs.leading() * CLOSE
                && isFull(above, line, second - line.size() * 0.5f);
    }

    private boolean isShort(Segment segment, int start, int end) {
        float second = Float.MAX_VALUE;
        float first = Float.MAX_VALUE;
        for (int i = start; i < end; i++) {
            if (!rows.get(i).isSingle()) {
                second = Math.min(second, rows.get(i).segments().get(1).left());
                first = Math.min(first, rows.get(i).first().left());
            }
        }
        return segment.right() < second && Math.abs(segment.left() - first) < 3 * segment.size();
    }

    /**
     * Drafts the table of rows.
     *
     * @param start the first row
     * @param end the row after the last one
     * @return the table; of two columns of prose, the paragraphs of one after the other
     */
    List<Draft> draft(int start, int end) {
        List<float[]> columns = columns(start, end);
        float lines = lineDistance(start, end);
        // A first line of a later column shows that labels are at the bottom of their rows.
        boolean atBottom = beginsWithLines(start, columns) && lines <= paragraphs.leading() * CLOSE;
        float apart = rowDistance(start, end, lines);
        boolean spaced = apart < Float.MAX_VALUE || atBottom;
        if (isProse(start, end, columns)) {
            List<Draft> drafts = new ArrayList<>();
            List<List<Segment>> content = lines(start, end, columns);
            for (int i = 0; i < columns.size(); i++) {
                drafts.addAll(within(columns, i, 0).join(content.get(i)));
            }
            return drafts;
        }
        List<List<Draft.Cell>> table = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            boolean byDistance = spaced && i < end && isRuled(from, i) == null && !isBelowHeads(from, i, columns);
            if (i == end || (byDistance ? isApart(i, Math.min(apart, lines * APART)) : beginsRow(from, i, columns))) {
                List<Draft.Cell> cells = new ArrayList<>();
                List<List<Segment>> content = lines(from, i, columns);
                for (int j = 0; j < columns.size(); j++) {
                    cells.add(new Draft.Cell(
                            j + 1, 1, 1, within(columns, j, lines).join(content.get(j))));
                }
                table.add(cells);
                from = i;
            }
        }
        return List.of(new Draft.Table(table));
    }

    /** Whether a table begins with a line of a later column that is in one cell with the lines below, not a head above them. */
    private boolean beginsWithLines(int start, List<float[]> columns) {
        Segment line = rows.get(start).first();
        int column = column(columns, line);
        int first = firstWithColumns(start);
        return column > 0
                && rows.get(start).isSingle()
                && rows.get(first).segments().stream()
                        .anyMatch(segment ->
                                column(columns, segment) == column && Math.abs(segment.left() - line.left()) < 2);
    }

    /** Whether a row is the first one below heads, which are bold and have no label beside them. */
    private boolean isBelowHeads(int from, int index, List<float[]> columns) {
        Row row = rows.get(index);
        return rows.subList(from, index).stream()
                        .flatMap(above -> above.segments().stream())
                        .allMatch(above -> above.bold() && column(columns, above) > 0)
                && column(columns, row.first()) == 0
                && row.segments().stream().anyMatch(segment -> !segment.bold());
    }

    private Paragraphs within(List<float[]> columns, int column, float lineDistance) {
        return paragraphs.within(columns.get(column)[0], end(columns, column), lineDistance);
    }

    /** The smallest distance of lines in the table, in sizes of the font. */
    private float lineDistance(int start, int end) {
        float smallest = Float.MAX_VALUE;
        for (int i = start + 1; i < end; i++) {
            smallest = Math.min(smallest, rows.get(i).distanceTo(rows.get(i - 1)));
        }
        return smallest == Float.MAX_VALUE ? 0 : smallest;
    }

    /** How far apart rows of the table are at least, if that is further than lines of a cell; else the largest number. */
    private float rowDistance(int start, int end, float lines) {
        if (lines > paragraphs.leading() * CLOSE) {
            return Float.MAX_VALUE;
        }
        if (isOneLabelEach(start, end, lines * SLIGHTLY_APART)) {
            return lines * SLIGHTLY_APART;
        }
        for (int i = start + 1; i < end; i++) {
            if (isApart(i, lines * APART)) {
                return lines * APART;
            }
        }
        return Float.MAX_VALUE;
    }

    /** Whether rows at most this far apart make cells of several lines, and none has several rows with a label. */
    private boolean isOneLabelEach(int start, int end, float distance) {
        boolean any = false;
        int labels = 0;
        for (int i = start; i < end; i++) {
            if (i > start && isApart(i, distance)) {
                labels = 0;
            } else {
                any |= i > start;
            }
            labels += rows.get(i).isSingle() ? 0 : 1;
            if (labels > 1) {
                return false;
            }
        }
        return any;
    }

    private boolean isApart(int index, float distance) {
        return rows.get(index).distanceTo(rows.get(index - 1)) > distance;
    }

    /** The columns: the ranges that segments cover, of the rows that have the most of them. */
    private List<float[]> columns(int start, int end) {
        int most = 0;
        for (int i = start; i < end; i++) {
            most = Math.max(most, rows.get(i).segments().size());
        }
        int columns = most;
        List<Row> full = rows.subList(start, end).stream()
                .filter(row -> row.segments().size() == columns)
                .toList();
        List<float[]> ranges = new ArrayList<>();
        full.forEach(row -> row.segments().forEach(segment -> cover(ranges, segment.left(), segment.right())));
        if (ranges.size() > most && areUnderHeads(full, most)) {
            ranges.clear();
            for (int i = 0; i < most; i++) {
                float[] range = {Float.MAX_VALUE, 0};
                for (Row row : full) {
                    range[0] = Math.min(range[0], row.segments().get(i).left());
                    range[1] = Math.max(range[1], row.segments().get(i).right());
                }
                ranges.add(range);
            }
        }
        // Segments of other rows widen the column that they are in, up to the ones beside it.
        for (int i = start; i < end; i++) {
            for (Segment segment : rows.get(i).segments()) {
                int column = column(ranges, segment);
                float next = column + 1 < ranges.size() ? ranges.get(column + 1)[0] - 1 : Float.MAX_VALUE;
                float before = column > 0 ? ranges.get(column - 1)[1] + 1 : 0;
                float[] range = ranges.get(column);
                range[0] = Math.min(range[0], Math.max(before, segment.left()));
                range[1] = Math.max(range[1], Math.min(next, segment.right()));
            }
        }
        return ranges;
    }

    /** Whether rows have the same columns, but for the first one, whose heads are centred above them. */
    private static boolean areUnderHeads(List<Row> full, int columns) {
        for (int column = 0; column < columns; column++) {
            float left = full.get(1).segments().get(column).left();
            for (int i = 0; i < full.size(); i++) {
                Segment segment = full.get(i).segments().get(column);
                boolean isAligned = i == 0 ? segment.left() > left - 1 : Math.abs(segment.left() - left) < 1;
                boolean isBefore = column + 1 == columns
                        || segment.right()
                                < full.get(1).segments().get(column + 1).left();
                if (!isAligned || !isBefore) {
                    return false;
                }
            }
        }
        return full.size() > 2;
    }

    private static void cover(List<float[]> ranges, float left, float right) {
        float from = left;
        float to = right;
        int at = 0;
        while (at < ranges.size()) {
            float[] range = ranges.get(at);
            if (range[0] <= to && from <= range[1]) {
                from = Math.min(from, range[0]);
                to = Math.max(to, range[1]);
                ranges.remove(at);
            } else if (range[0] > to) {
                break;
            } else {
                at++;
            }
        }
        ranges.add(at, new float[] {from, to});
    }

    /** The column that a segment is in: the one that it covers most of, or else the nearest one. */
    private static int column(List<float[]> columns, Segment segment) {
        int best = 0;
        float most = -Float.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            float[] column = columns.get(i);
            float overlap = Math.min(column[1], segment.right()) - Math.max(column[0], segment.left());
            if (overlap > most) {
                most = overlap;
                best = i;
            }
        }
        return best;
    }

    /** The segments of rows, those of each column from top to bottom. */
    private List<List<Segment>> lines(int from, int to, List<float[]> columns) {
        List<List<Segment>> lines = new ArrayList<>();
        columns.forEach(column -> lines.add(new ArrayList<>()));
        for (int i = from; i < to; i++) {
            for (Segment segment : rows.get(i).segments()) {
                lines.get(column(columns, segment)).add(segment);
            }
        }
        return lines;
    }

    /** Whether a row of text begins a row of the table, after rows of text from another one. */
    private boolean beginsRow(int from, int index, List<float[]> columns) {
        Row row = rows.get(index);
        Row previous = rows.get(index - 1);
        Boolean ruled = isRuled(from, index);
        if (ruled != null) {
            return ruled;
        }
        if (column(columns, row.first()) > 0) {
            return row.distanceTo(previous) > paragraphs.leading() * 1.2f && !goesOn(from, index, columns);
        }
        if (!row.isSingle()) {
            return !isLabelOfAbove(from, index, columns);
        }
        // A first column of one line after another is a label that is broken only if the line before it is full.
        Segment above = null;
        for (int i = from; i < index; i++) {
            if (column(columns, rows.get(i).first()) == 0) {
                above = rows.get(i).first();
            }
        }
        if (above == null) {
            return true;
        }
        float distance = row.baseline() - above.baseline();
        boolean full = above.right() + above.size() * 0.3f + row.first().firstWordWidth() > columns.get(0)[1];
        return !(full && distance < 1.4f * row.size() && previous.baseline() - above.baseline() < 1.4f * row.size());
    }

    /** Whether a line of a later column goes on with the one above it: its first word would not have fitted there. */
    private boolean goesOn(int from, int index, List<float[]> columns) {
        Segment line = rows.get(index).first();
        int column = column(columns, line);
        for (int i = index - 1; i >= from; i--) {
            for (Segment above : rows.get(i).segments()) {
                if (column(columns, above) == column) {
                    return isFull(above, line, end(columns, column));
                }
            }
        }
        return false;
    }

    /** Whether a row has the label of lines above it that have none, and goes on with them: the label is in the middle. */
    private boolean isLabelOfAbove(int from, int index, List<float[]> columns) {
        for (int i = from; i < index; i++) {
            if (column(columns, rows.get(i).first()) == 0) {
                return false;
            }
        }
        Segment above = rows.get(index - 1).last();
        int column = column(columns, above);
        return rows.get(index).segments().stream()
                .anyMatch(segment -> column(columns, segment) == column
                        && segment.bold() == above.bold()
                        && Math.abs(segment.left() - above.left()) < 2
                        && isFull(above, segment, end(columns, column)));
    }

    private static boolean isFull(Segment line, Segment next, float end) {
        return line.right() + line.size() * 0.3f + next.firstWordWidth() > end - line.size() * 0.5f;
    }

    /** Where the text of a column may end: at the padding of the next one; that of the last one at the margin. */
    private float end(List<float[]> columns, int column) {
        float[] range = columns.get(column);
        float end = column + 1 < columns.size() ? columns.get(column + 1)[0] - PADDING : paragraphs.rightMargin();
        return Math.max(range[1], end);
    }

    /** Whether lines across divide the table's rows, and one is above a row of text; null if there are no such lines. */
    private @Nullable Boolean isRuled(int from, int index) {
        float top = rows.get(from).baseline() - 20;
        boolean any = false;
        for (PageContent.Ruling line : dividers) {
            float y = line.y1();
            if (y > rows.get(index - 1).baseline() && y < rows.get(index).baseline()) {
                return true;
            }
            any |= y > top
                    && y < rows.get(rows.size() - 1).baseline()
                    && Math.abs(y - rows.get(index).baseline()) < 60;
        }
        return any ? Boolean.FALSE : null;
    }

    private boolean isDivided(int start, int end) {
        return dividers.stream()
                .anyMatch(line -> line.y1() > rows.get(start).baseline()
                        && line.y1() < rows.get(end - 1).baseline());
    }

    /** Two columns of prose: most lines of both are long, and there are many. */
    private boolean isProse(int start, int end, List<float[]> columns) {
        if (columns.size() != 2 || end - start < 8) {
            return false;
        }
        int both = 0;
        int length = 0;
        for (int i = start; i < end; i++) {
            if (rows.get(i).segments().size() == 2) {
                both++;
                length += rows.get(i).text().length();
            }
        }
        return both * 10 >= (end - start) * 6 && length / Math.max(1, both) > 60;
    }
}
