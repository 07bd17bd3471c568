// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Removes characters that are painted twice at one place, as some programs print bold and shadows. */
final class Overprint {

    private Overprint() {}

    /** A small square of the page, and a character in it. */
    private record Cell(int column, int row, String text) {}

    static List<Glyph> removed(List<Glyph> glyphs) {
        Map<Cell, List<Integer>> cells = new HashMap<>();
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            int copied = glyph.isBlank() ? -1 : find(glyph, kept, cells);
            if (copied >= 0) {
                kept.set(copied, kept.get(copied).withBold());
            } else {
                if (!glyph.isBlank()) {
                    cells.computeIfAbsent(
                                    new Cell(cell(glyph.x()), cell(glyph.y()), glyph.text()), key -> new ArrayList<>(2))
                            .add(kept.size());
                }
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static int find(Glyph glyph, List<Glyph> kept, Map<Cell, List<Integer>> cells) {
        float tolerance = Math.min(1, Math.max(glyph.width(), 1) / 4);
        for (int column = cell(glyph.x() - tolerance); column <= cell(glyph.x() + tolerance); column++) {
            for (int row = cell(glyph.y() - tolerance); row <= cell(glyph.y() + tolerance); row++) {
                for (int index : cells.getOrDefault(new Cell(column, row, glyph.text()), List.of())) {
                    Glyph other = kept.get(index);
                    if (Math.abs(other.x() - glyph.x()) <= tolerance && Math.abs(other.y() - glyph.y()) <= tolerance) {
                        return index;
                    }
                }
            }
        }
        return -1;
    }

    private static int cell(float coordinate) {
        return (int) Math.floor(coordinate / 4);
    }
}
