// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.BlockName;

/** The levels and names of points, such as {@code 12 (a) (ii)}, that follow a numbered paragraph. */
final class PointNames {

    /** The number of the paragraph that the points belong to; empty where there is none. */
    private String paragraph = "";

    /** The levels that are open, from the outermost. */
    private final List<Level> open = new ArrayList<>();

    void start(String number) {
        paragraph = number;
        open.clear();
    }

    void end() {
        paragraph = "";
        open.clear();
    }

    /**
     * Returns the level of a point: {@code (i)} begins a level of its own, but after {@code (h)} it is the next letter.
     *
     * @param marker the point's marker
     * @return its level, 1 is the outermost
     */
    int level(String marker) {
        String letters = Markers.letters(marker);
        for (int i = open.size() - 1; i >= 0; i--) {
            if (Markers.follows(open.get(i).last(), letters)) {
                return i + 1;
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).first().equals(letters)) {
                return i + 1;
            }
        }
        return Markers.isFirst(letters) ? open.size() + 1 : Math.max(1, open.size());
    }

    /**
     * Opens a point and names it.
     *
     * @param level its level
     * @param marker its marker
     * @return its name; empty if it has no letter or no numbered paragraph
     */
    Optional<BlockName> name(int level, String marker) {
        String letters = Markers.letters(marker);
        String first = open.size() >= level ? open.get(level - 1).first() : letters;
        while (open.size() >= level) {
            open.remove(open.size() - 1);
        }
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        open.add(new Level(first, letters));
        if (paragraph.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(paragraph);
        open.forEach(point -> name.append(" (").append(point.last()).append(')'));
        return Optional.of(new BlockName.NumberedParagraph(name.toString()));
    }

    private record Level(String first, String last) {}
}
