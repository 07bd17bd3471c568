// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.assertj;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;

/**
 * Assertions on the findings of one rule in a report, and on the report.
 *
 * <p>{@link #at} narrows them to a place; it can be called repeatedly, for several places.
 *
 * @since 0.1
 */
public final class FindingAssert extends ValidationReportAssert {

    private final RuleId rule;
    private final List<Finding> ofRule;
    private final boolean isNarrowed;
    private final List<Finding> found;

    FindingAssert(ValidationReportAssert previous, RuleId rule, List<Finding> ofRule) {
        this(previous, rule, ofRule, false, ofRule);
    }

    private FindingAssert(
            ValidationReportAssert previous,
            RuleId rule,
            List<Finding> ofRule,
            boolean isNarrowed,
            List<Finding> found) {
        super(previous);
        info.description(previous.getWritableAssertionInfo().description());
        this.rule = rule;
        this.ofRule = ofRule;
        this.isNarrowed = isNarrowed;
        this.found = found;
        expect(found);
    }

    /**
     * Verifies that the rule has a finding at a place.
     *
     * @param path the place, a JSON Pointer
     * @return assertions on the finding there
     */
    public FindingAssert at(String path) {
        List<Finding> there =
                ofRule.stream().filter(finding -> finding.path().equals(path)).toList();
        if (there.isEmpty()) {
            failWithMessage(
                    "Expecting a finding of the rule %s at \"%s\", but the findings are:%s", rule, path, list());
        }
        if (!isNarrowed) {
            doNotExpect(ofRule);
        }
        return new FindingAssert(this, rule, ofRule, true, there);
    }

    /**
     * Verifies the severity.
     *
     * @param severity the severity that all these findings must have
     * @return these assertions
     */
    public FindingAssert withSeverity(Severity severity) {
        found.forEach(finding -> {
            if (finding.severity() != severity) {
                failWithMessage("Expecting the severity %s, but found:%s", severity, list(List.of(finding)));
            }
        });
        return this;
    }

    /**
     * Verifies an argument.
     *
     * @param argument the argument with the value that it must have in all these findings
     * @return these assertions
     */
    public FindingAssert withArgument(ArgumentValue<?> argument) {
        String name = argument.argument().name();
        found.forEach(finding -> {
            Map<String, Object> arguments = finding.arguments();
            if (!Objects.equals(arguments.get(name), argument.value())) {
                failWithMessage(
                        "Expecting the argument %s to be %s, but the arguments are %s",
                        name, argument.value(), arguments);
            }
        });
        return this;
    }

    /**
     * Verifies the line.
     *
     * @param line the line of all these findings, counted from 1
     * @return these assertions
     */
    public FindingAssert onLine(int line) {
        found.forEach(finding -> {
            if (finding.location().filter(location -> location.line() == line).isEmpty()) {
                failWithMessage("Expecting line %s, but found:%s", line, list(List.of(finding)));
            }
        });
        return this;
    }
}
