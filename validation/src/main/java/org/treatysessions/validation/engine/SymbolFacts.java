// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.List;
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

    /** The kind of document, the most frequent one; null if the symbol is not recognized. */
    public final @Nullable SymbolKind kind;

    /** The kinds of documents that have such symbols; empty if the symbol is not recognized. */
    public final List<SymbolKind> kinds;

    /** The committee. */
    public final @Nullable Committee committee;

    /** The State, a code or two with a hyphen. */
    public final @Nullable String state;

    /** The code of a territory whose documents are a series of their own. */
    public final @Nullable String territory;

    /** The instrument. */
    public final @Nullable Instrument instrument;

    /** The report numbers. */
    public final @Nullable ReportNumbers numbers;

    /** Whether the document is a report outside the numbered series, or is on one. */
    public final boolean isUnnumberedReport;

    /** The number of the session of the committee; 0 if the symbol does not name it. */
    public final int sessionNumber;

    private SymbolFacts(DocumentSymbol symbol) {
        value = symbol;
        text = symbol.toString();
        normalForm = symbol.normalForm().orElse(null);
        kinds = symbol.kinds();
        kind = kinds.isEmpty() ? null : kinds.get(0);
        committee = symbol.committee().orElse(null);
        state = symbol.state().orElse(null);
        territory = symbol.territory().orElse(null);
        instrument = symbol.instrument().orElse(null);
        numbers = symbol.numbers().orElse(null);
        isUnnumberedReport = symbol.isUnnumberedReport();
        sessionNumber = symbol.sessionNumber().orElse(0);
    }

    static @Nullable SymbolFacts of(Optional<DocumentSymbol> symbol) {
        return symbol.isEmpty() || Text.Validator.isBlank(symbol.get().toString())
                ? null
                : new SymbolFacts(symbol.get());
    }

    /**
     * Checks if the symbol names a State whose code is in no table.
     *
     * @return whether it does
     */
    public boolean namesUnknownState() {
        return state != null && !value.isStateKnown();
    }

    /**
     * Checks if the document may be one of a State.
     *
     * @param code the code of the State
     * @return false only if the symbol certainly names another State
     */
    public boolean mayBeOf(String code) {
        return value.mayBelongTo(code);
    }

    /** {@return the nearest correct form of a misprinted symbol; null if none is clearly nearest} */
    public @Nullable String suggestion() {
        return value.suggestion().orElse(null);
    }

    /** {@return the normal form, or the text if the symbol is not recognized: equal for symbols of one document} */
    public String identity() {
        return normalForm == null ? text : normalForm;
    }
}
