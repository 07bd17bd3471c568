// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.treatysessions.finding.Severity;

/**
 * Thrown for a session that has an error, although it is required to have none.
 *
 * @since 0.1
 */
public final class InvalidSessionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ValidationReport report;

    InvalidSessionException(ValidationReport report) {
        super(report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding ->
                        finding.rule().id() + " at \"" + finding.path() + "\": " + finding.message(Locale.ENGLISH))
                .collect(Collectors.joining("\n")));
        this.report = report;
    }

    /** {@return the report on the session} */
    public ValidationReport report() {
        return report;
    }
}
