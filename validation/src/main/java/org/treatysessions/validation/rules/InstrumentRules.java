// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COMMITTEE;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Argument.STATE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.data.NonParties;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;
import org.treatysessions.validation.engine.ValueScan.FoundValue;

/** Rules on instruments: on those under review, and wherever one is named. */
final class InstrumentRules {

    private InstrumentRules() {}

    private static final SessionRule INSTRUMENTS_NOT_STATED =
            rule("instruments-not-stated", WARNING, InstrumentRules::instrumentsNotStated);

    private static void instrumentsNotStated(SessionFacts session, FindingCollector out) {
        if (session.instrumentsUnderReview.isEmpty()) {
            out.report(Pointer.ROOT);
        }
    }

    static final SessionRule INSTRUMENT_NOT_MONITORED =
            rule("instrument-not-monitored", ERROR, InstrumentRules::instrumentNotMonitored);

    private static void instrumentNotMonitored(SessionFacts session, FindingCollector out) {
        for (FoundValue<Instrument> named : session.scan().unusualInstruments()) {
            Instrument instrument = named.value();
            if (instrument.committee() != session.committee) {
                out.report(named.pointer(), INSTRUMENT.of(instrument.code()), COMMITTEE.of(session.committee.code()));
            }
        }
    }

    static final SessionRule INSTRUMENT_WITHOUT_REPORTS = rule(
                    "instrument-without-reports", ERROR, InstrumentRules::instrumentWithoutReports)
            .suppressedBy(INSTRUMENT_NOT_MONITORED, CountryAndCommitteeRules.COMMITTEE_WITHOUT_REVIEWS);

    private static void instrumentWithoutReports(SessionFacts session, FindingCollector out) {
        for (FoundValue<Instrument> named : session.scan().unusualInstruments()) {
            Instrument instrument = named.value();
            if (!instrument.hasReports() && out.isUndisputed(session.at(COUNTRY_SESSION.committee))) {
                out.report(named.pointer(), INSTRUMENT.of(instrument.code()));
            }
        }
    }

    private static final SessionRule INSTRUMENT_DUPLICATED =
            rule("instrument-duplicated", WARNING, InstrumentRules::instrumentDuplicated);

    private static void instrumentDuplicated(SessionFacts session, FindingCollector out) {
        List<Instrument> instruments = session.instrumentsUnderReview;
        if (session.statedInstruments.size() == instruments.size()) {
            return;
        }
        Set<Instrument> earlier = EnumSet.noneOf(Instrument.class);
        for (int i = 0; i < instruments.size(); i++) {
            if (!earlier.add(instruments.get(i))) {
                out.report(
                        session.at(COUNTRY_SESSION.instrumentsUnderReview, i),
                        INSTRUMENT.of(instruments.get(i).code()));
            }
        }
    }

    private static final SessionRule STATE_NOT_PARTY =
            rule("state-not-party", ERROR, InstrumentRules::stateNotParty).suppressedBy(INSTRUMENT_NOT_MONITORED);

    private static void stateNotParty(SessionFacts session, FindingCollector out) {
        if (session.state == null || !session.lastDialogueDay.isKnown()) {
            return;
        }
        for (int i = 0; i < session.instrumentsUnderReview.size(); i++) {
            Instrument instrument = session.instrumentsUnderReview.get(i);
            if (isNotParty(session.state, instrument, session.lastDialogueDay)) {
                out.report(
                        session.at(COUNTRY_SESSION.instrumentsUnderReview, i),
                        STATE.of(session.state),
                        INSTRUMENT.of(instrument.code()));
            }
        }
        if (session.instrumentsUnderReview.isEmpty()) {
            for (StateReportFacts report : session.stateReports) {
                boolean isStated = report.numbers != null || report.due.isKnown() || report.submitted.isKnown();
                if (isStated && isNotParty(session.state, report.instrument, session.lastDialogueDay)) {
                    out.report(
                            report.at(STATE_REPORT.instrument),
                            STATE.of(session.state),
                            INSTRUMENT.of(report.instrument.code()));
                }
            }
        }
    }

    private static boolean isNotParty(String state, Instrument instrument, Days day) {
        LocalDate asOf = NonParties.asOf(state, instrument);
        return asOf != null && day.isUntil(asOf);
    }

    static final RuleGroup RULES = RuleGroup.always(
            INSTRUMENTS_NOT_STATED,
            INSTRUMENT_NOT_MONITORED,
            INSTRUMENT_WITHOUT_REPORTS,
            INSTRUMENT_DUPLICATED,
            STATE_NOT_PARTY);
}
