package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
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
        "CR",
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

    private static void assertIsConsistent(DocumentSymbol symbol, String text) {
        assertThat(symbol).hasToString(text);
        assertThat(symbol.kind().isPresent()).isEqualTo(symbol.isRecognised());
        assertThat(symbol.normalForm().isPresent()).isEqualTo(symbol.isRecognised());
        assertThat(symbol.isNormal()).isEqualTo(symbol.normalForm().equals(Optional.of(text)));
        symbol.normalForm().ifPresent(form -> {
            DocumentSymbol normal = DocumentSymbol.of(form);
            assertThat(normal.isNormal()).isTrue();
            assertThat(normal.kind()).isEqualTo(symbol.kind());
            assertThat(normal.committee()).isEqualTo(symbol.committee());
            assertThat(normal.instrument()).isEqualTo(symbol.instrument());
            assertThat(normal.state()).isEqualTo(symbol.state());
            assertThat(normal.numbers()).isEqualTo(symbol.numbers());
            assertThat(normal.suffixes()).isEqualTo(symbol.suffixes());
        });
        if (!symbol.isRecognised()) {
            assertThat(symbol.committee()).isEmpty();
            assertThat(symbol.instrument()).isEmpty();
            assertThat(symbol.state()).isEmpty();
            assertThat(symbol.numbers()).isEmpty();
            assertThat(symbol.suffixes()).isEmpty();
        }
    }
}
