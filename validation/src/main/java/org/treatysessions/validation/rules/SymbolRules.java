package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COMMITTEE;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Argument.KIND;
import static org.treatysessions.finding.Argument.NORMAL;
import static org.treatysessions.finding.Argument.NUMBER;
import static org.treatysessions.finding.Argument.OTHER_NUMBER;
import static org.treatysessions.finding.Argument.OTHER_NUMBERS;
import static org.treatysessions.finding.Argument.STATE;
import static org.treatysessions.finding.Argument.SUGGESTION;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.MEETING;
import static org.treatysessions.model.meta.SessionModel.SOURCE;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.InstrumentRules.INSTRUMENT_NOT_MONITORED;
import static org.treatysessions.validation.rules.ListOfIssuesRules.LIST_OF_ISSUES_KIND_MISMATCH;
import static org.treatysessions.validation.rules.ProcedureRules.PROCEDURE_NOT_OFFERED;
import static org.treatysessions.validation.rules.ReportNumberRules.REPORT_NUMBERS_OVERLAP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.DialogueMeetingFacts;
import org.treatysessions.validation.engine.DistinctTexts;
import org.treatysessions.validation.engine.DocumentFacts;
import org.treatysessions.validation.engine.DocumentRole;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.ListOfIssuesFacts;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.SourceFacts;
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
            if (document.symbol != null && document.symbol.kind == null) {
                reportUnrecognized(document.symbol, document.symbolPointer(), out);
            }
        }
        for (DialogueMeetingFacts meeting : session.meetings) {
            if (meeting.symbol != null && meeting.symbol.kind == null) {
                reportUnrecognized(meeting.symbol, meeting.at(MEETING.symbol), out);
            }
        }
        for (SourceFacts source : session.sources) {
            if (source.symbol != null && source.symbol.kind == null) {
                reportUnrecognized(source.symbol, source.at(SOURCE.symbol), out);
            }
        }
    }

    private static void reportUnrecognized(SymbolFacts symbol, Pointer place, FindingCollector out) {
        String suggestion = symbol.suggestion();
        if (suggestion == null) {
            out.report(place, VALUE.of(symbol.text));
        } else {
            out.report(place, VALUE.of(symbol.text), SUGGESTION.of(suggestion));
        }
    }

    private static final SessionRule SYMBOL_NOT_NORMALIZED =
            rule("symbol-not-normalized", INFO, SymbolRules::symbolNotNormalized);

    private static void symbolNotNormalized(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            if (document.symbol != null && isToBeNormalized(document.symbol)) {
                reportNotNormalized(document.symbol, document.symbolPointer(), out);
            }
        }
        for (DialogueMeetingFacts meeting : session.meetings) {
            if (meeting.symbol != null && isToBeNormalized(meeting.symbol)) {
                reportNotNormalized(meeting.symbol, meeting.at(MEETING.symbol), out);
            }
        }
        for (SourceFacts source : session.sources) {
            if (source.symbol != null && isToBeNormalized(source.symbol)) {
                reportNotNormalized(source.symbol, source.at(SOURCE.symbol), out);
            }
        }
    }

    private static boolean isToBeNormalized(SymbolFacts symbol) {
        return symbol.normalForm != null && !symbol.normalForm.equals(symbol.text);
    }

    private static void reportNotNormalized(SymbolFacts symbol, Pointer place, FindingCollector out) {
        if (symbol.normalForm != null) {
            out.report(place, VALUE.of(symbol.text), NORMAL.of(symbol.normalForm));
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
        for (DialogueMeetingFacts meeting : session.meetings) {
            SymbolFacts symbol = meeting.symbol;
            if (symbol != null && symbol.committee != null && symbol.committee != session.committee) {
                out.report(meeting.at(MEETING.symbol), VALUE.of(symbol.text), COMMITTEE.of(symbol.committee.code()));
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
            if (symbol != null && symbol.state != null && !symbol.mayBeOf(state)) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text), STATE.of(symbol.state));
            }
        }
    }

    private static final SessionRule SYMBOL_STATE_UNKNOWN =
            rule("symbol-state-unknown", INFO, SymbolRules::symbolStateUnknown);

    private static void symbolStateUnknown(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.state != null && symbol.namesUnknownState()) {
                String suggestion = symbol.suggestion();
                if (suggestion == null) {
                    out.report(document.symbolPointer(), VALUE.of(symbol.text), STATE.of(symbol.state));
                } else {
                    out.report(
                            document.symbolPointer(),
                            VALUE.of(symbol.text),
                            STATE.of(symbol.state),
                            SUGGESTION.of(suggestion));
                }
            }
        }
    }

    private static final SessionRule SYMBOL_KIND_MISMATCH = rule(
                    "symbol-kind-mismatch", ERROR, SymbolRules::symbolKindMismatch)
            .suppressedBy(LIST_OF_ISSUES_KIND_MISMATCH, PROCEDURE_NOT_OFFERED);

    private static void symbolKindMismatch(SessionFacts session, FindingCollector out) {
        for (DocumentFacts<?> document : session.documents) {
            SymbolFacts symbol = document.symbol;
            if (symbol != null && symbol.kind != null && !fits(symbol.kinds, role(document, session, out))) {
                out.report(document.symbolPointer(), VALUE.of(symbol.text), KIND.of(symbol.kind.code()));
            }
        }
        for (DialogueMeetingFacts meeting : session.meetings) {
            SymbolFacts symbol = meeting.symbol;
            if (symbol != null && symbol.kind != null && symbol.kind != SymbolKind.SUMMARY_RECORD) {
                out.report(meeting.at(MEETING.symbol), VALUE.of(symbol.text), KIND.of(symbol.kind.code()));
            }
        }
    }

    /** What a document is; a list whose kind follows from a procedure in dispute is of either kind. */
    private static DocumentRole role(DocumentFacts<?> document, SessionFacts session, FindingCollector out) {
        return document instanceof ListOfIssuesFacts list
                        && list.kind == null
                        && !out.isUndisputed(session.at(COUNTRY_SESSION.procedure))
                ? DocumentRole.LIST_OF_EITHER_KIND
                : document.role;
    }

    private static boolean fits(List<SymbolKind> kinds, DocumentRole role) {
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
            if (symbol != null && symbol.numbers != null && !symbol.isUnnumberedReport) {
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
            // The symbol of a combined report may have its last number alone.
            return report.isUnnumbered || report.numbers == null || isLastOf(numbers, report.numbers)
                    ? null
                    : report.numbers;
        }
        if (!document.role.isAboutReport() || session.isWithoutReport) {
            return null;
        }
        for (StateReportFacts report : session.stateReports) {
            if (isAbout(document, report) && report.numbers != null && report.numbers.overlaps(numbers)) {
                return null;
            }
        }
        for (StateReportFacts report : session.reportsUnderReview) {
            if (isAbout(document, report) && report.numbers != null && !report.isUnnumbered) {
                return report.numbers;
            }
        }
        return null;
    }

    /** Whether a document may be about a report, by its entry or else by its symbol. */
    private static boolean isAbout(DocumentFacts<?> document, StateReportFacts report) {
        boolean isOther = document.namedInstrument == null
                && document.symbol != null
                && document.symbol.instrument != null
                && document.symbol.instrument != report.instrument;
        return !isOther && document.mayBeAbout(report);
    }

    private static boolean isLastOf(ReportNumbers numbers, ReportNumbers report) {
        return numbers.equals(report) || (numbers.count() == 1 && numbers.last() == report.last());
    }

    private static final SessionRule SYMBOL_SESSION_MISMATCH = rule(
                    "symbol-session-mismatch", WARNING, SymbolRules::symbolSessionMismatch)
            .suppressedBy(SYMBOL_KIND_MISMATCH);

    private static void symbolSessionMismatch(SessionFacts session, FindingCollector out) {
        if (session.committeeSession == null || session.committeeSession.number < 1) {
            return;
        }
        int number = session.committeeSession.number;
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            SymbolFacts symbol = observations.symbol;
            if (symbol != null && symbol.sessionNumber > 0 && symbol.sessionNumber != number) {
                out.report(
                        observations.symbolPointer(),
                        VALUE.of(symbol.text),
                        NUMBER.of(symbol.sessionNumber),
                        OTHER_NUMBER.of(number));
            }
        }
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
                if (!isOnAnotherTerritory(document, other) && out.isUndisputed(other.symbolPointer())) {
                    out.report(document.symbolPointer(), VALUE.of(symbol.text));
                    break;
                }
            }
            earlier.add(document);
        }
    }

    /** Whether two entries are on territories that one document may deal with. */
    private static boolean isOnAnotherTerritory(DocumentFacts<?> document, DocumentFacts<?> other) {
        return document.role == other.role && !document.territory.isSame(other.territory);
    }

    private static boolean isEverySymbolDifferent(List<DocumentFacts<?>> documents) {
        DistinctTexts earlier = new DistinctTexts();
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
            session -> !session.documents.isEmpty() || !session.meetings.isEmpty() || !session.sources.isEmpty(),
            SYMBOL_UNRECOGNIZED,
            SYMBOL_NOT_NORMALIZED,
            SYMBOL_COMMITTEE_MISMATCH,
            SYMBOL_STATE_MISMATCH,
            SYMBOL_STATE_UNKNOWN,
            SYMBOL_KIND_MISMATCH,
            SYMBOL_INSTRUMENT_MISMATCH,
            SYMBOL_NUMBER_MISMATCH,
            SYMBOL_SESSION_MISMATCH,
            SYMBOL_REUSED,
            SYMBOL_MISSING);
}
