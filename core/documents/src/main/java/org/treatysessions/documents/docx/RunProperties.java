// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Style;

/**
 * What text or a style of text sets; null is what it does not set.
 *
 * @param style the id of a character style
 * @param bold whether it is bold
 * @param italic whether it is in italics
 * @param underlined whether it is underlined
 * @param struck whether it is struck through
 * @param hidden whether it is hidden
 * @param raised whether it is superscript
 * @param font the font
 */
record RunProperties(
        @Nullable String style,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underlined,
        @Nullable Boolean struck,
        @Nullable Boolean hidden,
        @Nullable Boolean raised,
        @Nullable String font) {

    static final RunProperties NONE = new RunProperties(null, null, null, null, null, null, null, null);

    /** Reads the element {@code rPr}. */
    static RunProperties read(XmlCursor xml) throws IOException {
        @Nullable String[] texts = {null, null};
        @Nullable Boolean[] flags = new Boolean[6];
        xml.children(name -> {
            switch (name) {
                case "rStyle" -> texts[0] = xml.attribute("val");
                case "rFonts" -> {
                    String font = xml.attribute("ascii");
                    texts[1] = font == null ? xml.attribute("hAnsi") : font;
                }
                case "b" -> flags[0] = xml.isOn();
                case "i" -> flags[1] = xml.isOn();
                case "u" -> flags[2] = xml.isOn();
                case "strike", "dstrike" -> flags[3] = xml.isOn();
                case "vanish" -> flags[4] = xml.isOn();
                case "vertAlign" -> flags[5] = "superscript".equals(xml.attribute("val"));
                default -> {
                    // nothing that carries meaning
                }
            }
        });
        return new RunProperties(texts[0], flags[0], flags[1], flags[2], flags[3], flags[4], flags[5], texts[1]);
    }

    /** {@return these properties, and what they do not set by others} */
    RunProperties over(RunProperties other) {
        return new RunProperties(
                style != null ? style : other.style,
                bold != null ? bold : other.bold,
                italic != null ? italic : other.italic,
                underlined != null ? underlined : other.underlined,
                struck != null ? struck : other.struck,
                hidden != null ? hidden : other.hidden,
                raised != null ? raised : other.raised,
                font != null ? font : other.font);
    }

    Style toStyle() {
        return new Style(isOn(bold), isOn(italic), isOn(underlined), isOn(struck));
    }

    boolean isHidden() {
        return isOn(hidden);
    }

    boolean isRaised() {
        return isOn(raised);
    }

    /** {@return the font in lower case; empty if none is set} */
    String fontName() {
        return font == null ? "" : font.toLowerCase(Locale.ROOT);
    }

    private static boolean isOn(@Nullable Boolean flag) {
        return flag != null && flag;
    }
}
