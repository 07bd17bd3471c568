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
 * <p>The columns of a row are:
 *
 * <ul>
 *   <li>{@code committees}: whose documents have the form, by code; {@code committees} for the nine that review
 *       reports, {@code bodies} for these and the Subcommittee on Prevention, {@code reporting} for the nine, also with
 *       a protocol between the committee and the rest; {@code -} for nobody;
 *   <li>{@code form}: the segments, as {@link SymbolElement} reads them. {@code {body}} at the start stands for what the
 *       symbols of a committee begin with ({@code CRC/C}), {@code {treaty}} for the first segment of it;
 *   <li>{@code kinds}: the kinds of documents that have the form, the most frequent first;
 *   <li>{@code addenda}: the kinds of their addenda, where these are others;
 *   <li>{@code reports}: {@code unnumbered} where the documents are reports, or on reports, outside the numbered
 *       series: exceptional ones and additional information;
 *   <li>{@code example} and {@code source}: a symbol of the form, and where it, or the form, was found.
 * </ul>
 *
 * <p>Suffixes behind the last segment are no part of a form. This class is immutable and thread-safe.
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

    /** The order to check the elements in: literals tell forms apart soonest. */
    private final int[] order;

    private final int indexOfState;
    private final int indexOfNumbers;
    private final int indexOfSession;
    private final List<SymbolKind> kinds;
    private final List<SymbolKind> kindsOfAddenda;
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

    /** Returns what the form begins with: {@code {body}}, {@code {treaty}}, or nothing where it is a whole symbol. */
    String prefix() {
        return prefix;
    }

    /** Returns whether documents of a committee have the form, be it only with a protocol. */
    boolean isOf(Committee committee) {
        return switch (committees) {
            case "bodies" -> true;
            case "committees", "reporting" -> committee.reviewsReports();
            default -> List.of(committees.split(" ")).contains(committee.code());
        };
    }

    /** Returns whether the form has a protocol between the committee and the rest, too. */
    boolean isUnderProtocols() {
        return committees.equals("reporting");
    }

    /** Returns the one committee that the form is of; {@code null} where that is told by its prefix, or there is none. */
    @Nullable
    Committee committee() {
        return prefix.isEmpty() && !committees.equals("-") ? Committee.of(committees) : null;
    }

    /** Returns the number of segments, without the prefix. */
    int size() {
        return elements.length;
    }

    /** Returns the words of the form, which symbols of it have. */
    Stream<String> words() {
        return Stream.of(texts).filter(text -> !text.isEmpty());
    }

    /** Returns whether the segments from a start on, as many as the form has, are of the form. */
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
     * @param committee the committee
     * @param convention the instrument, if the document is on a report
     */
    SymbolParts parts(
            SymbolSegments segments, int start, Optional<Committee> committee, Optional<Instrument> convention) {
        List<String> suffixes = segments.from(segments.size() - segments.suffixes());
        List<SymbolKind> ofDocument = isAddendum(segments, start + size()) ? kindsOfAddenda : kinds;
        return new SymbolParts(
                Optional.of(segments.text()),
                committee,
                KINDS_ON_REPORTS.contains(ofDocument.get(0)) ? convention : Optional.empty(),
                indexOfState < 0 ? Optional.empty() : Optional.of(segments.get(start + indexOfState)),
                ofDocument,
                indexOfNumbers < 0 ? Optional.empty() : Optional.of(segments.reportNumbers(start + indexOfNumbers)),
                indexOfSession < 0 ? OptionalInt.empty() : segments.session(start + indexOfSession),
                suffixes,
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
