// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.StateReportKind;

/** The facts of a State report. */
public final class StateReportFacts extends DocumentFacts<StateReport> {

    /** The instrument that the State reports under. */
    public final Instrument instrument;

    /** The numbers. */
    public final @Nullable ReportNumbers numbers;

    /** The due date. */
    public final Days due;

    /** The date of submission. */
    public final Days submitted;

    /** Whether the report is outside the numbered series: exceptional, special or additional information. */
    public final boolean isUnnumbered;

    StateReportFacts(StateReport report, int index) {
        super(
                report,
                COUNTRY_SESSION.stateReports,
                index,
                STATE_REPORT.document,
                DocumentRole.STATE_REPORT,
                report.getInstrument(),
                report.getTerritory());
        instrument = report.getInstrument();
        numbers = report.getNumbers().orElse(null);
        due = Days.of(report.getDue());
        submitted = Days.of(report.getSubmitted());
        isUnnumbered = isUnnumbered(report.getKind().orElse(null)) || (symbol != null && symbol.isUnnumberedReport);
    }

    static StateReportFacts[] of(List<StateReport> reports) {
        StateReportFacts[] facts = new StateReportFacts[reports.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new StateReportFacts(reports.get(i), i);
        }
        return facts;
    }

    private static boolean isUnnumbered(@Nullable StateReportKind kind) {
        return kind != null && kind != StateReportKind.INITIAL && kind != StateReportKind.PERIODIC;
    }

    /** {@return whether the numbers begin with 1} */
    public boolean isInitial() {
        return numbers != null && numbers.isInitial();
    }

    /** Whether the numbers are higher than those of another report: numbers at all, a higher last one, or first one. */
    boolean isHigherThan(StateReportFacts other) {
        return numbers != null && (other.numbers == null || numbers.compareTo(other.numbers) > 0);
    }
}
