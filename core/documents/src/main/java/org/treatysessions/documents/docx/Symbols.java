// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.util.Map;
import java.util.Optional;

/** Characters of symbol fonts that carry meaning: boxes, check marks, bullets. */
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6F, "☐"),
            Map.entry(0x70, "☐"),
            Map.entry(0x71, "☐"),
            Map.entry(0x72, "☐"),
            Map.entry(0xA8, "☐"),
            Map.entry(0x78, "☒"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0x6C, "•"),
            Map.entry(0x6E, "•"),
            Map.entry(0xA7, "•"),
            Map.entry(0xD8, "•"),
            Map.entry(0x76, "•"),
            Map.entry(0xB7, "•"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "→"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x2A, "☐", 0x30, "☐", 0xA3, "☐", 0x51, "☒", 0x53, "☒", 0x54, "☒", 0x52, "☑", 0x50, "✓", 0x4F, "✗");

    private static final Map<Integer, String> SYMBOL = Map.of(0xB7, "•", 0x2D, "\u2212", 0xA8, "☐");

    private Symbols() {}

    /**
     * Returns the character that a character of a symbol font shows.
     *
     * @param font the font, in lower case
     * @param code the character's code, also one of the private use area
     * @return the character; empty for fonts of letters
     */
    static Optional<String> find(String font, int code) {
        int character = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        Map<Integer, String> characters = switch (font) {
            case "wingdings" -> WINGDINGS;
            case "wingdings 2" -> WINGDINGS_2;
            case "symbol" -> SYMBOL;
            default -> Map.of();
        };
        return Optional.ofNullable(characters.get(character));
    }

    static boolean isSymbolFont(String font) {
        return font.startsWith("wingdings") || font.equals("webdings") || font.equals("symbol");
    }
}
