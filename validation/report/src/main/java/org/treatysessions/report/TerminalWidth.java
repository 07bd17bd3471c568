// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.Arrays;

/**
 * The number of columns that a text takes on a terminal: none for marks that combine with the letter before them, two for
 * wide and fullwidth letters (Unicode 14, UAX #11) and most emoji.
 */
final class TerminalWidth {

    private TerminalWidth() {}

    /** {@return the columns of a text without control characters} */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            columns += of(character);
            i += Character.charCount(character);
        }
        return columns;
    }

    /** {@return the columns of a character that is not a control character} */
    static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : isJoinedJamo(character) ? 0 : 1;
        };
    }

    private static boolean isWide(int character) {
        int found = Arrays.binarySearch(Wide.RANGES, character);
        // Either a bound of a range, or between its first character (at an even position) and its last.
        return found >= 0 || -(found + 1) % 2 == 1;
    }

    /** Vowels and finals of Hangul, which are drawn into the syllable that the consonant before them begins. */
    private static boolean isJoinedJamo(int character) {
        return character >= 0x1160 && character <= 0x11ff;
    }

    /** The table of wide characters, which is read with the first character that may be one. */
    private static final class Wide {

        /** The first and last character of each range of wide characters, in ascending order. */
        private static final int[] RANGES = ranges("""
                1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1
                26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E
                2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E 3041-3247 3250-4DBF 4E00-A4C6
                A960-A97C AC00-D7A3 F900-FAD9 FE10-FE19 FE30-FE6B FF01-FF60 FFE0-FFE6 16FE0-18D08 1AFF0-1B2FB 1F004
                1F0CF 1F18E 1F191-1F19A 1F200-1F265 1F300-1F320 1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA
                1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567
                1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2 1F6D5-1F6DF 1F6EB-1F6EC
                1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAF6 20000-2FFFD 30000-3FFFD
                """);

        private static int[] ranges(String text) {
            String[] ranges = text.strip().split("\\s+", -1);
            int[] bounds = new int[2 * ranges.length];
            for (int i = 0; i < ranges.length; i++) {
                String range = ranges[i];
                int dash = range.indexOf('-');
                bounds[2 * i] = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
                bounds[2 * i + 1] = Integer.parseInt(range.substring(dash + 1), 16);
            }
            return bounds;
        }
    }
}
