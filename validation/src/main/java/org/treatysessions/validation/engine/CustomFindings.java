package org.treatysessions.validation.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.spi.CustomRule;

/** Collects what a rule of the user reports about one session. */
final class CustomFindings implements CustomRule.Findings {

    private final CustomRule rule;
    private final Optional<LocalDate> today;
    private final Map<String, Finding> byPath = new LinkedHashMap<>();
    private boolean ended;

    CustomFindings(CustomRule rule, Optional<LocalDate> today) {
        this.rule = rule;
        this.today = today;
    }

    @Override
    public void report(String path, Map<String, ?> arguments) {
        report(rule.severity(), path, arguments);
    }

    @Override
    public void report(Severity severity, String path, Map<String, ?> arguments) {
        if (ended) {
            throw new IllegalStateException("The rule " + rule.id() + " reports after its check has ended");
        }
        byPath.putIfAbsent(path, Finding.of(rule, severity, path, arguments));
    }

    @Override
    public Optional<LocalDate> today() {
        return today;
    }

    /** Ends the check and returns its findings. */
    List<Finding> end() {
        ended = true;
        return List.copyOf(byPath.values());
    }
}
