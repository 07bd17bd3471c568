// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The segments on one height of a page, from left to right.
 *
 * @param segments the segments
 */
record Row(List<Segment> segments) {

    /** More than any real row has. */
    private static final int MAX_SEGMENTS = 300;

    /**
     * Sorts the segments of a page into rows.
     *
     * @param segments the segments in any order
     * @return the rows from top to bottom
     */
    static List<Row> of(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
        List<List<Segment>> rows = new ArrayList<>();
        for (Segment segment : sorted) {
            List<Segment> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && isBeside(last, segment)) {
                last.add(segment);
            } else {
                rows.add(new ArrayList<>(List.of(segment)));
            }
        }
        return rows.stream().map(Row::joined).toList();
    }

    private static boolean isBeside(List<Segment> row, Segment segment) {
        Segment first = row.get(0);
        float tolerance = 0.3f * Math.max(first.size(), segment.size());
        return row.size() < MAX_SEGMENTS
                && Math.abs(first.baseline() - segment.baseline()) <= tolerance
                && row.stream()
                        .noneMatch(other ->
                                Math.min(other.right(), segment.right()) - Math.max(other.left(), segment.left())
                                        > tolerance);
    }

    /** Joins what was painted apart, but is beside each other without a wide gap, and markers with what they mark. */
    private static Row joined(List<Segment> row) {
        row.sort(Comparator.comparingDouble(Segment::left));
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : row) {
            Segment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            float gap = last == null ? 0 : segment.left() - last.right();
            if (last != null
                    && (gap < 1.2f * Math.max(last.size(), segment.size())
                            || (Segment.isMarker(last.text()) && gap < 6 * segment.size()))) {
                joined.set(joined.size() - 1, last.with(segment));
            } else {
                joined.add(segment);
            }
        }
        return new Row(isJustified(joined) ? List.of(merged(joined)) : List.copyOf(joined));
    }

    private static Segment merged(List<Segment> segments) {
        Segment merged = segments.get(0);
        for (int i = 1; i < segments.size(); i++) {
            merged = merged.with(segments.get(i));
        }
        return merged;
    }

    /** Whether wide gaps are those of a justified line: as wide as the gaps between all other words of the line. */
    private static boolean isJustified(List<Segment> segments) {
        if (segments.size() < 2) {
            return false;
        }
        float widest = 0;
        float narrowest = Float.MAX_VALUE;
        for (int i = 1; i < segments.size(); i++) {
            float gap = segments.get(i).left() - segments.get(i - 1).right();
            widest = Math.max(widest, gap);
            narrowest = Math.min(narrowest, gap);
        }
        List<Float> within = new ArrayList<>();
        segments.forEach(segment -> within.addAll(segment.wordGaps()));
        if (within.isEmpty()) {
            return segments.size() >= 4 && widest < narrowest * 1.5f;
        }
        within.sort(Float::compare);
        return widest < within.get(within.size() / 2) * 1.8f;
    }

    Segment first() {
        return segments.get(0);
    }

    Segment last() {
        return segments.get(segments.size() - 1);
    }

    boolean isSingle() {
        return segments.size() == 1;
    }

    float baseline() {
        return first().baseline();
    }

    float size() {
        float size = 0;
        for (Segment segment : segments) {
            size = Math.max(size, segment.size());
        }
        return size;
    }

    /** {@return how far this row is below another one, in sizes of the font} */
    float distanceTo(Row above) {
        return (baseline() - above.baseline()) / Math.max(1, size());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(text.isEmpty() ? "" : " ").append(segment.text()));
        return text.toString();
    }
}
