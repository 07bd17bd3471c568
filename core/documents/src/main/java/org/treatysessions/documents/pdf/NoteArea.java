// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the footnotes at the bottom of pages that do not tag theirs: smaller lines that begin with a mark. */
final class NoteArea {

    /** The mark, and the first word after it. */
    private static final Pattern MARK =
            Pattern.compile("(?:\\*{1,4}|[†‡§]{1,3}|\\p{Nd}{1,3})\\s*[^\\p{Nd}.,)\\s%/-].*", Pattern.DOTALL);

    private NoteArea() {}

    /**
     * Finds where the footnotes of a page begin.
     *
     * @param rows the rows of the page, without its head and foot
     * @param body the size of most of the document's text
     * @param page the page
     * @return the index of the first row of a footnote; the number of rows if there is none
     */
    static int start(List<Row> rows, float body, PageContent page) {
        float separator = separator(rows, body, page);
        int start = rows.size();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            boolean small = row.size() <= body * 0.95f;
            boolean below = separator > 0 && row.baseline() > separator;
            if (!small && !below) {
                break;
            }
            if (beginsNote(row)) {
                start = i;
            }
        }
        return start;
    }

    /** The short line above footnotes. */
    private static float separator(List<Row> rows, float body, PageContent page) {
        if (rows.isEmpty()) {
            return 0;
        }
        float lowest = rows.get(rows.size() - 1).baseline();
        float found = 0;
        for (PageContent.Ruling ruling : page.rulings()) {
            boolean isShort = ruling.length() > 40 && ruling.length() < page.width() * 0.4f;
            if (ruling.isHorizontal() && isShort && ruling.y1() > page.height() * 0.4f && ruling.y1() < lowest) {
                boolean alone = page.rulings().stream()
                        .noneMatch(other -> !other.isHorizontal() && Math.abs(other.y1() - ruling.y1()) < 20);
                List<Row> below = rows.stream()
                        .filter(row -> row.baseline() > ruling.y1())
                        .toList();
                boolean notes = !below.isEmpty()
                        && beginsNote(below.get(0))
                        && below.stream()
                                .allMatch(row -> row.size() <= body * 1.02f
                                        && !row.first().bold());
                if (alone && notes) {
                    found = Math.max(found, ruling.y1());
                }
            }
        }
        return found;
    }

    private static boolean beginsNote(Row row) {
        return MARK.matcher(row.first().text()).matches();
    }

    /**
     * Splits rows into footnotes.
     *
     * @param rows the rows of the footnotes of a page
     * @return the lines of each footnote
     */
    static List<List<GlyphLine>> notes(List<Row> rows) {
        List<List<GlyphLine>> notes = new ArrayList<>();
        for (Row row : rows) {
            if (notes.isEmpty() || beginsNote(row)) {
                notes.add(new ArrayList<>());
            }
            row.segments().forEach(segment -> notes.get(notes.size() - 1).add(segment.line()));
        }
        return notes;
    }
}
