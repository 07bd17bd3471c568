// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COUNT;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Argument.MAX;
import static org.treatysessions.finding.Argument.NUMBERS;
import static org.treatysessions.finding.Argument.OTHER_NUMBERS;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.NEXT_REPORT;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.validation.data.Limits;
import org.treatysessions.validation.data.NonParties;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.NextReportFacts;
import org.treatysessions.validation.engine.ReportSeries;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;

/** Rules on the numbers of State reports and next reports. */
final class ReportNumberRules {

    /** The protocols whose later information goes into the report under the Convention on the Rights of the Child. */
    static final Set<Instrument> PROTOCOLS = EnumSet.of(Instrument.OPAC, Instrument.OPSC);

    private ReportNumberRules() {}

    private static final SessionRule REPORT_RANGE_LONG =
            rule("report-range-long", WARNING, ReportNumberRules::reportRangeLong);

    private static void reportRangeLong(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            int max = Limits.maxReports(report.instrument);
            if (report.numbers != null && report.numbers.count() > max) {
                out.report(report.at(STATE_REPORT.numbers), COUNT.of(report.numbers.count()), MAX.of(max));
            }
        }
        for (NextReportFacts next : session.nextReports) {
            int max = Limits.maxReports(next.instrument);
            if (next.numbers != null && next.numbers.count() > max) {
                out.report(next.at(NEXT_REPORT.numbers), COUNT.of(next.numbers.count()), MAX.of(max));
            }
        }
    }

    private static final SessionRule PROTOCOL_REPORT_NUMBER_UNUSUAL =
            rule("protocol-report-number-unusual", WARNING, ReportNumberRules::protocolReportNumberUnusual);

    private static void protocolReportNumberUnusual(SessionFacts session, FindingCollector out) {
        // A State that is party to a protocol and not to the Convention goes on reporting under the protocol.
        if (session.state == null || NonParties.asOf(session.state, Instrument.CRC) != null) {
            return;
        }
        for (StateReportFacts report : session.stateReports) {
            if (isLaterReportOnProtocol(report.instrument, report.numbers)) {
                out.report(report.at(STATE_REPORT.numbers), INSTRUMENT.of(report.instrument.code()));
            }
        }
        for (NextReportFacts next : session.nextReports) {
            if (isLaterReportOnProtocol(next.instrument, next.numbers)) {
                out.report(next.at(NEXT_REPORT.numbers), INSTRUMENT.of(next.instrument.code()));
            }
        }
    }

    private static boolean isLaterReportOnProtocol(Instrument instrument, @Nullable ReportNumbers numbers) {
        return PROTOCOLS.contains(instrument) && numbers != null && numbers.last() > 1;
    }

    static final SessionRule REPORT_NUMBERS_OVERLAP =
            rule("report-numbers-overlap", WARNING, ReportNumberRules::reportNumbersOverlap);

    private static void reportNumbersOverlap(SessionFacts session, FindingCollector out) {
        for (ReportSeries series : session.reportSeries) {
            if (series.reports().size() > 1 && !series.isUnnumbered()) {
                reportOverlapping(series, out);
            }
        }
    }

    private static void reportOverlapping(ReportSeries series, FindingCollector out) {
        Taken earlier = new Taken();
        for (StateReportFacts report : series.reports()) {
            if (report.numbers != null && !isOnGroupOfArticles(report)) {
                ReportNumbers other = earlier.overlapping(report.numbers);
                if (other != null) {
                    out.report(
                            report.at(STATE_REPORT.numbers),
                            INSTRUMENT.of(report.instrument.code()),
                            NUMBERS.of(report.numbers.toString()),
                            OTHER_NUMBERS.of(other.toString()));
                }
                earlier.add(report.numbers);
            }
        }
    }

    /**
     * Whether a report may be one of several with the same number: until 1990 States reported under the ICESCR in stages,
     * on a group of articles at a time, and the symbols of these reports do not have their numbers.
     */
    private static boolean isOnGroupOfArticles(StateReportFacts report) {
        return report.instrument == Instrument.ICESCR
                && report.symbol != null
                && report.symbol.kind == SymbolKind.STATE_REPORT
                && report.symbol.numbers == null;
    }

    /** The numbers of earlier reports, without those that lie within the numbers of another report. */
    private static final class Taken {

        private final NavigableMap<Integer, ReportNumbers> byLast = new TreeMap<>();

        /** Returns taken numbers that share one with others; null if there are none. */
        @Nullable
        ReportNumbers overlapping(ReportNumbers numbers) {
            // Since none lies within another, of those that end late enough the first to end is the first to begin.
            Map.Entry<Integer, ReportNumbers> other = byLast.ceilingEntry(numbers.first());
            return other != null && numbers.overlaps(other.getValue()) ? other.getValue() : null;
        }

        void add(ReportNumbers numbers) {
            Map.Entry<Integer, ReportNumbers> wider = byLast.ceilingEntry(numbers.last());
            if (wider != null && wider.getValue().first() <= numbers.first()) {
                return;
            }
            Map.Entry<Integer, ReportNumbers> within = byLast.floorEntry(numbers.last());
            while (within != null && within.getValue().first() >= numbers.first()) {
                byLast.remove(within.getKey());
                within = byLast.floorEntry(numbers.last());
            }
            byLast.put(numbers.last(), numbers);
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.stateReports.length > 0 || session.nextReports.length > 0,
            REPORT_RANGE_LONG,
            REPORT_NUMBERS_OVERLAP,
            PROTOCOL_REPORT_NUMBER_UNUSUAL);
}
