// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.NORMAL;
import static org.treatysessions.finding.Argument.STATE;
import static org.treatysessions.finding.Argument.SUGGESTION;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.MEETING;
import static org.treatysessions.model.meta.SessionModel.SOURCE;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.ReportNumberRules.REPORT_NUMBERS_OVERLAP;
import static org.treatysessions.validation.rules.SymbolMismatchRules.SYMBOL_COMMITTEE_MISMATCH;
import static org.treatysessions.validation.rules.SymbolMismatchRules.SYMBOL_INSTRUMENT_MISMATCH;
import static org.treatysessions.validation.rules.SymbolMismatchRules.SYMBOL_KIND_MISMATCH;
import static org.treatysessions.validation.rules.SymbolMismatchRules.SYMBOL_NUMBER_MISMATCH;
import static org.treatysessions.validation.rules.SymbolMismatchRules.SYMBOL_SESSION_MISMATCH;
import static org.treatysessions.validation.rules.SymbolMismatchRules.SYMBOL_STATE_MISMATCH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.DialogueMeetingFacts;
import org.treatysessions.validation.engine.DistinctTexts;
import org.treatysessions.validation.engine.DocumentFacts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.SourceFacts;
import org.treatysessions.validation.engine.StateReportFacts;
import org.treatysessions.validation.engine.SymbolFacts;
import org.treatysessions.validation.engine.WrittenRepliesFacts;

/** Rules on the symbols of documents: their form and use. */
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

    private static boolean isEverySymbolDifferent(DocumentFacts<?>[] documents) {
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
            session -> session.documents.length > 0 || session.meetings.length > 0 || session.sources.length > 0,
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
