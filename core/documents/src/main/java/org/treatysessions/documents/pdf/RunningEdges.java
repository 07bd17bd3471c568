// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the heads and feet of pages that do not declare theirs: text at the edges that repeats at one height, or that
 * counts the pages.
 */
final class RunningEdges {

    /** The part of a page's height in which heads and feet are that repeat. */
    private static final float WIDE_EDGE = 0.18f;

    /** The part of a page's height in which a number by itself is that of the page. */
    private static final float EDGE = 0.13f;

    /** How many rows at an edge can be head or foot. */
    private static final int DEPTH = 4;

    /** Heads and feet have no more parts. */
    private static final int MAX_SEGMENTS = 8;

    /** Heights that differ no more are the same, in points. */
    private static final float SAME_HEIGHT = 5;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:page|página|страница|стр\\.?|p\\.)\\s*)?[-–—|]?\\s*\\p{Nd}{1,4}\\s*[-–—|]?(?:\\s*(?:of|/|de|sur|из)\\s*\\p{Nd}{1,4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}(?!\\p{Nd})");

    /** Codes for machines. */
    private static final Pattern BAR_CODE = Pattern.compile("\\*[\\p{Nd}A-Z-]{5,20}\\*");

    private record Occurrence(int page, float height, String text) {}

    private final Set<String> repeated = new HashSet<>();

    /**
     * Learns what repeats.
     *
     * @param pages the pages
     * @param rows the rows of each page
     */
    RunningEdges(List<PageContent> pages, List<List<Row>> rows) {
        Map<String, List<Occurrence>> occurrences = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Row> page = rows.get(i);
            for (int j = 0; j < page.size(); j++) {
                boolean edge =
                        isAtEdge(page.get(j), j, page.size(), pages.get(i).height(), WIDE_EDGE);
                if (edge && page.get(j).segments().size() <= MAX_SEGMENTS) {
                    for (Segment segment : page.get(j).segments()) {
                        occurrences
                                .computeIfAbsent(key(segment.text()), text -> new ArrayList<>())
                                .add(new Occurrence(i, segment.baseline(), segment.text()));
                    }
                }
            }
        }
        int enough = Math.max(2, (pages.size() + 2) / 3);
        occurrences.forEach((text, found) -> {
            if (found.size() >= enough && repeats(found, enough)) {
                repeated.add(text);
            }
        });
    }

    /** Whether enough of the occurrences at one height have the same text, or numbers that count the pages. */
    private static boolean repeats(List<Occurrence> found, int enough) {
        for (Occurrence first : found) {
            List<Occurrence> level = found.stream()
                    .filter(other -> Math.abs(other.height() - first.height()) <= SAME_HEIGHT)
                    .toList();
            long same = level.stream()
                    .filter(other -> other.text().equals(first.text()))
                    .count();
            if (same >= enough || (level.size() >= enough && countsPages(level, enough))) {
                return true;
            }
        }
        return false;
    }

    private static boolean countsPages(List<Occurrence> level, int enough) {
        Map<String, Integer> offsets = new HashMap<>();
        for (Occurrence occurrence : level) {
            Matcher number = NUMBER.matcher(occurrence.text());
            for (int position = 0; number.find(); position++) {
                int offset = Integer.parseInt(number.group()) - occurrence.page();
                offsets.merge(position + ":" + offset, 1, Integer::sum);
            }
        }
        return offsets.values().stream().anyMatch(count -> count >= enough);
    }

    /**
     * Finds the head and foot of a page.
     *
     * @param page the page
     * @param rows its rows from top to bottom
     * @return those of them that are head or foot
     */
    Set<Row> of(PageContent page, List<Row> rows) {
        Set<Row> furniture = new HashSet<>();
        for (int i = 0; i < rows.size() && isFurniture(rows.get(i), i, rows.size(), page.height()); i++) {
            furniture.add(rows.get(i));
        }
        for (int i = rows.size() - 1; i >= 0 && isFurniture(rows.get(i), i, rows.size(), page.height()); i--) {
            furniture.add(rows.get(i));
        }
        return furniture;
    }

    private boolean isFurniture(Row row, int index, int count, float height) {
        boolean narrow = isAtEdge(row, index, count, height, EDGE);
        return isAtEdge(row, index, count, height, WIDE_EDGE)
                && row.segments().size() <= MAX_SEGMENTS
                && row.segments().stream().allMatch(segment -> isFurniture(segment, narrow));
    }

    private boolean isFurniture(Segment segment, boolean narrow) {
        String text = segment.text();
        String key = key(text);
        if (repeated.contains(key) || BAR_CODE.matcher(text).matches()) {
            return true;
        }
        if (narrow && PAGE_NUMBER.matcher(text).matches()) {
            return true;
        }
        // The first page often has more text than the others: the job number with the languages and dates of
        // printing.
        return repeated.stream().anyMatch(other -> other.length() >= 6 && key.startsWith(other)) && text.length() < 80;
    }

    private static boolean isAtEdge(Row row, int index, int count, float height, float edge) {
        boolean top = row.baseline() < height * edge && index < DEPTH;
        boolean bottom = row.baseline() > height * (1 - edge) && index >= count - DEPTH;
        return top || bottom;
    }

    private static String key(String text) {
        return text.replaceAll("\\s+", "").replaceAll("\\p{Nd}+", "0");
    }
}
