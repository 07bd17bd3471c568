package org.treatysessions.model;

import static org.treatysessions.model.SymbolKind.ADDITIONAL_INFORMATION;
import static org.treatysessions.model.SymbolKind.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.SymbolKind.CORE_DOCUMENT;
import static org.treatysessions.model.SymbolKind.LIST_OF_ISSUES;
import static org.treatysessions.model.SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING;
import static org.treatysessions.model.SymbolKind.OTHER;
import static org.treatysessions.model.SymbolKind.SESSION_DOCUMENT;
import static org.treatysessions.model.SymbolKind.STATE_REPORT;
import static org.treatysessions.model.SymbolKind.SUMMARY_RECORD;
import static org.treatysessions.model.SymbolKind.WRITTEN_REPLIES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of document symbols.
 *
 * <p>A symbol is a stem and then suffixes such as {@code Add.1}. A stem that begins with a body, the two segments of a
 * committee ({@code CRC/C}), is of that committee, and what follows has one of the forms for a body; any other stem has
 * as a whole one of the forms without one. The first form that fits counts.
 *
 * <p>Reading takes time in proportion to the length of the text. {@link #parse} is thread-safe.
 */
final class SymbolGrammar {

    /** After a body and, perhaps, a protocol: documents on a State's reports, as harmonised in 2005. */
    private static final List<SymbolForm> REPORTING = List.of(
            SymbolForm.of("state/numbers", STATE_REPORT),
            SymbolForm.of("state/CO/numbers", CONCLUDING_OBSERVATIONS, OTHER),
            SymbolForm.of("state/Q/numbers", LIST_OF_ISSUES, WRITTEN_REPLIES),
            SymbolForm.of("state/RQ/numbers", WRITTEN_REPLIES),
            SymbolForm.of("state/QPR/numbers", LIST_OF_ISSUES_PRIOR_TO_REPORTING),
            SymbolForm.of("state/FCO/numbers", OTHER),
            SymbolForm.of("state/AI/numbers", ADDITIONAL_INFORMATION),
            SymbolForm.of("state/Q/AI/numbers", LIST_OF_ISSUES, WRITTEN_REPLIES),
            SymbolForm.of("state/AI/Q/numbers", LIST_OF_ISSUES, WRITTEN_REPLIES),
            SymbolForm.of("Q/state/numbers", LIST_OF_ISSUES, WRITTEN_REPLIES),
            SymbolForm.of("state/year/n", STATE_REPORT));

    /** After a body: older documents on a State's reports. */
    private static final Map<Committee, List<SymbolForm>> OLDER_REPORTING = Map.of(
            Committee.CERD,
            List.of(
                    SymbolForm.of("n/CO/n", CONCLUDING_OBSERVATIONS, OTHER),
                    SymbolForm.ofSeries("304", CONCLUDING_OBSERVATIONS),
                    SymbolForm.ofSeries("n", STATE_REPORT)),
            Committee.CCPR,
            List.of(SymbolForm.ofSeries("79", CONCLUDING_OBSERVATIONS), SymbolForm.ofSeries("n", STATE_REPORT)),
            Committee.CESCR,
            List.of(SymbolForm.ofSeries("1", CONCLUDING_OBSERVATIONS)),
            Committee.CEDAW,
            List.of(SymbolForm.ofSeries("n", STATE_REPORT)),
            Committee.CAT,
            List.of(SymbolForm.of("CR/n/n", CONCLUDING_OBSERVATIONS, OTHER), SymbolForm.ofSeries("n", STATE_REPORT)),
            Committee.CRC,
            List.of(SymbolForm.ofSeries("15", CONCLUDING_OBSERVATIONS), SymbolForm.ofSeries("n", STATE_REPORT)));

    /** Without a body: older documents on a State's reports. */
    private static final Map<Committee, List<SymbolForm>> OLDEST_REPORTING = Map.of(
            Committee.CCPR,
            List.of(SymbolForm.of("CCPR/CO/n/state", CONCLUDING_OBSERVATIONS)),
            Committee.CESCR,
            List.of(SymbolForm.ofSeries("E/1990/5", STATE_REPORT), SymbolForm.ofSeries("E/1990/6", STATE_REPORT)));

    /** After a body: other documents of a committee. */
    private static final List<SymbolForm> OF_COMMITTEE = List.of(
            SymbolForm.of("SR.n", SUMMARY_RECORD),
            SymbolForm.of("n/SR.n", SUMMARY_RECORD),
            SymbolForm.of("n/n", SESSION_DOCUMENT),
            SymbolForm.of("n/D/n/n", OTHER),
            SymbolForm.of("GC/n", OTHER),
            SymbolForm.of("n", OTHER));

    /** After the body of the Subcommittee on Prevention: reports on visits. */
    private static final List<SymbolForm> OF_SUBCOMMITTEE = List.of(SymbolForm.of("state/n", OTHER));

    /** Without a body: documents of no committee. */
    private static final List<SymbolForm> OF_NO_COMMITTEE = List.of(
            SymbolForm.of("HRI/CORE/n", CORE_DOCUMENT),
            SymbolForm.of("HRI/CORE/state/n", CORE_DOCUMENT),
            SymbolForm.of("HRI/organ/n", OTHER),
            SymbolForm.of("HRI/organ/n/n", OTHER),
            SymbolForm.of("A/n/n", OTHER),
            SymbolForm.of("A/organ/n", OTHER),
            SymbolForm.of("A/organ/n/n", OTHER),
            SymbolForm.of("A/organ/organ/n/n", OTHER),
            SymbolForm.of("E/n/n", OTHER),
            SymbolForm.of("E/organ/n/n", OTHER));

    private static final List<Committee> COMMITTEES = List.of(Committee.values());

    /** Papers of limited or restricted circulation, working papers, and general comments numbered in a session. */
    private static final Set<String> PAPERS = Set.of("WP", "L", "R", "CRP", "INF", "GC");

    private static final Set<String> SUFFIXES = Set.of("Add", "Corr", "Rev", "Amend");

    private final SymbolSegments segments;
    private final int endOfStem;
    private final boolean isAddendum;

    private SymbolGrammar(String text) {
        this.segments = new SymbolSegments(text);
        int end = segments.size();
        boolean hasAddendum = false;
        while (end > 0 && segments.isNumbered(end - 1, SUFFIXES)) {
            end--;
            hasAddendum |= segments.isNumbered(end, "Add");
        }
        this.endOfStem = end;
        this.isAddendum = hasAddendum;
    }

    /**
     * Reads a symbol, after a repair if it needs one.
     *
     * @param text the text of the symbol
     * @return what it says, or {@link SymbolParts#NONE} where it has no known form
     */
    static SymbolParts parse(String text) {
        return new SymbolGrammar(text)
                .symbol()
                .or(() -> new SymbolGrammar(SymbolRepair.of(text)).symbol())
                .orElse(SymbolParts.NONE);
    }

    private Optional<SymbolParts> symbol() {
        Committee body = body(segments, 0);
        if (body == null) {
            return oldestReporting().or(() -> match(OF_NO_COMMITTEE, 0, null, null));
        }
        if (body == Committee.SPT) {
            return match(OF_SUBCOMMITTEE, 2, body, null).or(() -> anything(body));
        }
        return reporting(body)
                .or(() -> match(OF_COMMITTEE, 2, body, null))
                .or(() -> paper(body))
                .or(this::jointComment);
    }

    private Optional<SymbolParts> reporting(Committee body) {
        Instrument protocol = body == Committee.CRC ? protocol() : null;
        if (protocol != null) {
            return match(REPORTING, 3, body, protocol);
        }
        return match(REPORTING, 2, body, convention(body))
                .or(() -> match(OLDER_REPORTING.getOrDefault(body, List.of()), 2, body, convention(body)));
    }

    /** Returns the protocol with reports that stands after the body; {@code OPSA} is an older code. */
    private @Nullable Instrument protocol() {
        if (segments.is(2, "OPSC") || segments.is(2, "OPSA")) {
            return Instrument.OPSC;
        }
        return segments.is(2, "OPAC") ? Instrument.OPAC : null;
    }

    private Optional<SymbolParts> oldestReporting() {
        for (Map.Entry<Committee, List<SymbolForm>> oldest : OLDEST_REPORTING.entrySet()) {
            Committee committee = oldest.getKey();
            Optional<SymbolParts> parts = match(oldest.getValue(), 0, committee, convention(committee));
            if (parts.isPresent()) {
                return parts;
            }
        }
        return Optional.empty();
    }

    private Optional<SymbolParts> paper(Committee body) {
        return segments.isNumbered(endOfStem - 1, PAPERS) ? anything(body) : Optional.empty();
    }

    private Optional<SymbolParts> anything(Committee body) {
        return endOfStem > 2 && IntStream.range(2, endOfStem).allMatch(segments::isPlain)
                ? Optional.of(other(Optional.of(body)))
                : Optional.empty();
    }

    /** Reads what two committees or more comment in common: {@code CEDAW/C/GC/31-CRC/C/GC/18}, or with a slash. */
    private Optional<SymbolParts> jointComment() {
        String text = segments.text();
        for (Committee committee : COMMITTEES) {
            text = text.replace("-" + committee.symbolPrefix() + "/", "/" + committee.symbolPrefix() + "/");
        }
        SymbolSegments comments = new SymbolSegments(text);
        int count = 0;
        int next = 0;
        while (next + 4 <= comments.size()
                && body(comments, next) != null
                && comments.is(next + 2, "GC")
                && comments.isNumber(next + 3)) {
            count++;
            next += 4;
            while (next < comments.size() && comments.isNumbered(next, SUFFIXES)) {
                next++;
            }
        }
        return count > 1 && next == comments.size() ? Optional.of(other(Optional.empty())) : Optional.empty();
    }

    /** Returns the committee whose body stands at an index, with a segment after it. */
    private static @Nullable Committee body(SymbolSegments segments, int index) {
        for (Committee committee : COMMITTEES) {
            if (segments.startWith(index, committee.symbolPrefix())) {
                return committee;
            }
        }
        return null;
    }

    private static Instrument convention(Committee committee) {
        return committee.instruments().get(0);
    }

    private Optional<SymbolParts> match(
            List<SymbolForm> forms, int start, @Nullable Committee committee, @Nullable Instrument instrument) {
        for (SymbolForm form : forms) {
            Optional<SymbolKind> kind = form.kind(isAddendum);
            if (kind.isPresent() && form.fits(segments, start, endOfStem)) {
                return Optional.of(new SymbolParts(
                        Optional.of(segments.text()),
                        Optional.ofNullable(committee),
                        Optional.ofNullable(instrument),
                        form.state(segments, start),
                        kind,
                        form.numbers(segments, start),
                        segments.from(endOfStem)));
            }
        }
        return Optional.empty();
    }

    private SymbolParts other(Optional<Committee> committee) {
        return new SymbolParts(
                Optional.of(segments.text()),
                committee,
                Optional.empty(),
                Optional.empty(),
                Optional.of(OTHER),
                Optional.empty(),
                segments.from(endOfStem));
    }
}
