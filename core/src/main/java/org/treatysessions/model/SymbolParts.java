// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The parts of a document symbol.
 *
 * @param normalForm the symbol in normal form; empty, like all other parts, if it was not recognized
 * @param committee the committee
 * @param instrument the instrument
 * @param state the code of the State, as written
 * @param referents what that code may stand for; empty if it is unknown
 * @param kinds the kinds of documents with symbols of the form, the most frequent first
 * @param numbers the report numbers
 * @param session the number of the session
 * @param suffixes the suffixes, in order
 * @param isUnnumbered whether the document is, or belongs to, a report outside the numbered series
 */
record SymbolParts(
        Optional<String> normalForm,
        Optional<Committee> committee,
        Optional<Instrument> instrument,
        Optional<String> state,
        List<SymbolCodes.Referent> referents,
        List<SymbolKind> kinds,
        Optional<ReportNumbers> numbers,
        OptionalInt session,
        List<String> suffixes,
        boolean isUnnumbered) {

    static final SymbolParts NONE = new SymbolParts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            false);

    /** Returns the parts of a document that has neither State nor numbers. */
    static SymbolParts of(String normalForm, SymbolKind kind, Optional<Committee> committee, List<String> suffixes) {
        return new SymbolParts(
                Optional.of(normalForm),
                committee,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(kind),
                Optional.empty(),
                OptionalInt.empty(),
                suffixes,
                false);
    }

    /** Returns the parts of a symbol that consists of this one and a text in brackets. */
    SymbolParts withBrackets(String text, String brackets) {
        List<String> all = new ArrayList<>(suffixes);
        all.add(brackets);
        return new SymbolParts(
                Optional.of(text),
                committee,
                instrument,
                state,
                referents,
                kinds,
                numbers,
                session,
                List.copyOf(all),
                isUnnumbered);
    }

    boolean isOf(SymbolKind kind) {
        return !kinds.isEmpty() && kinds.get(0) == kind;
    }
}
