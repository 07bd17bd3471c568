// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds tables by the lines that are drawn around their cells. */
final class RuledTables {

    private static final float TOLERANCE = 3;

    /** More lines than any real table of a page has. */
    private static final int MAX_LINES = 600;

    private RuledTables() {}

    /**
     * A table's grid.
     *
     * @param columns the positions of its vertical lines, from left to right
     * @param rows the positions of its horizontal lines, from top to bottom
     * @param horizontal its horizontal lines
     * @param vertical its vertical lines
     */
    record Grid(
            List<Float> columns,
            List<Float> rows,
            List<PageContent.Ruling> horizontal,
            List<PageContent.Ruling> vertical) {

        float left() {
            return columns.get(0);
        }

        float right() {
            return columns.get(columns.size() - 1);
        }

        float top() {
            return rows.get(0);
        }

        float bottom() {
            return rows.get(rows.size() - 1);
        }

        boolean contains(Segment segment) {
            float middle = (segment.left() + segment.right()) / 2;
            float height = segment.baseline() - segment.size() * 0.3f;
            return middle > left() && middle < right() && height > top() && height < bottom();
        }

        boolean contains(Glyph glyph) {
            float middle = glyph.x() + glyph.width() / 2;
            float height = glyph.y() - glyph.size() * 0.3f;
            return middle > left() && middle < right() && height > top() && height < bottom();
        }

        int column(Glyph glyph) {
            return index(columns, glyph.x() + glyph.width() / 2);
        }

        int row(Glyph glyph) {
            return index(rows, glyph.y() - glyph.size() * 0.3f);
        }

        private static int index(List<Float> positions, float position) {
            int index = 0;
            while (index < positions.size() - 2 && positions.get(index + 1) <= position) {
                index++;
            }
            return index;
        }

        /** Whether a line divides two cells beside each other. */
        boolean isDividedRight(int row, int column) {
            float x = columns.get(column + 1);
            float y = (rows.get(row) + rows.get(row + 1)) / 2;
            return vertical.stream()
                    .anyMatch(line -> Math.abs(line.x1() - x) <= TOLERANCE && line.y1() < y && line.y2() > y);
        }

        /** Whether a line divides two cells above each other. */
        boolean isDividedBelow(int row, int column) {
            float y = rows.get(row + 1);
            float x = (columns.get(column) + columns.get(column + 1)) / 2;
            return horizontal.stream()
                    .anyMatch(line -> Math.abs(line.y1() - y) <= TOLERANCE && line.x1() < x && line.x2() > x);
        }
    }

    /**
     * Finds the tables of a page.
     *
     * @param page the page
     * @return the grids of its tables of at least two cells, from top to bottom
     */
    static List<Grid> find(PageContent page) {
        List<PageContent.Ruling> horizontal = merged(page.rulings(), true);
        List<PageContent.Ruling> vertical = merged(page.rulings(), false);
        if (horizontal.size() < 2 || vertical.size() < 2 || horizontal.size() + vertical.size() > MAX_LINES) {
            return List.of();
        }
        int count = horizontal.size() + vertical.size();
        int[] group = new int[count];
        for (int i = 0; i < count; i++) {
            group[i] = i;
        }
        for (int i = 0; i < horizontal.size(); i++) {
            for (int j = 0; j < vertical.size(); j++) {
                if (cross(horizontal.get(i), vertical.get(j))) {
                    union(group, i, horizontal.size() + j);
                }
            }
        }
        List<Grid> grids = new ArrayList<>();
        for (int root = 0; root < count; root++) {
            if (find(group, root) == root) {
                grid(horizontal, vertical, group, root, grids);
            }
        }
        grids.sort(Comparator.comparingDouble(Grid::top));
        return grids;
    }

    private static void grid(
            List<PageContent.Ruling> horizontal,
            List<PageContent.Ruling> vertical,
            int[] group,
            int root,
            List<Grid> grids) {
        List<PageContent.Ruling> across = new ArrayList<>();
        List<PageContent.Ruling> down = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            if (find(group, i) == root) {
                if (i < horizontal.size()) {
                    across.add(horizontal.get(i));
                } else {
                    down.add(vertical.get(i - horizontal.size()));
                }
            }
        }
        List<Float> rows = positions(across.stream().map(PageContent.Ruling::y1).toList());
        List<Float> columns =
                positions(down.stream().map(PageContent.Ruling::x1).toList());
        if (rows.size() >= 2 && columns.size() >= 2 && (rows.size() - 1) * (columns.size() - 1) >= 2) {
            grids.add(new Grid(columns, rows, across, down));
        }
    }

    private static List<Float> positions(List<Float> values) {
        List<Float> positions = new ArrayList<>();
        values.stream().sorted().forEach(value -> {
            if (positions.isEmpty() || value - positions.get(positions.size() - 1) > TOLERANCE * 2) {
                positions.add(value);
            }
        });
        return positions;
    }

    private static boolean cross(PageContent.Ruling across, PageContent.Ruling down) {
        return down.x1() >= across.x1() - TOLERANCE
                && down.x1() <= across.x2() + TOLERANCE
                && across.y1() >= down.y1() - TOLERANCE
                && across.y1() <= down.y2() + TOLERANCE;
    }

    /** Joins the pieces of lines: programs draw the border of each cell by itself. */
    static List<PageContent.Ruling> merged(List<PageContent.Ruling> rulings, boolean horizontal) {
        List<PageContent.Ruling> sorted = new ArrayList<>(rulings.stream()
                .filter(ruling -> ruling.isHorizontal() == horizontal)
                .toList());
        sorted.sort(
                horizontal
                        ? Comparator.<PageContent.Ruling>comparingDouble(line -> Math.round(line.y1() / 2))
                                .thenComparingDouble(PageContent.Ruling::x1)
                        : Comparator.<PageContent.Ruling>comparingDouble(line -> Math.round(line.x1() / 2))
                                .thenComparingDouble(PageContent.Ruling::y1));
        List<PageContent.Ruling> merged = new ArrayList<>();
        for (PageContent.Ruling line : sorted) {
            PageContent.Ruling last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean same = last != null
                    && (horizontal
                            ? Math.abs(last.y1() - line.y1()) <= TOLERANCE && line.x1() <= last.x2() + TOLERANCE
                            : Math.abs(last.x1() - line.x1()) <= TOLERANCE && line.y1() <= last.y2() + TOLERANCE);
            if (last != null && same) {
                merged.set(
                        merged.size() - 1,
                        horizontal
                                ? new PageContent.Ruling(
                                        Math.min(last.x1(), line.x1()),
                                        last.y1(),
                                        Math.max(last.x2(), line.x2()),
                                        last.y1())
                                : new PageContent.Ruling(
                                        last.x1(),
                                        Math.min(last.y1(), line.y1()),
                                        last.x1(),
                                        Math.max(last.y2(), line.y2())));
            } else {
                merged.add(
                        horizontal
                                ? new PageContent.Ruling(line.x1(), line.y1(), line.x2(), line.y1())
                                : new PageContent.Ruling(line.x1(), line.y1(), line.x1(), line.y2()));
            }
        }
        return merged;
    }

    private static int find(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            root = group[root];
        }
        for (int i = member; group[i] != root; ) {
            int next = group[i];
            group[i] = root;
            i = next;
        }
        return root;
    }

    private static void union(int[] group, int one, int other) {
        group[find(group, one)] = find(group, other);
    }
}
