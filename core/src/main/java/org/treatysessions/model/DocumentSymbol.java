package org.treatysessions.model;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of a United Nations document, such as {@code CRC/C/RUS/4-5} or {@code CRC/C/OPSC/RUS/Q/1}.
 *
 * <p>Any text is kept, exactly as it is; symbols are equal when their texts are. A text of a form that the library
 * knows is <em>recognized</em>, and tells the committee, instrument, State, kind, report numbers and suffixes of the
 * document. It tells only what it says itself: {@code CRC/C/3/Add.40} names no State, though the document is of one.
 * Codes of States are not looked up.
 *
 * <p>A text that needs a small repair is recognized too, but is not in {@linkplain #isNormal() normal form}: blanks and
 * invisible characters have to go ({@code CRC/C/ LTU / CO/2}), another dash has to become a hyphen, or a dot is lacking
 * ({@code CRC/C/SR1182}).
 *
 * <p>The forms known are the harmonised symbols of the treaty bodies and the older ones that are still cited; core
 * documents; summary records; documents of sessions; and, as {@linkplain SymbolKind#OTHER others}, general comments,
 * communications, working papers, and documents of the General Assembly and of the Economic and Social Council.
 *
 * <p>This class is immutable and thread-safe. The text is parsed when it is first asked about.
 */
public final class DocumentSymbol implements CharSequence, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;

    /** What the text says; threads that race to set it set equal values. */
    private transient @Nullable SymbolParts parts;

    private DocumentSymbol(String text) {
        this.text = text;
    }

    /**
     * Makes a symbol.
     *
     * @param text the text, of any form, also blank
     * @return the symbol
     * @throws IllegalArgumentException if the text has a lone surrogate
     */
    public static DocumentSymbol of(String text) {
        WellFormed.requireText(text);
        return new DocumentSymbol(text);
    }

    /**
     * Reads a symbol: the same as {@link #of}, because any text is one.
     *
     * @param text the text, of any form, also blank
     * @return the symbol
     * @throws IllegalArgumentException if the text has a lone surrogate
     */
    public static DocumentSymbol parse(CharSequence text) {
        return of(text.toString());
    }

    private SymbolParts parts() {
        SymbolParts known = parts;
        if (known == null) {
            known = SymbolGrammar.parse(text);
            parts = known;
        }
        return known;
    }

    /** {@return whether the text is of a form that the library knows, be it after a repair} */
    public boolean isRecognised() {
        return parts().kind().isPresent();
    }

    /** {@return whether the text is recognized as it is, without a repair} */
    public boolean isNormal() {
        return parts().normalForm().filter(text::equals).isPresent();
    }

    /** {@return the text of the symbol as it should be, after a repair where one is needed; empty if not recognized} */
    public Optional<String> normalForm() {
        return parts().normalForm();
    }

    /** {@return the committee that the document is of or for; empty if not recognized or of no single committee} */
    public Optional<Committee> committee() {
        return parts().committee();
    }

    /** {@return the instrument that the State reports under; empty if not recognized or on no report} */
    public Optional<Instrument> instrument() {
        return parts().instrument();
    }

    /**
     * {@return the code of the State as written: three letters, two such codes as in {@code CHN-HKG}, or {@code EU};
     * empty if the symbol has none}
     */
    public Optional<String> state() {
        return parts().state();
    }

    /** {@return the kind of the document; empty if not recognized} */
    public Optional<SymbolKind> kind() {
        return parts().kind();
    }

    /** {@return the report numbers; empty if the symbol has none: a number of another series is none} */
    public Optional<ReportNumbers> numbers() {
        return parts().numbers();
    }

    /** {@return the suffixes in order, such as {@code Add.14} and {@code Rev.1}; empty if there are none} */
    public List<String> suffixes() {
        return parts().suffixes();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentSymbol that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text, exactly as it was given} */
    @Override
    public String toString() {
        return text;
    }

    @Serial
    private Object readResolve() {
        return of(text);
    }
}
