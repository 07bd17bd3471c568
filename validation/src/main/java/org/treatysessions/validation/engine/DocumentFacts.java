// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Document;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.meta.DocumentMembers;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;

/**
 * The facts of a document of the session that may have a symbol.
 *
 * @param <T> the type of the document
 */
public class DocumentFacts<T extends Document> extends EntryFacts<T> {

    /** What the document is in the session. */
    public final DocumentRole role;

    /** The instrument that the entry names. */
    public final @Nullable Instrument namedInstrument;

    /** Whether the document has a symbol, be it blank. */
    public final boolean hasSymbol;

    /** The symbol; null if it is absent or blank. */
    public final @Nullable SymbolFacts symbol;

    /** The territory that the document is about. */
    public final Territory territory;

    private final DocumentMembers<T, ?> members;

    DocumentFacts(
            T value,
            Member<CountrySession, T> member,
            int index,
            DocumentMembers<T, ?> members,
            DocumentRole role,
            @Nullable Instrument namedInstrument,
            Optional<String> territory) {
        super(value, member, index);
        this.members = members;
        this.role = role;
        this.namedInstrument = namedInstrument;
        Optional<DocumentSymbol> named = value.getSymbol();
        this.hasSymbol = named.isPresent();
        this.symbol = SymbolFacts.of(named);
        this.territory = Territory.of(territory, symbol);
    }

    /** {@return the pointer to the symbol, present or not} */
    public final Pointer symbolPointer() {
        return at(members.symbol);
    }

    /** {@return the pointer to the language, present or not} */
    public final Pointer languagePointer() {
        return at(members.language);
    }

    /** {@return the pointer to the number of words, present or not} */
    public final Pointer wordCountPointer() {
        return at(members.wordCount);
    }

    /**
     * Checks if the document may be about a State report: it names the instrument and the territory of the report, or
     * none.
     *
     * @param report the report
     * @return whether it may
     */
    public final boolean mayBeAbout(StateReportFacts report) {
        return (namedInstrument == null || namedInstrument == report.instrument)
                && (territory.isNone() || territory.isSame(report.territory));
    }
}
