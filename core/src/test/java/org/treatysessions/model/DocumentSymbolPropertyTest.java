// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.treatysessions.testing.Any;
import org.treatysessions.testing.Property;

class DocumentSymbolPropertyTest {

    /** Parts of symbols, so that many texts made of them come near to one. */
    private static final String[] PARTS = {
        "/",
        "/",
        "/",
        "/",
        "CRC",
        "C",
        "E",
        "C.12",
        "CAT",
        "OP",
        "RUS",
        "EU",
        "CHN-HKG",
        "OPSC",
        "Q",
        "QPR",
        "RQ",
        "CO",
        "AI",
        "GC",
        "SR",
        "Add",
        "Rev",
        "HRI",
        "CORE",
        "A",
        "D",
        "DR",
        "CR",
        "EP",
        "OAI",
        "OP.8",
        "IR",
        "UKOT",
        "PHI",
        "XXX",
        "XXVI",
        "Concl",
        "Misc",
        "rev",
        "GUI",
        "SP",
        "99",
        "CCPR",
        "CO/75",
        "CEDAW/C",
        "CERD/C",
        "CED/C",
        "(Vol. I)",
        ".",
        "-",
        "–",
        " ",
        "\u00A0",
        "0",
        "1",
        "15",
        "2003",
        "4-5",
        "L",
        "99999999999",
        "x"
    };

    @Test
    void nearSymbolIsParsedWithoutFailing() {
        Property.holds(any -> {
            String text = any.join(14, PARTS);
            assertIsConsistent(DocumentSymbol.of(text), text);
        });
    }

    @Test
    void anyWellFormedTextIsParsedWithoutFailing() {
        Property.holds(any -> {
            String text = any.text(600);
            assertIsConsistent(DocumentSymbol.of(text), text);
            assertThat(DocumentSymbol.parse(text)).isEqualTo(DocumentSymbol.of(text));
        });
    }

    @Test
    void suggestionIsOneEditAway() {
        String[] symbols =
                Tsv.rows("symbol_parts.tsv").map(row -> row.get("symbol")).toArray(String[]::new);
        Property.holds(5000, any -> {
            String text = misprint(any, any.of(symbols));
            DocumentSymbol symbol = DocumentSymbol.of(text);
            assertIsConsistent(symbol, text);
            symbol.suggestion()
                    .ifPresent(suggestion -> assertThat(isNear(suggestion, SymbolRepair.ofBlanksAndDashes(text)))
                            .as(suggestion)
                            .isTrue());
        });
    }

    /** Returns a text with a character added, left out, changed, or exchanged with the next. */
    private static String misprint(Any any, String text) {
        int index = any.integer(0, text.length() - 1);
        String before = text.substring(0, index);
        String at = text.substring(index, index + 1);
        String after = text.substring(index + 1);
        String other = any.of("/", ".", "-", "A", "C", "D", "E", "O", "Q", "S", "0", "1", "5", "9", "d", "x", "С", " ");
        return switch (any.integer(0, 3)) {
            case 0 -> before + other + at + after;
            case 1 -> before + after;
            case 2 -> before + other + after;
            default -> after.isEmpty() ? before : before + after.charAt(0) + at + after.substring(1);
        };
    }

    /** Tests whether two texts differ in one character, two neighbours, or a segment C. */
    private static boolean isNear(String text, String other) {
        if (text.equals(other.replaceFirst("/", "/C/"))) {
            return true;
        }
        int start = 0;
        while (start < Math.min(text.length(), other.length()) && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        String left = text.substring(start);
        String right = other.substring(start);
        return tail(left, 1).equals(right)
                || tail(right, 1).equals(left)
                || tail(left, 1).equals(tail(right, 1))
                || (left.length() > 1
                        && right.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0)
                        && tail(left, 2).equals(tail(right, 2)));
    }

    private static String tail(String text, int start) {
        return text.substring(Math.min(start, text.length()));
    }

    private static void assertIsConsistent(DocumentSymbol symbol, String text) {
        assertThat(symbol).hasToString(text);
        assertThat(symbol.kind().isPresent()).isEqualTo(symbol.isRecognized());
        assertThat(symbol.normalForm().isPresent()).isEqualTo(symbol.isRecognized());
        assertThat(symbol.isNormal()).isEqualTo(symbol.normalForm().equals(Optional.of(text)));
        symbol.normalForm().ifPresent(form -> {
            DocumentSymbol normal = DocumentSymbol.of(form);
            assertThat(normal.isNormal()).isTrue();
            assertThat(normal.normalForm()).contains(form);
            assertThat(form).matches("[A-Za-z0-9./-]+( \\([A-Za-z., ]+\\))?");
            assertThat(List.of(form.split("/", -1))).noneMatch(String::isBlank);
            assertThat(normal.kinds()).isEqualTo(symbol.kinds());
            assertThat(normal.sessionNumber()).isEqualTo(symbol.sessionNumber());
            assertThat(normal.committee()).isEqualTo(symbol.committee());
            assertThat(normal.instrument()).isEqualTo(symbol.instrument());
            assertThat(normal.state()).isEqualTo(symbol.state());
            assertThat(normal.numbers()).isEqualTo(symbol.numbers());
            assertThat(normal.suffixes()).isEqualTo(symbol.suffixes());
        });
        symbol.suggestion().ifPresent(suggestion -> {
            assertThat(DocumentSymbol.of(suggestion).isNormal()).isTrue();
            assertThat(symbol.suggestion()).contains(suggestion);
        });
        assertThat(symbol.suggestion().isPresent() && symbol.isRecognized() && symbol.isStateKnown())
                .isFalse();
        if (!symbol.isRecognized()) {
            assertThat(symbol.committee()).isEmpty();
            assertThat(symbol.instrument()).isEmpty();
            assertThat(symbol.state()).isEmpty();
            assertThat(symbol.numbers()).isEmpty();
            assertThat(symbol.suffixes()).isEmpty();
        }
    }
}
