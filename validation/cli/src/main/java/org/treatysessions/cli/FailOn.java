package org.treatysessions.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.ValidationReport;

/** The least severity that makes a run fail. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final @Nullable Severity min;

    FailOn(@Nullable Severity min) {
        this.min = min;
    }

    /** {@return the least severity that makes a run fail; empty where none does} */
    Optional<Severity> min() {
        return Optional.ofNullable(min);
    }

    /** {@return whether a finding of the severity makes the run fail} */
    boolean isReachedBy(Severity severity) {
        return min != null && severity.isAtLeast(min);
    }

    /** {@return how many findings of the report make the run fail} */
    long count(ValidationReport report) {
        return report.counts().entrySet().stream()
                .filter(count -> isReachedBy(count.getKey()))
                .mapToLong(count -> count.getValue())
                .sum();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
