package org.treatysessions.examples.spring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.treatysessions.model.CountrySession;
import org.treatysessions.report.ReportJson;
import org.treatysessions.validation.ValidationReport;

/**
 * A session without an error, as the answer to the one who sent it.
 *
 * @param asOf the current date for the rules
 * @param findings the warnings and infos
 * @param session the session
 */
record AcceptedSession(LocalDate asOf, List<Map<String, Object>> findings, CountrySession session) {

    static AcceptedSession of(CountrySession session, ValidationReport report, Locale language) {
        return new AcceptedSession(
                report.asOf().orElseThrow(),
                report.findings().stream()
                        .map(finding -> ReportJson.of(finding, language))
                        .toList(),
                session);
    }
}
