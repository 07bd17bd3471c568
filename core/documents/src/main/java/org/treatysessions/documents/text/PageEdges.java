// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The heads and feet of the pages that form feeds separate: first and last lines that repeat, but for their digits. */
final class PageEdges {

    /** How many lines at the top and the bottom of a page can be its head and foot. */
    private static final int DEPTH = 2;

    private final Set<TextLine> lines = new HashSet<>();

    PageEdges(List<TextLine> all) {
        Map<Integer, List<TextLine>> pages = new TreeMap<>();
        all.stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>())
                        .add(line));
        if (pages.size() < 3) {
            return;
        }
        Map<String, List<TextLine>> repeated = new HashMap<>();
        for (List<TextLine> page : pages.values()) {
            int edge = Math.min(DEPTH, page.size() / 2);
            for (int i = 0; i < edge; i++) {
                remember(repeated, page.get(i));
                remember(repeated, page.get(page.size() - 1 - i));
            }
        }
        for (List<TextLine> same : repeated.values()) {
            // Heads of left and right pages differ, so that each may be on half of the pages only.
            if (same.size() >= 2 && same.size() * 3 >= pages.size()) {
                lines.addAll(same);
            }
        }
    }

    private static void remember(Map<String, List<TextLine>> repeated, TextLine line) {
        String key = line.text().strip().replaceAll("\\s+", " ").replaceAll("\\p{Nd}+", "0");
        repeated.computeIfAbsent(key, text -> new ArrayList<>()).add(line);
    }

    boolean contains(TextLine line) {
        return lines.contains(line);
    }
}
