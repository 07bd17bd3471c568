// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COMMITTEE;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Argument.KIND;
import static org.treatysessions.finding.Argument.NUMBER;
import static org.treatysessions.finding.Argument.OTHER_NUMBER;
import static org.treatysessions.finding.Argument.OTHER_NUMBERS;
import static org.treatysessions.finding.Argument.STATE;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.MEETING;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.InstrumentRules.INSTRUMENT_NOT_MONITORED;
import static org.treatysessions.validation.rules.ListOfIssuesRules.LIST_OF_ISSUES_KIND_MISMATCH;
import static org.treatysessions.validation.rules.ProcedureRules.PROCEDURE_NOT_OFFERED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.DialogueMeetingFacts;
import org.treatysessions.validation.engine.DocumentFacts;
import org.treatysessions.validation.engine.DocumentRole;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.ListOfIssuesFacts;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;
import org.treatysessions.validation.engine.SymbolFacts;

/** Rules on symbols that contradict the record: committee, State, kind, instrument, numbers or session. */
final class SymbolMismatchRules {

    private SymbolMismatchRules() {}

    static final SessionRule SYMBOL_COMMITTEE_MISMATCH = rule(
                    "symbol-committee-mismatch", ERROR, SymbolMismatchRules::symbolCommitteeMismatch)
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

    static final SessionRule SYMBOL_STATE_MISMATCH =
            rule("symbol-state-mismatch", ERROR, SymbolMismatchRules::symbolStateMismatch);

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

    static final SessionRule SYMBOL_KIND_MISMATCH = rule(
                    "symbol-kind-mismatch", ERROR, SymbolMismatchRules::symbolKindMismatch)
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

    static final SessionRule SYMBOL_INSTRUMENT_MISMATCH = rule(
                    "symbol-instrument-mismatch", ERROR, SymbolMismatchRules::symbolInstrumentMismatch)
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

    static final SessionRule SYMBOL_NUMBER_MISMATCH = rule(
                    "symbol-number-mismatch", WARNING, SymbolMismatchRules::symbolNumberMismatch)
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

    static final SessionRule SYMBOL_SESSION_MISMATCH = rule(
                    "symbol-session-mismatch", WARNING, SymbolMismatchRules::symbolSessionMismatch)
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
}
