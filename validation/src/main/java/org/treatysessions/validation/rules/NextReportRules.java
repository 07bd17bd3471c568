// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Argument.LAST;
import static org.treatysessions.finding.Argument.NUMBERS;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.NEXT_REPORT;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.data.Practice;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.NextReportFacts;
import org.treatysessions.validation.engine.ReportSeries;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;

/** Rules on the next reports that concluding observations ask for. */
final class NextReportRules {

    private static final int MAX_YEARS = 10;
    private static final int MIN_MONTHS = 6;

    /** No committee reviews a State more often. */
    private static final int MIN_YEARS_BETWEEN_REVIEWS = 3;

    private static final Set<Instrument> CONVENTION_AND_PROTOCOLS =
            EnumSet.of(Instrument.CRC, Instrument.OPAC, Instrument.OPSC);

    private NextReportRules() {}

    private static final SessionRule NEXT_REPORT_MISSING =
            rule("next-report-missing", INFO, NextReportRules::nextReportMissing);

    private static void nextReportMissing(SessionFacts session, FindingCollector out) {
        boolean isExpected = session.firstDialogueDay.isKnown()
                ? Practice.OBSERVATIONS_NAME_NEXT_REPORT.isOf(session.committee, session.firstDialogueDay.latestDay())
                : Practice.OBSERVATIONS_NAME_NEXT_REPORT.isOf(session.committee);
        if (isExpected
                && !session.hasUnnumberedReport
                && session.concludingObservations.length > 0
                && session.nextReports.length == 0) {
            out.report(Pointer.ROOT);
        }
    }

    private static final SessionRule NEXT_REPORT_NOT_AFTER_REVIEW =
            rule("next-report-not-after-review", ERROR, NextReportRules::nextReportNotAfterReview);

    private static void nextReportNotAfterReview(SessionFacts session, FindingCollector out) {
        for (NextReportFacts next : session.nextReports) {
            if (next.due.isOnOrBefore(session.endOfReview)) {
                out.report(
                        isDueRegardlessOfReview(next.instrument) ? WARNING : ERROR,
                        next.at(NEXT_REPORT.due),
                        DATE.of(next.due.date()));
            }
        }
    }

    private static final SessionRule NEXT_REPORT_INTERVAL_UNUSUAL = rule(
                    "next-report-interval-unusual", WARNING, NextReportRules::nextReportIntervalUnusual)
            .suppressedBy(NEXT_REPORT_NOT_AFTER_REVIEW);

    private static void nextReportIntervalUnusual(SessionFacts session, FindingCollector out) {
        Days end = session.endOfReview;
        for (NextReportFacts next : session.nextReports) {
            boolean isLate = next.due.isMoreThanYearsAfter(MAX_YEARS, end);
            boolean isSoon = next.due.isLessThanMonthsAfter(MIN_MONTHS, end);
            if (isLate || (isSoon && isSoonUnusual(next.instrument, session))) {
                out.report(next.at(NEXT_REPORT.due), DATE.of(next.due.date()));
            }
        }
    }

    private static boolean isSoonUnusual(Instrument instrument, SessionFacts session) {
        return !isDueRegardlessOfReview(instrument)
                && session.statedInstruments.contains(instrument)
                && !session.isWithoutReport
                && !session.hasUnnumberedReport;
    }

    /** Whether reports fall due so often that a late review may be after the due date of the next report. */
    private static boolean isDueRegardlessOfReview(Instrument instrument) {
        return instrument.periodicYears().orElse(Integer.MAX_VALUE) < MIN_YEARS_BETWEEN_REVIEWS;
    }

    private static final SessionRule NEXT_REPORT_NUMBER_NOT_AFTER_LAST =
            rule("next-report-number-not-after-last", ERROR, NextReportRules::nextReportNumberNotAfterLast);

    private static void nextReportNumberNotAfterLast(SessionFacts session, FindingCollector out) {
        for (NextReportFacts next : session.nextReports) {
            int last = lastSubmitted(next, session);
            if (next.numbers != null && next.numbers.first() <= last) {
                out.report(next.at(NEXT_REPORT.numbers), NUMBERS.of(next.numbers.toString()), LAST.of(last));
            }
        }
    }

    private static final SessionRule NEXT_REPORT_NUMBER_SKIPS =
            rule("next-report-number-skips", WARNING, NextReportRules::nextReportNumberSkips);

    private static void nextReportNumberSkips(SessionFacts session, FindingCollector out) {
        for (NextReportFacts next : session.nextReports) {
            int last = lastSubmitted(next, session);
            if (next.numbers != null && last > 0 && next.numbers.first() - 1 > last) {
                out.report(next.at(NEXT_REPORT.numbers), NUMBERS.of(next.numbers.toString()), LAST.of(last));
            }
        }
    }

    /** The highest number of a submitted report in the series of a next report; 0 if there is none to compare with. */
    private static int lastSubmitted(NextReportFacts next, SessionFacts session) {
        if (!session.isWithoutReport) {
            ReportSeries own = null;
            for (ReportSeries series : session.reportSeries) {
                if (series.instrument == next.instrument && !series.isUnnumbered()) {
                    if (own != null) {
                        return 0; // several territories, and the next report does not name one
                    }
                    own = series;
                }
            }
            return own == null ? 0 : own.lastSubmitted();
        }
        return 0;
    }

    private static final SessionRule NEXT_REPORT_INSTRUMENT_UNUSUAL =
            rule("next-report-instrument-unusual", WARNING, NextReportRules::nextReportInstrumentUnusual);

    private static void nextReportInstrumentUnusual(SessionFacts session, FindingCollector out) {
        Set<Instrument> stated = session.statedInstruments;
        if (stated.isEmpty()) {
            return;
        }
        boolean anyOfTheConvention = !Collections.disjoint(stated, CONVENTION_AND_PROTOCOLS);
        for (NextReportFacts next : session.nextReports) {
            boolean isExpected = stated.contains(next.instrument)
                    || (anyOfTheConvention && CONVENTION_AND_PROTOCOLS.contains(next.instrument));
            if (!isExpected) {
                out.report(next.at(NEXT_REPORT.instrument), INSTRUMENT.of(next.instrument.code()));
            }
        }
    }

    private static final SessionRule NEXT_REPORT_DUPLICATED =
            rule("next-report-duplicated", WARNING, NextReportRules::nextReportDuplicated);

    private static void nextReportDuplicated(SessionFacts session, FindingCollector out) {
        Set<Instrument> earlier = EnumSet.noneOf(Instrument.class);
        for (NextReportFacts next : session.nextReports) {
            if (!earlier.add(next.instrument) && !session.isOnSeveralTerritories(next.instrument)) {
                out.report(next.pointer(), INSTRUMENT.of(next.instrument.code()));
            }
        }
    }

    static final List<RuleGroup> RULES = List.of(
            RuleGroup.always(NEXT_REPORT_MISSING),
            RuleGroup.where(
                    session -> session.nextReports.length > 0,
                    NEXT_REPORT_NOT_AFTER_REVIEW,
                    NEXT_REPORT_INTERVAL_UNUSUAL,
                    NEXT_REPORT_NUMBER_NOT_AFTER_LAST,
                    NEXT_REPORT_NUMBER_SKIPS,
                    NEXT_REPORT_INSTRUMENT_UNUSUAL,
                    NEXT_REPORT_DUPLICATED));
}
