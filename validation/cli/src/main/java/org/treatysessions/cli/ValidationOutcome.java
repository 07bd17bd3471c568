// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.List;
import org.treatysessions.report.ReportSource;
import org.treatysessions.validation.ValidationReport;

/**
 * The outcome of a validation.
 *
 * @param report the report on the records that were read
 * @param sources the inputs, in their order
 * @param isInterrupted whether the run was interrupted before the end of its inputs
 * @param hasFault whether an input could not be read because of a fault of the program
 */
record ValidationOutcome(ValidationReport report, List<ReportSource> sources, boolean isInterrupted, boolean hasFault) {

    /** {@return how many inputs could not be read} */
    long unreadSources() {
        return sources.stream().filter(source -> source.problem().isPresent()).count();
    }
}
