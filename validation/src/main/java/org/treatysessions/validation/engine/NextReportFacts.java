// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.List;
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

    static NextReportFacts[] of(List<NextReport> reports) {
        NextReportFacts[] facts = new NextReportFacts[reports.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new NextReportFacts(reports.get(i), i);
        }
        return facts;
    }
}
