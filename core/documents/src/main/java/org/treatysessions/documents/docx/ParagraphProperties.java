// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph or the style of one sets.
 *
 * @param style the id of the paragraph's style; null for none
 * @param outline the level of the heading, from 0; null if it is not set
 * @param numbering the list; null if it is not set
 * @param endDeleted whether the end of the paragraph is a deletion that is tracked: the next one goes on with it
 */
record ParagraphProperties(
        @Nullable String style,
        @Nullable Integer outline,
        @Nullable NumberingReference numbering,
        boolean endDeleted) {

    static final ParagraphProperties NONE = new ParagraphProperties(null, null, null, false);

    /** Reads the element {@code pPr}. */
    static ParagraphProperties read(XmlCursor xml) throws IOException {
        @Nullable String[] style = {null};
        @Nullable Integer[] numbers = {null, null, null};
        boolean[] flags = {false, false};
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> style[0] = xml.attribute("val");
                case "outlineLvl" -> numbers[0] = xml.number("val", 9);
                case "numPr" -> {
                    flags[0] = true;
                    xml.children(part -> {
                        if (part.equals("numId")) {
                            numbers[1] = xml.number("val", 0);
                        } else if (part.equals("ilvl")) {
                            numbers[2] = xml.number("val", 0);
                        }
                    });
                }
                case "rPr" -> xml.children(part -> flags[1] |= part.equals("del") || part.equals("moveFrom"));
                default -> {
                    // nothing of the text
                }
            }
        });
        NumberingReference numbering = flags[0] ? new NumberingReference(numbers[1], numbers[2]) : null;
        return new ParagraphProperties(style[0], numbers[0], numbering, flags[1]);
    }
}
