// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Counts the items of a list and writes their markers. */
final class ListCounter {

    private static final String[] ROMAN = {"x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {10, 9, 5, 4, 1};

    private final boolean numbered;
    private final String type;
    private final int step;
    private int next;

    ListCounter(Element list, boolean numbered) {
        this.numbered = numbered;
        this.type = type(list);
        boolean reversed = numbered && list.hasAttr("reversed");
        this.step = reversed ? -1 : 1;
        this.next = number(list.attr("start"), reversed ? list.children().size() : 1);
    }

    private static String type(Element list) {
        String css = list.attr("style").toLowerCase(Locale.ROOT);
        for (String[] name : new String[][] {
            {"lower-alpha", "a"},
            {"lower-latin", "a"},
            {"upper-alpha", "A"},
            {"upper-latin", "A"},
            {"lower-roman", "i"},
            {"upper-roman", "I"},
            {"none", "none"}
        }) {
            if (css.contains("list-style-type:" + name[0]) || css.contains("list-style-type: " + name[0])) {
                return name[1];
            }
        }
        return list.attr("type");
    }

    /**
     * Counts an item.
     *
     * @param item the item
     * @return its marker; empty for none
     */
    String next(Element item) {
        if (type.equals("none")) {
            return "";
        }
        if (!numbered) {
            return "•";
        }
        int number = number(item.attr("value"), next);
        next = number + step;
        return switch (type) {
            case "a" -> letter(number, 'a') + ".";
            case "A" -> letter(number, 'A') + ".";
            case "i" -> roman(number) + ".";
            case "I" -> roman(number).toUpperCase(Locale.ROOT) + ".";
            default -> number + ".";
        };
    }

    private static String letter(int number, char first) {
        return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > 39) {
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

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
