// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.Markers;

/**
 * A line of a text file.
 *
 * @param number its number, counted from 1
 * @param page the page that form feeds put it on, counted from 0
 * @param text its characters, without the line's end and white space there; tabs at its end are kept
 */
record TextLine(int number, int page, String text) {

    /** Splits a text into its lines; a form feed ends a line too. */
    static List<TextLine> split(String text) {
        List<TextLine> lines = new ArrayList<>();
        int number = 1;
        int page = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            if (c == '\f' ? i > start : i < text.length() || i > start) {
                lines.add(new TextLine(number, page, stripEnd(text.substring(start, i))));
            }
            if (c == '\f') {
                page++;
            } else {
                number++;
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            }
            start = i + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** {@return whether there is a tab between two parts of the line, or at its end} */
    boolean hasCells() {
        String stripped = text.stripLeading();
        int tab = stripped.indexOf('\t');
        return tab >= 0 && !isMarker(stripped, tab);
    }

    /** A tab after a number, letter or bullet only sets it off from the text. */
    private static boolean isMarker(String line, int tab) {
        return tab > 0
                && line.indexOf('\t', tab + 1) < 0
                && Markers.find(line).filter(marker -> marker.end() >= tab + 1).isPresent();
    }

    /** {@return the number of characters without those around the text} */
    int length() {
        return text.strip().length();
    }

    private static String stripEnd(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) != '\t' && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
