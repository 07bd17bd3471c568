// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of a United Nations document, such as {@code CRC/C/RUS/4-5} or {@code CRC/C/OPSC/RUS/Q/1}.
 *
 * <p>Any text is kept, exactly as it is; symbols are equal when their texts are. A text of a known form is
 * <em>recognized</em>, and gives the committee, instrument, State, kind, report numbers, session and suffixes
 * of the document, as far as the text itself has them: {@code CRC/C/3/Add.40} names no State, though the document is of
 * one.
 *
 * <pre>{@code
 * DocumentSymbol symbol = DocumentSymbol.of("CRC/C/RUS/CO/4-5");
 * symbol.kind().orElseThrow(); // concluding-observations
 * symbol.state().orElseThrow(); // RUS
 * symbol.numbers().orElseThrow(); // 4-5
 * DocumentSymbol.of("CRC/C/RUS/COO/4-5").isRecognized(); // false
 * }</pre>
 *
 * <p>A text that needs a small repair is recognized too, but is not in {@linkplain #isNormal() normal form}: blanks and
 * invisible characters have to go ({@code CRC/C/ LTU / CO/2}), another dash has to become a hyphen, or a dot is missing
 * ({@code CRC/C/SR1182}). Any other misprint is not recognized; where one correct form is clearly nearest, {@link
 * #suggestion()} returns it.
 *
 * <p>The known forms are those of the treaty bodies since 1970, of core documents, and of documents of the General
 * Assembly and of the Economic and Social Council. The resource {@code symbol_forms.tsv} lists them, each with an example
 * and a source.
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
     * Creates a symbol.
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
     * Parses a symbol: the same as {@link #of}, because any text is one.
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

    /** {@return whether the text is of a known form, possibly after a repair} */
    public boolean isRecognized() {
        return !parts().kinds().isEmpty();
    }

    /** {@return whether the text is recognized as it is, without a repair} */
    public boolean isNormal() {
        return parts().normalForm().filter(text::equals).isPresent();
    }

    /** {@return the text, repaired if necessary; empty if not recognized} */
    public Optional<String> normalForm() {
        return parts().normalForm();
    }

    /**
     * Returns the nearest correct form of a misprinted symbol, in which one character was added, left out or changed, two
     * neighbours were exchanged, or the segment {@code C} is missing.
     *
     * <p>This is a suggestion for people; no other method takes it into account. Numbers are not corrected. Each call
     * searches again, and takes a few hundred times as long as parsing the symbol.
     *
     * @return the form; empty if none is clearly nearest, or if the symbol is recognized and its State is known ({@code
     *     CEDAW/C/NDL/CO/4} is recognized, but {@code NDL} is not a known code)
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
     * {@return whether the code of the State is known: a code of a country, present or former, or another code that
     * symbols use; {@code false} if the symbol has none}
     */
    public boolean isStateKnown() {
        return !parts().referents().isEmpty();
    }

    /**
     * Returns the State party that the symbol names, by its code among the countries: {@code PHL} of {@code
     * CEDAW/C/PHI/5-6}, {@code GBR} of {@code CCPR/C/UKOT/99/5}, {@code CHN} of {@code CCPR/C/CHN-HKG/3}.
     *
     * @return the code, which may be a former one; empty if the symbol has none, or its code is unknown
     */
    public Optional<String> stateParty() {
        List<SymbolCodes.Referent> referents = parts().referents();
        return referents.isEmpty()
                ? Optional.empty()
                : Optional.of(referents.get(0).state());
    }

    /**
     * Returns the territory that the symbol names, whose documents are a series of their own: {@code HKG} of {@code
     * CCPR/C/CHN-HKG/3}, {@code UKOT} of {@code CCPR/C/UKOT/99/5}.
     *
     * @return the code of the territory; empty if the symbol names none, or its code is unknown
     */
    public Optional<String> territory() {
        List<SymbolCodes.Referent> referents = parts().referents();
        return referents.isEmpty() ? Optional.empty() : referents.get(0).territory();
    }

    /**
     * Returns whether the document may belong to a State or territory.
     *
     * <p>A few codes were used for two States ({@code MAR} for Morocco and Mauritius). Codes that followed one another
     * belong together ({@code ZAR} and {@code COD}), and so do a State and its territories, which may be reviewed with it ({@code CHN} and {@code HKG}); two territories do not.
     *
     * @param countryCode the code of the State or territory
     * @return {@code false} only if the symbol certainly names another State or territory; {@code true} if it names none,
     *     or its code is unknown
     */
    public boolean mayBelongTo(String countryCode) {
        Objects.requireNonNull(countryCode, "countryCode");
        Optional<String> state = state();
        if (state.isEmpty() || isSame(state, countryCode)) {
            return true;
        }
        List<SymbolCodes.Referent> referents = parts().referents();
        for (SymbolCodes.Referent referent : referents) {
            if (mayBe(referent, countryCode)) {
                return true;
            }
        }
        return referents.isEmpty();
    }

    /** Whether a State or territory is that of a code, or is a State of which that is a territory. */
    private static boolean mayBe(SymbolCodes.Referent referent, String countryCode) {
        return KnownCountry.sameState(referent.state(), countryCode)
                || isSame(referent.territory(), countryCode)
                || (referent.territory().isEmpty() && isPartOf(referent.state(), countryCode));
    }

    private static boolean isPartOf(String state, String countryCode) {
        List<SymbolCodes.Referent> referents = SymbolCodes.INSTANCE.find(countryCode);
        return !referents.isEmpty() && KnownCountry.sameState(referents.get(0).state(), state);
    }

    private static boolean isSame(Optional<String> code, String countryCode) {
        return code.isPresent() && KnownCountry.sameState(code.get(), countryCode);
    }

    /**
     * {@return the kind of the document, the most frequent one if its symbol fits several; empty if not recognized}
     */
    public Optional<SymbolKind> kind() {
        List<SymbolKind> kinds = parts().kinds();
        return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.get(0));
    }

    /**
     * {@return the kinds of documents that the symbol fits, the most frequent first: written replies and lists of issues
     * for {@code CAT/C/BEN/Q/3/Add.1}; empty if not recognized}
     */
    public List<SymbolKind> kinds() {
        return parts().kinds();
    }

    /** {@return the report numbers; empty if the symbol has none, or only a number of another series} */
    public Optional<ReportNumbers> numbers() {
        return parts().numbers();
    }

    /**
     * {@return whether the document is, or belongs to, a report outside the numbered series of the State's reports: an
     * exceptional report or additional information, whose {@link #numbers()} have a series of their own}
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
