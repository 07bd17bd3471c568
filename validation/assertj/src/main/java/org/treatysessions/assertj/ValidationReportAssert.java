// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.assertj;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.ValidationReport;

/**
 * Assertions on a report.
 *
 * <p>They check the findings that the report keeps, see {@link ValidationReport#findings}.
 *
 * @since 0.1
 */
public class ValidationReportAssert extends AbstractAssert<ValidationReportAssert, ValidationReport> {

    /** The findings named by the assertions so far. */
    private final Set<Finding> expected;

    ValidationReportAssert(@Nullable ValidationReport report) {
        super(report, ValidationReportAssert.class);
        this.expected = Collections.newSetFromMap(new IdentityHashMap<>());
    }

    ValidationReportAssert(ValidationReportAssert previous) {
        super(previous.actual, ValidationReportAssert.class);
        this.expected = previous.expected;
    }

    /**
     * Verifies that there is no error.
     *
     * @return these assertions
     */
    public ValidationReportAssert isValid() {
        isNotNull();
        if (!actual.isValid()) {
            failWithMessage("Expecting the report to have no error, but it has:%s", list(Severity.ERROR));
        }
        return this;
    }

    /**
     * Verifies that there is an error.
     *
     * @return these assertions
     */
    public ValidationReportAssert isNotValid() {
        isNotNull();
        if (actual.isValid()) {
            failWithMessage("Expecting the report to have an error, but its findings are:%s", list());
        }
        return this;
    }

    /**
     * Verifies that there is no finding at all.
     *
     * @return these assertions
     */
    public ValidationReportAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            failWithMessage("Expecting the report to have no findings, but it has:%s", list());
        }
        return this;
    }

    /**
     * Verifies that a rule has findings; the assertions that follow are about these.
     *
     * @param rule the id of the rule, a constant of {@code SessionRules} or {@code StructureRules} for example
     * @return assertions on the findings of the rule
     * @throws IllegalArgumentException if the validator had no such rule
     */
    public FindingAssert hasFinding(RuleId rule) {
        isNotNull();
        actual.count(rule); // rejects an unknown rule
        List<Finding> found = actual.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        if (found.isEmpty()) {
            failWithMessage("Expecting a finding of the rule %s, but the findings are:%s", rule, list());
        }
        return new FindingAssert(this, rule, found);
    }

    /**
     * Verifies that a rule has no findings.
     *
     * @param rule the id of the rule, a constant of {@code SessionRules} or {@code StructureRules} for example
     * @return these assertions
     * @throws IllegalArgumentException if the validator had no such rule
     */
    public ValidationReportAssert hasNoFinding(RuleId rule) {
        isNotNull();
        if (actual.count(rule) > 0) {
            failWithMessage("Expecting no finding of the rule %s, but the findings are:%s", rule, list());
        }
        return this;
    }

    /**
     * Verifies that there are no findings except those that the assertions so far have named: all findings of a rule or, if
     * places were named, the findings there.
     *
     * @return these assertions
     */
    public ValidationReportAssert hasNoOtherFindings() {
        isNotNull();
        List<Finding> others = actual.findings().stream()
                .filter(finding -> !expected.contains(finding))
                .toList();
        if (!others.isEmpty()) {
            failWithMessage("Expecting no other findings, but there are:%s", list(others));
        }
        return this;
    }

    final void expect(List<Finding> findings) {
        expected.addAll(findings);
    }

    final void doNotExpect(List<Finding> findings) {
        findings.forEach(expected::remove);
    }

    final String list() {
        return list(actual.findings());
    }

    private String list(Severity severity) {
        return list(actual.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList());
    }

    /** One finding per line. */
    static String list(List<Finding> findings) {
        return findings.isEmpty()
                ? " none"
                : findings.stream()
                        .map(finding -> "\n  " + finding.severity() + " "
                                + finding.rule().id() + " at \""
                                + finding.path() + "\""
                                + finding.location()
                                        .map(ValidationReportAssert::place)
                                        .orElse("") + ": "
                                + finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining());
    }

    private static String place(Location location) {
        return " (line " + location.line() + ", column " + location.column() + ")";
    }
}
