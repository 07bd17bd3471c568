package org.treatysessions.examples.spring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.ValidationReport;

/**
 * A session without an error, as the answer to the one who sent it.
 *
 * @param asOf the day that the rules took for the present one
 * @param findings the warnings and notes
 * @param session the session
 */
record AcceptedSession(LocalDate asOf, List<ReportedFinding> findings, CountrySession session) {

    static AcceptedSession of(CountrySession session, ValidationReport report, Locale language) {
        return new AcceptedSession(
                report.asOf().orElseThrow(), ReportedFinding.of(report.findings(), language), session);
    }
}
