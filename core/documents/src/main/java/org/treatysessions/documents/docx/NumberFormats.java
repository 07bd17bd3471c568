// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.util.Locale;

/** Writes the numbers of lists. */
final class NumberFormats {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String CHINESE = "〇一二三四五六七八九";

    private NumberFormats() {}

    /**
     * Writes a number.
     *
     * @param number the number
     * @param format the format as a document names it, such as {@code lowerRoman}; others than those known are decimal
     * @return the number as it is printed
     */
    static String format(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(number, RUSSIAN);
            case "russianUpper" -> letters(number, RUSSIAN.toUpperCase(Locale.ROOT));
            case "arabicAlpha" -> letters(number, ARABIC_ALPHA);
            case "arabicAbjad" -> letters(number, ARABIC_ABJAD);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital" ->
                chinese(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** After the last letter, letters are doubled, trebled and so on, as Word does. */
    private static String letters(int number, String alphabet) {
        if (number < 1 || number > alphabet.length() * 20) {
            return String.valueOf(number);
        }
        String letter = String.valueOf(alphabet.charAt((number - 1) % alphabet.length()));
        return letter.repeat((number - 1) / alphabet.length() + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String chinese(int number) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String first = tens == 0 ? "" : (tens == 1 ? "" : String.valueOf(CHINESE.charAt(tens))) + "十";
        return first + (ones == 0 && tens > 0 ? "" : String.valueOf(CHINESE.charAt(ones)));
    }
}
