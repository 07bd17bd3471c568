// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.ValidationReport;

/** The minimum severity that makes a run fail. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final @Nullable Severity min;

    FailOn(@Nullable Severity min) {
        this.min = min;
    }

    /** {@return the minimum severity; empty if no finding makes the run fail} */
    Optional<Severity> min() {
        return Optional.ofNullable(min);
    }

    /** {@return how many findings of the report make the run fail} */
    long count(ValidationReport report) {
        return report.counts().entrySet().stream()
                .filter(count -> min != null && count.getKey().isAtLeast(min))
                .mapToLong(count -> count.getValue())
                .sum();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
