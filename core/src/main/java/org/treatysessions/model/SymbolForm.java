// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form of document symbols: a row of the table {@code symbol_forms.tsv}.
 *
 * <p>The table has these columns:
 *
 * <ul>
 *   <li>{@code committees}: the codes of the committees whose documents have the form; or {@code committees}, the nine
 *       that review reports; {@code bodies}, these and the Subcommittee on Prevention; {@code reporting}, the nine, with
 *       or without a protocol after the committee; {@code -}, no committee
 *   <li>{@code form}: the segments, each a {@link SymbolElement}. A form starts with {@code {body}}, the prefix of the
 *       committee ({@code CRC/C}), or {@code {treaty}}, the first segment of that prefix, or is a whole symbol
 *   <li>{@code kinds}: the kinds of documents that have the form, the most frequent first
 *   <li>{@code addenda}: the kinds of their addenda, if they differ
 *   <li>{@code reports}: {@code unnumbered} if the documents are reports outside the numbered series, or belong to
 *       one: exceptional reports and additional information
 *   <li>{@code example}, {@code source}: a symbol of the form, and a document or list in which it or its form was found
 * </ul>
 *
 * <p>A form does not include the suffixes after its last segment. This class is immutable and thread-safe.
 */
final class SymbolForm {

    private static final Set<SymbolKind> KINDS_ON_REPORTS = Set.of(
            SymbolKind.STATE_REPORT,
            SymbolKind.ADDITIONAL_INFORMATION,
            SymbolKind.LIST_OF_ISSUES,
            SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING,
            SymbolKind.WRITTEN_REPLIES,
            SymbolKind.CONCLUDING_OBSERVATIONS,
            SymbolKind.FOLLOW_UP,
            SymbolKind.STATE_COMMENTS);

    private final String committees;
    private final String prefix;
    private final SymbolElement[] elements;
    private final String[] texts;

    /** The order in which the elements are checked: literals first, since they exclude most forms. */
    private final int[] order;

    private final int indexOfState;
    private final int indexOfNumbers;
    private final int indexOfSession;
    private final List<SymbolKind> kinds;
    private final boolean isOnReport;
    private final List<SymbolKind> kindsOfAddenda;
    private final boolean areAddendaOnReport;
    private final boolean isUnnumbered;

    private SymbolForm(ReferenceTable.Row row) {
        List<String> segments = List.of(row.get("form").split("/"));
        String first = segments.get(0);
        this.committees = row.get("committees");
        this.prefix = first.equals("{body}") || first.equals("{treaty}") ? first : "";
        if (!prefix.isEmpty()) {
            segments = segments.subList(1, segments.size());
        }
        this.elements = segments.stream().map(SymbolElement::of).toArray(SymbolElement[]::new);
        this.texts = new String[elements.length];
        for (int i = 0; i < elements.length; i++) {
            texts[i] = elements[i].text(segments.get(i));
        }
        this.order = literalsFirst(texts);
        List<SymbolElement> list = Arrays.asList(elements);
        this.indexOfState = Math.max(list.indexOf(SymbolElement.STATE), list.indexOf(SymbolElement.NAME));
        this.indexOfNumbers = list.indexOf(SymbolElement.NUMBERS);
        this.indexOfSession = Math.max(list.indexOf(SymbolElement.SESSION), list.indexOf(SymbolElement.ROMAN_SESSION));
        this.kinds = kinds(row.get("kinds"));
        this.kindsOfAddenda = row.find("addenda").map(SymbolForm::kinds).orElse(kinds);
        this.isOnReport = KINDS_ON_REPORTS.contains(kinds.get(0));
        this.areAddendaOnReport = KINDS_ON_REPORTS.contains(kindsOfAddenda.get(0));
        this.isUnnumbered = row.get("reports").equals("unnumbered");
    }

    /** Returns the form of a row of the table. */
    static SymbolForm of(ReferenceTable.Row row) {
        return new SymbolForm(row);
    }

    private static int[] literalsFirst(String[] texts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            order.add(texts[i].isEmpty() ? order.size() : 0, i);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<SymbolKind> kinds(String codes) {
        return Stream.of(codes.split(" "))
                .map(code -> SymbolKind.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Returns the placeholder that the form starts with, {@code {body}} or {@code {treaty}}; empty if it is a whole symbol. */
    String prefix() {
        return prefix;
    }

    /** Returns whether documents of a committee have the form. */
    boolean isOf(Committee committee) {
        return switch (committees) {
            case "bodies" -> true;
            case "committees", "reporting" -> committee.reviewsReports();
            default -> List.of(committees.split(" ")).contains(committee.code());
        };
    }

    /** Returns whether a protocol may follow the committee. */
    boolean isUnderProtocols() {
        return committees.equals("reporting");
    }

    /** Returns the committee of a form that is a whole symbol; {@code null} if the form has a prefix, or no committee. */
    @Nullable
    Committee committee() {
        return prefix.isEmpty() && !committees.equals("-") ? Committee.of(committees) : null;
    }

    /** Returns the number of segments, without the prefix. */
    int size() {
        return elements.length;
    }

    /** Returns the literal words of the form. */
    Stream<String> words() {
        return Stream.of(texts).filter(text -> !text.isEmpty());
    }

    /** Returns whether the form matches the segments that begin at a start. */
    boolean fits(SymbolSegments segments, int start) {
        for (int i : order) {
            if (!elements[i].fits(segments, start + i, texts[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the parts of a symbol of this form.
     *
     * @param segments its segments
     * @param start where the form starts
     * @param suffixes how many of the last segments are suffixes
     * @param committee the committee
     * @param convention the instrument that States report under
     */
    SymbolParts parts(
            SymbolSegments segments,
            int start,
            int suffixes,
            Optional<Committee> committee,
            Optional<Instrument> convention) {
        boolean isAddendum = isAddendum(segments, start + size());
        boolean hasInstrument = isAddendum ? areAddendaOnReport : isOnReport;
        String state = indexOfState < 0 ? null : segments.get(start + indexOfState);
        return new SymbolParts(
                Optional.of(segments.text()),
                committee,
                hasInstrument ? convention : Optional.empty(),
                Optional.ofNullable(state),
                state == null ? List.of() : SymbolCodes.INSTANCE.find(state),
                isAddendum ? kindsOfAddenda : kinds,
                indexOfNumbers < 0 ? Optional.empty() : Optional.of(segments.reportNumbers(start + indexOfNumbers)),
                indexOfSession < 0 ? OptionalInt.empty() : segments.session(start + indexOfSession),
                segments.from(segments.size() - suffixes),
                isUnnumbered);
    }

    private static boolean isAddendum(SymbolSegments segments, int from) {
        for (int i = from; i < segments.size(); i++) {
            if (segments.isNumbered(i, "Add")) {
                return true;
            }
        }
        return false;
    }
}
