// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.FindingReporter;

/** Collects what a rule of the user reports about one session. */
final class CustomFindings implements FindingReporter {

    private final CustomRule rule;
    private final Optional<LocalDate> asOf;
    private final Map<String, Finding> byPath = new LinkedHashMap<>();
    private boolean ended;

    CustomFindings(CustomRule rule, Optional<LocalDate> asOf) {
        this.rule = rule;
        this.asOf = asOf;
    }

    @Override
    public void report(Pointer place, ArgumentValue<?>... arguments) {
        report(rule.severity(), place, arguments);
    }

    @Override
    public void report(Severity severity, Pointer place, ArgumentValue<?>... arguments) {
        if (ended) {
            throw new IllegalStateException("The rule " + rule.id() + " reports after its check has ended");
        }
        String path = place.toString();
        byPath.putIfAbsent(path, Finding.of(rule, severity, path, arguments));
    }

    @Override
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** Ends the check and returns its findings. */
    List<Finding> end() {
        ended = true;
        return List.copyOf(byPath.values());
    }
}
