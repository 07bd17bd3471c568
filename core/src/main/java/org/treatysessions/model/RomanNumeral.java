// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * Roman numerals from I to LXXXIX, the numbers of sessions in older symbols.
 *
 * <p>The code is static and thread-safe.
 */
final class RomanNumeral {

    /** The length of the longest, LXXXVIII. */
    static final int MAX_LENGTH = 8;

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private RomanNumeral() {}

    /** Returns the value of a numeral in canonical form; 0 if the text is not one. */
    static int find(String text) {
        for (int tens = TENS.length - 1; tens >= 0; tens--) {
            if (text.startsWith(TENS[tens])) {
                for (int ones = ONES.length - 1; ones >= 0; ones--) {
                    if (text.length() == TENS[tens].length() + ONES[ones].length() && text.endsWith(ONES[ones])) {
                        return 10 * tens + ones;
                    }
                }
            }
        }
        return 0;
    }
}
