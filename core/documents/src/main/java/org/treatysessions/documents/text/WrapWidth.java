// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.util.List;

/** The width at which a program or a person broke the lines of a text, if it did. */
final class WrapWidth {

    /** Lines longer than this are paragraphs. */
    private static final int LONGEST = 132;

    /** How far lines broken at a width may stay below it: a long word. */
    private static final int RAGGED = 14;

    private WrapWidth() {}

    /**
     * Finds the width.
     *
     * @param lines the lines
     * @return the width, or {@link Integer#MAX_VALUE} if each line is a paragraph
     */
    static int of(List<TextLine> lines) {
        List<Integer> lengths = lines.stream()
                .filter(line -> !line.isBlank() && !line.hasCells())
                .map(line -> line.text().length())
                .sorted()
                .toList();
        long tooLong = lengths.stream().filter(length -> length > LONGEST).count();
        if (tooLong * 20 > lengths.size()) {
            return Integer.MAX_VALUE;
        }
        List<Integer> candidates =
                lengths.stream().filter(length -> length <= LONGEST).toList();
        long characters = lengths.stream().mapToLong(length -> length).sum();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            int width = candidates.get(i);
            long near = candidates.stream()
                    .filter(length -> length <= width && length > width - RAGGED)
                    .count();
            long longer = lengths.size() - 1L - i;
            boolean isUsual = near * 5 >= candidates.size() || near * width * 3 >= characters;
            if (width >= 40 && near >= 3 && isUsual && longer * 20 <= lengths.size()) {
                return width;
            }
        }
        return Integer.MAX_VALUE;
    }
}
