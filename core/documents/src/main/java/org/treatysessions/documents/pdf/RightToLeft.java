// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of Arabic lines, which are painted in any order, into reading order. */
final class RightToLeft {

    private RightToLeft() {}

    /**
     * Returns the characters of a line in reading order.
     *
     * @param line the characters as they are painted
     * @return the same characters if none is of a script written from right to left; else these in reading order, and
     *     letters instead of their presentation forms
     */
    static List<Glyph> ordered(List<Glyph> line) {
        if (line.stream().noneMatch(glyph -> isRightToLeft(glyph.text()))) {
            return line;
        }
        List<Glyph> visual = new ArrayList<>(line);
        visual.sort(Comparator.comparingDouble(Glyph::x));
        byte[] levels = new byte[visual.size()];
        Glyph[] ordered = new Glyph[visual.size()];
        StringBuilder text = new StringBuilder();
        // The order in which characters are painted, reordered once more, is that in which they are read: reordering is
        // its
        // own inverse for runs that are not nested deeper. One character stands for each glyph, so that runs of the
        // text are runs of glyphs.
        visual.forEach(glyph -> text.append(representative(glyph.text())));
        Bidi bidi = new Bidi(
                text.toString(),
                isMostlyRightToLeft(text) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            ordered[i] = letters(visual.get(i));
        }
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    /** {@return whether a text has a character of a script written from right to left} */
    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMostlyRightToLeft(CharSequence text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long rightToLeft = text.chars()
                .filter(c -> Character.isLetter(c) && isRightToLeft(String.valueOf((char) c)))
                .count();
        return rightToLeft * 2 >= letters;
    }

    private static char representative(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRightToLeft(text.substring(i, i + 1))) {
                return text.charAt(i);
            }
        }
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    /** The letters that a presentation form stands for. */
    private static Glyph letters(Glyph glyph) {
        String text = glyph.text();
        boolean form = text.chars().anyMatch(c -> (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE));
        if (!form) {
            return glyph;
        }
        return new Glyph(
                Normalizer.normalize(text, Normalizer.Form.NFKC),
                glyph.page(),
                glyph.x(),
                glyph.y(),
                glyph.width(),
                glyph.size(),
                glyph.style(),
                glyph.mcid(),
                glyph.link());
    }
}
