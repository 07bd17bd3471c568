package org.treatysessions.validation.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.Committee;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SymbolKind;

/** The facts of a symbol that is not blank: what its parts name, null where it does not name it. */
public final class SymbolFacts {

    /** The symbol itself. */
    public final DocumentSymbol value;

    /** The text of the symbol. */
    public final String text;

    /** The text after repairs; null if the symbol is not recognized. */
    public final @Nullable String normalForm;

    /** The kind of document; null if the symbol is not recognized. */
    public final @Nullable SymbolKind kind;

    /** The committee. */
    public final @Nullable Committee committee;

    /** The State, a code or two with a hyphen. */
    public final @Nullable String state;

    /** The instrument. */
    public final @Nullable Instrument instrument;

    /** The report numbers. */
    public final @Nullable ReportNumbers numbers;

    private SymbolFacts(DocumentSymbol symbol) {
        value = symbol;
        text = symbol.toString();
        normalForm = symbol.normalForm().orElse(null);
        kind = symbol.kind().orElse(null);
        committee = symbol.committee().orElse(null);
        state = symbol.state().orElse(null);
        instrument = symbol.instrument().orElse(null);
        numbers = symbol.numbers().orElse(null);
    }

    static @Nullable SymbolFacts of(Optional<DocumentSymbol> symbol) {
        return symbol.isEmpty() || Text.Validator.isBlank(symbol.get().toString())
                ? null
                : new SymbolFacts(symbol.get());
    }

    /** {@return the normal form, or the text if the symbol is not recognized: equal for symbols of one document} */
    public String identity() {
        return normalForm == null ? text : normalForm;
    }
}
