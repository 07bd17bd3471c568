package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COMMITTEE;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Argument.KIND;
import static org.treatysessions.finding.Argument.NORMAL;
import static org.treatysessions.finding.Argument.OTHER_NUMBERS;
import static org.treatysessions.finding.Argument.STATE;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.InstrumentRules.INSTRUMENT_NOT_MONITORED;
import static org.treatysessions.validation.rules.ListOfIssuesRules.LIST_OF_ISSUES_KIND_MISMATCH;
import static org.treatysessions.validation.rules.ReportNumberRules.REPORT_NUMBERS_OVERLAP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.DocumentFacts;
import org.treatysessions.validation.engine.DocumentRole;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;
import org.treatysessions.validation.engine.SymbolFacts;
import org.treatysessions.validation.engine.WrittenRepliesFacts;

/** Rules on the symbols of documents. */
final class SymbolRules {

    private SymbolRules() {}

    private static final SessionRule SYMBOL_UNRECOGNIZED =
            rule("symbol-unrecognized", WARNING, SymbolRules::symbolUnrecognized);

    private static void symbolUnrecognized(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.kind == null) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text));
            }
        }
    }

    private static final SessionRule SYMBOL_NOT_NORMALIZED =
            rule("symbol-not-normalized", INFO, SymbolRules::symbolNotNormalized);

    private static void symbolNotNormalized(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.normalForm != null && !symbol.normalForm.equals(symbol.text)) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text), NORMAL.of(symbol.normalForm));
            }
        }
    }

    private static final SessionRule SYMBOL_COMMITTEE_MISMATCH = rule(
                    "symbol-committee-mismatch", ERROR, SymbolRules::symbolCommitteeMismatch)
            .suppressedBy(INSTRUMENT_NOT_MONITORED);

    private static void symbolCommitteeMismatch(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.committee != null && symbol.committee != session.committee) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text), COMMITTEE.of(symbol.committee.code()));
            }
        }
    }

    private static final SessionRule SYMBOL_STATE_MISMATCH =
            rule("symbol-state-mismatch", ERROR, SymbolRules::symbolStateMismatch);

    private static void symbolStateMismatch(SessionFacts session, FindingCollector out) {
        String state = session.state;
        if (state == null) {
            return;
        }
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.state != null && !symbol.value.mayBelongTo(state)) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text), STATE.of(symbol.state));
            }
        }
    }

    private static final SessionRule SYMBOL_KIND_MISMATCH = rule(
                    "symbol-kind-mismatch", ERROR, SymbolRules::symbolKindMismatch)
            .suppressedBy(LIST_OF_ISSUES_KIND_MISMATCH);

    private static void symbolKindMismatch(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.kind != null && !fits(symbol.value.kinds(), document.role)) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text), KIND.of(symbol.kind.code()));
            }
        }
    }

    /** Whether a symbol that may be of several kinds may be that of a document in a role. */
    private static boolean fits(Collection<SymbolKind> kinds, DocumentRole role) {
        for (SymbolKind kind : kinds) {
            if (kind == SymbolKind.OTHER || kind == SymbolKind.SESSION_DOCUMENT || role.has(kind)) {
                return true;
            }
        }
        return false;
    }

    private static final SessionRule SYMBOL_INSTRUMENT_MISMATCH = rule(
                    "symbol-instrument-mismatch", ERROR, SymbolRules::symbolInstrumentMismatch)
            .suppressedBy(SYMBOL_COMMITTEE_MISMATCH, SYMBOL_KIND_MISMATCH);

    private static void symbolInstrumentMismatch(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.instrument != null && isOther(symbol.instrument, document, session)) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text), INSTRUMENT.of(symbol.instrument.code()));
            }
        }
    }

    private static boolean isOther(Instrument instrument, DocumentFacts<?> document, SessionFacts session) {
        return document.namedInstrument == null
                ? !session.statedInstruments.isEmpty() && !session.statedInstruments.contains(instrument)
                : document.namedInstrument != instrument;
    }

    private static final SessionRule SYMBOL_NUMBER_MISMATCH = rule(
                    "symbol-number-mismatch", WARNING, SymbolRules::symbolNumberMismatch)
            .suppressedBy(SYMBOL_INSTRUMENT_MISMATCH, SYMBOL_KIND_MISMATCH);

    private static void symbolNumberMismatch(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.numbers != null && !symbol.value.isUnnumberedReport()) {
                ReportNumbers other = contradicted(symbol.numbers, document, session);
                if (other != null) {
                    out.report(document.symbolPointer(), VALUE.of(symbol.text), OTHER_NUMBERS.of(other.toString()));
                }
            }
        }
    }

    /** The report numbers that those of a symbol contradict; null if there are none. */
    private static @Nullable ReportNumbers contradicted(
            ReportNumbers numbers, DocumentFacts<?> document, SessionFacts session) {
        if (document instanceof StateReportFacts report) {
            return numbers.equals(report.numbers) ? null : report.numbers;
        }
        if (!document.role.isAboutReport() || session.isWithoutReport) {
            return null;
        }
        ReportNumbers first = null;
        for (StateReportFacts report : session.reportsUnderReview) {
            if (document.mayBeAbout(report) && report.numbers != null) {
                if (report.numbers.overlaps(numbers)) {
                    return null;
                }
                first = first == null ? report.numbers : first;
            }
        }
        return first;
    }

    private static final SessionRule SYMBOL_REUSED = rule("symbol-reused", ERROR, SymbolRules::symbolReused)
            .suppressedBy(REPORT_NUMBERS_OVERLAP, SYMBOL_KIND_MISMATCH);

    private static void symbolReused(SessionFacts session, FindingCollector out) {
        if (isEverySymbolDifferent(session.documents)) {
            return;
        }
        Map<String, List<DocumentFacts<?>>> documents = new HashMap<>();
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol == null) {
                continue;
            }
            List<DocumentFacts<?>> earlier = documents.computeIfAbsent(symbol.identity(), text -> new ArrayList<>(1));
            for (DocumentFacts<?> other : earlier) {
                if (out.isUndisputed(other.symbolPointer())) {
                    out.report(document.symbolPointer(), VALUE.of(symbol.text));
                    break;
                }
            }
            earlier.add(document);
        }
    }

    private static boolean isEverySymbolDifferent(List<DocumentFacts<?>> documents) {
        Set<String> earlier = new HashSet<>();
        for (DocumentFacts<?> document : documents) {
            if (document.symbol != null && !earlier.add(document.symbol.identity())) {
                return false;
            }
        }
        return true;
    }

    private static final SessionRule SYMBOL_MISSING = rule("symbol-missing", INFO, SymbolRules::symbolMissing);

    private static void symbolMissing(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            if (!document.hasSymbol && mustHaveSymbol(document)) {
                out.report(document.pointer());
            }
        }
    }

    private static boolean mustHaveSymbol(DocumentFacts<?> document) {
        if (document instanceof StateReportFacts report) {
            return report.submitted.isKnown();
        }
        if (document instanceof WrittenRepliesFacts replies) {
            return replies.submitted.isKnown();
        }
        return document instanceof ConcludingObservationsFacts;
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> !session.documents.isEmpty(),
            SYMBOL_UNRECOGNIZED,
            SYMBOL_NOT_NORMALIZED,
            SYMBOL_COMMITTEE_MISMATCH,
            SYMBOL_STATE_MISMATCH,
            SYMBOL_KIND_MISMATCH,
            SYMBOL_INSTRUMENT_MISMATCH,
            SYMBOL_NUMBER_MISMATCH,
            SYMBOL_REUSED,
            SYMBOL_MISSING);
}
