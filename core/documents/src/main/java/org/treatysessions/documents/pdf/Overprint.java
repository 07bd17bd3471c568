package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Removes characters that are painted twice at one place, as some programs print bold and shadows. */
final class Overprint {

    private Overprint() {}

    static List<Glyph> removed(List<Glyph> glyphs) {
        Map<Long, List<Integer>> cells = new HashMap<>();
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            int copied = glyph.isBlank() ? -1 : find(glyph, kept, cells);
            if (copied >= 0) {
                kept.set(copied, kept.get(copied).withBold());
            } else {
                if (!glyph.isBlank()) {
                    cells.computeIfAbsent(key(cell(glyph.x()), cell(glyph.y())), key -> new ArrayList<>(2))
                            .add(kept.size());
                }
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static int find(Glyph glyph, List<Glyph> kept, Map<Long, List<Integer>> cells) {
        float tolerance = Math.min(1, Math.max(glyph.width(), 1) / 4);
        for (int column = cell(glyph.x() - tolerance); column <= cell(glyph.x() + tolerance); column++) {
            for (int row = cell(glyph.y() - tolerance); row <= cell(glyph.y() + tolerance); row++) {
                for (int index : cells.getOrDefault(key(column, row), List.of())) {
                    Glyph other = kept.get(index);
                    if (other.text().equals(glyph.text())
                            && Math.abs(other.x() - glyph.x()) <= tolerance
                            && Math.abs(other.y() - glyph.y()) <= tolerance) {
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

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xFFFFFFFFL);
    }
}
