package org.treatysessions.model;

import java.util.List;
import java.util.Optional;

/**
 * What the text of a document symbol says.
 *
 * @param normalForm the symbol in normal form; empty, like all else, where it was not recognized
 * @param committee the committee
 * @param instrument the instrument
 * @param state the code of the State, as written
 * @param kind the kind of the document
 * @param numbers the report numbers
 * @param suffixes the suffixes, in order
 */
record SymbolParts(
        Optional<String> normalForm,
        Optional<Committee> committee,
        Optional<Instrument> instrument,
        Optional<String> state,
        Optional<SymbolKind> kind,
        Optional<ReportNumbers> numbers,
        List<String> suffixes) {

    static final SymbolParts NONE = new SymbolParts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
}
