package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentSymbolPropertyTest {

    /** Texts made of what symbols are made of, so that many come near to one. */
    @Provide
    Arbitrary<String> nearSymbols() {
        return Arbitraries.of(List.of(
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
                        "x"))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property
    void nearSymbolIsReadWithoutFailing(@ForAll("nearSymbols") String text) {
        assertIsConsistent(DocumentSymbol.of(text), text);
    }

    @Property
    void anyWellFormedTextIsReadWithoutFailing(@ForAll("texts") String text) {
        assertIsConsistent(DocumentSymbol.of(text), text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(600).filter(DocumentSymbolPropertyTest::isWellFormed);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
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
