// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.DAYS;
import static org.treatysessions.finding.Argument.EARLIEST;
import static org.treatysessions.finding.Argument.INSTRUMENT;
import static org.treatysessions.finding.Argument.OTHER_DATE;
import static org.treatysessions.finding.Argument.OTHER_NUMBERS;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.validation.engine.Requirement.CURRENT_DATE;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.DocumentRules.DATE_IN_FUTURE;
import static org.treatysessions.validation.rules.InstrumentRules.INSTRUMENT_NOT_MONITORED;
import static org.treatysessions.validation.rules.InstrumentRules.INSTRUMENT_WITHOUT_REPORTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.meta.Member;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.ReportSeries;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.StateReportFacts;

/** Rules on State reports; those on their numbers alone are {@link ReportNumberRules}. */
final class StateReportRules {

    private static final int MAX_DAYS_EARLY = 366;
    private static final int INITIAL_DUE_TOLERANCE_DAYS = 31;

    private StateReportRules() {}

    static final SessionRule REPORT_SUBMITTED_AFTER_DIALOGUE = rule(
                    "report-submitted-after-dialogue", ERROR, StateReportRules::reportSubmittedAfterDialogue)
            .suppressedBy(DATE_IN_FUTURE);

    private static void reportSubmittedAfterDialogue(SessionFacts session, FindingCollector out) {
        if (session.isWithoutReport) {
            return;
        }
        for (StateReportFacts report : session.reportsUnderReview) {
            if (report.submitted.isAfter(session.lastDialogueDay)) {
                out.report(report.at(STATE_REPORT.submitted), DATE.of(report.submitted.date()));
            }
        }
    }

    private static final SessionRule REPORT_UNDER_REVIEW_NOT_SUBMITTED = rule(
                    "report-under-review-not-submitted", WARNING, StateReportRules::reportUnderReviewNotSubmitted)
            .needs(CURRENT_DATE);

    private static void reportUnderReviewNotSubmitted(SessionFacts session, FindingCollector out) {
        if (!session.isDialogueOver || session.isWithoutReport || session.statedInstruments.isEmpty()) {
            return;
        }
        for (StateReportFacts report : session.reportsUnderReview) {
            if (report.numbers != null && !report.isUnnumbered && !report.submitted.isKnown()) {
                out.report(report.pointer(), INSTRUMENT.of(report.instrument.code()));
            }
        }
    }

    private static final SessionRule REPORT_LATE = rule("report-late", INFO, StateReportRules::reportLate);

    private static void reportLate(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            if (report.submitted.isAfter(report.due)) {
                out.report(report.at(STATE_REPORT.submitted), DAYS.of(report.submitted.minDaysAfter(report.due)));
            }
        }
    }

    private static final SessionRule REPORT_EARLY = rule("report-early", WARNING, StateReportRules::reportEarly);

    private static void reportEarly(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            if (report.submitted.isBefore(report.due)) {
                long days = report.due.minDaysAfter(report.submitted);
                if (days > MAX_DAYS_EARLY) {
                    out.report(report.at(STATE_REPORT.submitted), DAYS.of(days));
                }
            }
        }
    }

    private static final SessionRule REPORT_SUBMISSION_OUT_OF_ORDER =
            rule("report-submission-out-of-order", ERROR, StateReportRules::reportSubmissionOutOfOrder);

    private static void reportSubmissionOutOfOrder(SessionFacts session, FindingCollector out) {
        for (ReportSeries series : session.reportSeries) {
            if (series.reports().size() > 1) {
                List<Dated> dated = new ArrayList<>();
                for (StateReportFacts report : series.reports()) {
                    add(report, report.submitted, dated);
                }
                reportOutOfOrder(dated, STATE_REPORT.submitted, out);
            }
        }
    }

    private static final SessionRule REPORT_DUE_OUT_OF_ORDER =
            rule("report-due-out-of-order", ERROR, StateReportRules::reportDueOutOfOrder);

    private static void reportDueOutOfOrder(SessionFacts session, FindingCollector out) {
        for (ReportSeries series : session.reportSeries) {
            if (series.reports().size() > 1) {
                List<Dated> dated = new ArrayList<>();
                for (StateReportFacts report : series.reports()) {
                    add(report, report.due, dated);
                }
                reportOutOfOrder(dated, STATE_REPORT.due, out);
            }
        }
    }

    /** A report with its numbers, and the date by which it is compared. */
    private record Dated(ReportNumbers numbers, Days date, StateReportFacts report) {}

    private static void add(StateReportFacts report, Days date, List<Dated> dated) {
        if (report.numbers != null && date.isKnown()) {
            dated.add(new Dated(report.numbers, date, report));
        }
    }

    /** Reports each report of a series whose date is before that of a report with lower numbers. */
    private static void reportOutOfOrder(List<Dated> series, Member<StateReport, ?> member, FindingCollector out) {
        series.sort(Comparator.comparing(Dated::numbers));
        NavigableMap<Integer, Dated> latestUpTo = new TreeMap<>();
        Dated latest = null;
        for (Dated higher : series) {
            // Only reports all of whose numbers are lower count: ranges that overlap are not compared.
            Map.Entry<Integer, Dated> lower =
                    latestUpTo.lowerEntry(higher.numbers().first());
            if (lower != null && higher.date().isBefore(lower.getValue().date())) {
                out.report(
                        higher.report().at(member),
                        DATE.of(higher.date().date()),
                        OTHER_NUMBERS.of(lower.getValue().numbers().toString()),
                        OTHER_DATE.of(lower.getValue().date().date()));
            }
            if (latest == null || higher.date().date().compareTo(latest.date().date()) >= 0) {
                latest = higher;
            }
            latestUpTo.put(higher.numbers().last(), latest);
        }
    }

    private static final SessionRule INITIAL_DUE_TOO_EARLY =
            rule("initial-due-too-early", ERROR, StateReportRules::initialDueTooEarly);

    private static void initialDueTooEarly(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            Instrument instrument = report.instrument;
            if (report.isInitial()
                    && report.due.isKnown()
                    && instrument.hasReports()
                    && instrument != Instrument.ICESCR) {
                LocalDate earliest =
                        instrument.inForce().plusYears(instrument.initialYears().getAsInt());
                if (report.due.isBefore(Days.of(earliest.minusDays(INITIAL_DUE_TOLERANCE_DAYS)))) {
                    out.report(
                            report.at(STATE_REPORT.due),
                            DATE.of(report.due.date()),
                            EARLIEST.of(PartialDate.of(earliest)));
                }
            }
        }
    }

    private static final SessionRule REPORT_OF_REVIEWED_INSTRUMENT_MISSING = rule(
                    "report-of-reviewed-instrument-missing",
                    WARNING,
                    StateReportRules::reportOfReviewedInstrumentMissing)
            .suppressedBy(INSTRUMENT_NOT_MONITORED, INSTRUMENT_WITHOUT_REPORTS);

    private static void reportOfReviewedInstrumentMissing(SessionFacts session, FindingCollector out) {
        if (session.isWithoutReport || session.statedInstruments.isEmpty()) {
            return;
        }
        Set<Instrument> expected = EnumSet.copyOf(session.statedInstruments);
        if (expected.contains(Instrument.CRC)) {
            expected.removeAll(ReportNumberRules.PROTOCOLS);
        }
        for (StateReportFacts report : session.stateReports) {
            if (report.numbers != null || report.isUnnumbered) {
                expected.remove(report.instrument);
            }
        }
        for (int i = 0; i < session.instrumentsUnderReview.size(); i++) {
            Instrument instrument = session.instrumentsUnderReview.get(i);
            if (expected.contains(instrument)) {
                out.report(session.at(COUNTRY_SESSION.instrumentsUnderReview, i), INSTRUMENT.of(instrument.code()));
            }
        }
    }

    private static final SessionRule REPORT_INCOMPLETE = rule(
                    "report-incomplete", WARNING, StateReportRules::reportIncomplete)
            .suppressedBy(REPORT_UNDER_REVIEW_NOT_SUBMITTED);

    private static void reportIncomplete(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            boolean hasNumbers = report.numbers != null;
            boolean hasDate = report.due.isKnown() || report.submitted.isKnown();
            if (hasNumbers != hasDate && !report.isUnnumbered) {
                out.report(report.pointer(), INSTRUMENT.of(report.instrument.code()));
            }
        }
    }

    private static final SessionRule REPORT_ABSENT_UNEXPLAINED =
            rule("report-absent-unexplained", INFO, StateReportRules::reportAbsentUnexplained);

    private static void reportAbsentUnexplained(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            if (report.numbers == null && !report.due.isKnown() && !report.submitted.isKnown() && isBare(report)) {
                out.report(report.pointer(), INSTRUMENT.of(report.instrument.code()));
            }
        }
    }

    private static boolean isBare(StateReportFacts report) {
        StateReport bare = StateReport.builder().instrument(report.instrument).build();
        return report.value.equals(bare);
    }

    static final List<RuleGroup> RULES = List.of(
            RuleGroup.always(REPORT_OF_REVIEWED_INSTRUMENT_MISSING),
            RuleGroup.where(
                    session -> session.stateReports.length > 0,
                    REPORT_SUBMITTED_AFTER_DIALOGUE,
                    REPORT_UNDER_REVIEW_NOT_SUBMITTED,
                    REPORT_LATE,
                    REPORT_EARLY,
                    REPORT_SUBMISSION_OUT_OF_ORDER,
                    REPORT_DUE_OUT_OF_ORDER,
                    INITIAL_DUE_TOO_EARLY,
                    REPORT_INCOMPLETE,
                    REPORT_ABSENT_UNEXPLAINED));
}
