// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.model.Instrument;

/**
 * The State reports of a session that are numbered in one series: those under one instrument, of one territory.
 *
 * <p>Reports outside the numbered series are one by themselves.
 */
public final class ReportSeries {

    /** The instrument. */
    public final Instrument instrument;

    private final List<StateReportFacts> reports = new ArrayList<>(2);
    private StateReportFacts highest;
    private int lastSubmitted;

    private final StateReportFacts first;

    private ReportSeries(StateReportFacts first) {
        instrument = first.instrument;
        this.first = first;
        highest = first;
        add(first);
    }

    /** Sorts reports into series, which are in the order of their instruments. */
    static ReportSeries[] of(StateReportFacts[] reports) {
        List<ReportSeries> series = new ArrayList<>(Math.min(reports.length, 4));
        for (StateReportFacts report : reports) {
            int position = 0;
            while (position < series.size()
                    && series.get(position).instrument.compareTo(report.instrument) <= 0
                    && !series.get(position).has(report)) {
                position++;
            }
            if (position < series.size() && series.get(position).has(report)) {
                series.get(position).add(report);
            } else {
                series.add(position, new ReportSeries(report));
            }
        }
        return series.toArray(new ReportSeries[0]);
    }

    /** Whether a report belongs to this series. */
    private boolean has(StateReportFacts report) {
        return instrument == report.instrument
                && first.isUnnumbered == report.isUnnumbered
                && first.territory.isSame(report.territory);
    }

    private void add(StateReportFacts report) {
        reports.add(report);
        if (!highest.isHigherThan(report)) {
            highest = report;
        }
        if (report.numbers != null && report.submitted.isKnown()) {
            lastSubmitted = Math.max(lastSubmitted, report.numbers.last());
        }
    }

    /** {@return whether the reports are outside the numbered series} */
    public boolean isUnnumbered() {
        return first.isUnnumbered;
    }

    /** {@return the reports, in their order in the session} */
    public List<StateReportFacts> reports() {
        return reports;
    }

    /** {@return the report with the highest numbers; of several without numbers, the last one} */
    public StateReportFacts highest() {
        return highest;
    }

    /** {@return the highest number of a report with a date of submission; 0 if there is none} */
    public int lastSubmitted() {
        return lastSubmitted;
    }
}
