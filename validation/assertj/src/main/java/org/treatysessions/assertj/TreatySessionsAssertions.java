// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.assertj;

import org.jspecify.annotations.Nullable;
import org.treatysessions.validation.ValidationReport;

/**
 * The entry point of the assertions, to be imported statically beside that of AssertJ.
 *
 * <pre>{@code
 * assertThat(report)
 *         .hasFinding(SessionRules.DATE_IN_FUTURE).at("/sources/0/retrieved")
 *         .hasFinding(SessionRules.LINK_NOT_ABSOLUTE).at("/links/0/href").at("/links/2/href")
 *         .hasNoOtherFindings();
 * }</pre>
 *
 * @since 0.1
 */
public final class TreatySessionsAssertions {

    private TreatySessionsAssertions() {}

    /**
     * Starts assertions on a report.
     *
     * @param report the report
     * @return the assertions
     */
    public static ValidationReportAssert assertThat(@Nullable ValidationReport report) {
        return new ValidationReportAssert(report);
    }
}
