package org.treatysessions.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form of document symbols, or of what they have after a body; suffixes are no part of it.
 *
 * <p>It is a row of segments with slashes between them. Capital letters stand for themselves, small ones for a segment:
 *
 * <ul>
 *   <li>{@code state}: three capital letters, two such codes with a hyphen, or {@code EU};
 *   <li>{@code numbers}: {@link ReportNumbers};
 *   <li>{@code n}: a number from 1, also in {@code SR.n};
 *   <li>{@code year}: a year from 1900 to 2099;
 *   <li>{@code organ}: capital letters, perhaps with a dot and a number.
 * </ul>
 *
 * <p>This class is immutable and thread-safe.
 */
final class SymbolForm {

    private static final Map<String, Test> TESTS = Map.of(
            "state", SymbolSegments::isState,
            "numbers", SymbolSegments::isNumbers,
            "n", SymbolSegments::isNumber,
            "SR.n", (segments, index) -> segments.isNumbered(index, "SR"),
            "year", SymbolSegments::isYear,
            "organ", SymbolSegments::isOrgan);

    private final int size;
    private final List<Literal> literals = new ArrayList<>();
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final int indexOfState;
    private final int indexOfNumbers;
    private final Optional<SymbolKind> kind;
    private final Optional<SymbolKind> kindOfAddendum;

    private SymbolForm(String form, Optional<SymbolKind> kind, Optional<SymbolKind> kindOfAddendum) {
        List<String> parts = List.of(form.split("/"));
        this.size = parts.size();
        for (int i = 0; i < size; i++) {
            Test test = TESTS.get(parts.get(i));
            if (test == null) {
                literals.add(new Literal(i, parts.get(i)));
            } else {
                placeholders.add(new Placeholder(i, test));
            }
        }
        this.indexOfState = parts.indexOf("state");
        this.indexOfNumbers = parts.indexOf("numbers");
        this.kind = kind;
        this.kindOfAddendum = kindOfAddendum;
    }

    /** Makes the form of a kind of documents and of addenda to them. */
    static SymbolForm of(String form, SymbolKind kind) {
        return of(form, kind, kind);
    }

    /** Makes the form of a kind of documents, addenda to which are of another kind. */
    static SymbolForm of(String form, SymbolKind kind, SymbolKind kindOfAddendum) {
        return new SymbolForm(form, Optional.of(kind), Optional.of(kindOfAddendum));
    }

    /** Makes the form of a series, only addenda to which are of the kind. */
    static SymbolForm ofSeries(String form, SymbolKind kindOfAddendum) {
        return new SymbolForm(form, Optional.empty(), Optional.of(kindOfAddendum));
    }

    /** Returns the kind of a document of this form, or of an addendum to one; empty if that is none. */
    Optional<SymbolKind> kind(boolean isAddendum) {
        return isAddendum ? kindOfAddendum : kind;
    }

    /** Tells whether the segments from a start to an end are of this form. */
    boolean fits(SymbolSegments segments, int start, int end) {
        if (end - start != size) {
            return false;
        }
        // Literals first: they tell forms apart soonest.
        for (int i = 0; i < literals.size(); i++) {
            Literal literal = literals.get(i);
            if (!segments.is(start + literal.index, literal.text)) {
                return false;
            }
        }
        for (int i = 0; i < placeholders.size(); i++) {
            Placeholder placeholder = placeholders.get(i);
            if (!placeholder.test.test(segments, start + placeholder.index)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the code of the State, of segments that are of this form from a start on. */
    Optional<String> state(SymbolSegments segments, int start) {
        return indexOfState < 0 ? Optional.empty() : Optional.of(segments.get(start + indexOfState));
    }

    /** Returns the report numbers, of segments that are of this form from a start on. */
    Optional<ReportNumbers> numbers(SymbolSegments segments, int start) {
        return indexOfNumbers < 0 ? Optional.empty() : segments.numbers(start + indexOfNumbers);
    }

    private record Literal(int index, String text) {}

    private record Placeholder(int index, Test test) {}

    /** Tells whether the segment at an index is what a part of a form stands for. */
    @FunctionalInterface
    private interface Test {

        boolean test(SymbolSegments segments, int index);
    }
}
