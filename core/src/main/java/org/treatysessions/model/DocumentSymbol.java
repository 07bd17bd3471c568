package org.treatysessions.model;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of a United Nations document, such as {@code CRC/C/RUS/4-5} or {@code CRC/C/OPSC/RUS/Q/1}.
 *
 * <p>Any text is kept, exactly as it is; symbols are equal when their texts are. A text of a form that the library
 * knows is <em>recognized</em>, and gives the committee, instrument, State, kind, report numbers, session and suffixes
 * of the document, as far as the text itself has them: {@code CRC/C/3/Add.40} names no State, though the document is of
 * one.
 *
 * <p>A text that needs a small repair is recognized too, but is not in {@linkplain #isNormal() normal form}: blanks and
 * invisible characters have to go ({@code CRC/C/ LTU / CO/2}), another dash has to become a hyphen, or a dot is missing
 * ({@code CRC/C/SR1182}). Any other misprint is not recognized; where one correct form is clearly nearest, {@link
 * #suggestion()} returns it.
 *
 * <p>The forms are those of the treaty bodies, today's and those of 1970 to 2005 that are still cited, of core
 * documents, and of documents of the General Assembly and of the Economic and Social Council. Each was found in a
 * document of the United Nations; the table {@code symbol_forms.tsv} of the library names it.
 *
 * <p>This class is immutable and thread-safe. The text is parsed once, when it is first asked about.
 *
 * @since 0.1
 */
public final class DocumentSymbol implements CharSequence, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;

    /** The parts of the text; threads that race to set them set equal values. */
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
    public boolean isRecognized() {
        return !parts().kinds().isEmpty();
    }

    /** {@return whether the text is recognized as it is, without a repair} */
    public boolean isNormal() {
        return parts().normalForm().filter(text::equals).isPresent();
    }

    /** {@return the text of the symbol as it should be, after a repair where one is needed; empty if not recognized} */
    public Optional<String> normalForm() {
        return parts().normalForm();
    }

    /**
     * Returns the nearest correct form of a misprinted symbol: one character was added, left out or changed, two
     * neighbours were exchanged, or the segment {@code C} is missing.
     *
     * <p>This is a suggestion for people; no other method takes it into account. Numbers are not corrected. The search
     * takes some hundred times as long as reading a symbol, and is made on each call.
     *
     * @return the form, if there is one that is clearly nearest; empty for a symbol that is recognized, unless its State
     *     is in no table ({@code CEDAW/C/NDL/CO/4})
     */
    public Optional<String> suggestion() {
        return isRecognized() && (parts().state().isEmpty() || isStateKnown())
                ? Optional.empty()
                : SymbolSuggestion.of(text);
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
     * {@return the code of the State as written: three letters, two such codes as in {@code CHN-HKG}, {@code EU}, or
     * another code that symbols use, such as {@code UKOT}; empty if the symbol has none}
     */
    public Optional<String> state() {
        return parts().state();
    }

    /**
     * {@return whether the code of the State is in a table of the library: the codes of countries, present and former, or
     * those that symbols use beside them; {@code false} if the symbol has none}
     */
    public boolean isStateKnown() {
        return referent().isPresent();
    }

    /**
     * Returns the State party that the symbol names, by its code among the countries: {@code PHL} of {@code
     * CEDAW/C/PHI/5-6}, {@code GBR} of {@code CCPR/C/UKOT/99/5}, {@code CHN} of {@code CCPR/C/CHN-HKG/3}.
     *
     * @return the code, which may be a former one; empty if the symbol has none, or one in no table
     */
    public Optional<String> stateParty() {
        return referent().map(SymbolCodes.Referent::state);
    }

    /**
     * Returns the territory that the symbol names, whose documents are a series of their own: {@code HKG} of {@code
     * CCPR/C/CHN-HKG/3}, {@code UKOT} of {@code CCPR/C/UKOT/99/5}.
     *
     * @return the code of the territory; empty if the symbol names none, or has a code in no table
     */
    public Optional<String> territory() {
        return referent().flatMap(SymbolCodes.Referent::territory);
    }

    private Optional<SymbolCodes.Referent> referent() {
        Optional<String> state = parts().state();
        return state.isPresent() ? SymbolCodes.INSTANCE.find(state.get()) : Optional.empty();
    }

    /**
     * Returns whether the document may be one of a State, as far as the symbol goes.
     *
     * @param countryCode the code of the State, or of a territory
     * @return {@code false} only if the symbol names another State for certain: its code is known, and neither the State
     *     party nor the territory that it stands for is, or succeeds to or precedes, the one with the given code
     */
    public boolean mayBeOf(String countryCode) {
        return !isStateKnown()
                || isSame(state(), countryCode)
                || isSame(stateParty(), countryCode)
                || isSame(territory(), countryCode);
    }

    private static boolean isSame(Optional<String> code, String countryCode) {
        return code.isPresent() && KnownCountry.sameState(code.get(), countryCode);
    }

    /**
     * {@return the kind of the document, where symbols of the form have several the most frequent; empty if not
     * recognized}
     */
    public Optional<SymbolKind> kind() {
        List<SymbolKind> kinds = parts().kinds();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.get(0));
    }

    /**
     * {@return the kinds of documents that have symbols of the form, the most frequent first: written replies and lists
     * of issues for {@code CAT/C/BEN/Q/3/Add.1}; empty if not recognized}
     */
    public List<SymbolKind> kinds() {
        return parts().kinds();
    }

    /** {@return the report numbers; empty if the symbol has none: a number of another series is none} */
    public Optional<ReportNumbers> numbers() {
        return parts().numbers();
    }

    /**
     * {@return whether the document is a report, or is on a report, outside the numbered series of the State's reports:
     * an exceptional report or additional information, whose {@link #numbers()} count by themselves}
     */
    public boolean isUnnumberedReport() {
        return parts().isUnnumbered();
    }

    /** {@return the number of the committee's session; empty if the symbol has none} */
    public OptionalInt sessionNumber() {
        return parts().session();
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
