package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ReportNumbers;

/** The facts of a next report. */
public final class NextReportFacts extends EntryFacts<NextReport> {

    /** The instrument that the State is to report under. */
    public final Instrument instrument;

    /** The numbers. */
    public final @Nullable ReportNumbers numbers;

    /** The due date. */
    public final Days due;

    NextReportFacts(NextReport report, int index) {
        super(report, COUNTRY_SESSION.nextReports, index);
        instrument = report.getInstrument();
        numbers = report.getNumbers().orElse(null);
        due = Days.of(report.getDue());
    }
}
