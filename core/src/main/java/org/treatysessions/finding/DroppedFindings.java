// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

/**
 * Findings that were counted but dropped, because there were too many.
 *
 * @param rule their rule
 * @param severity their severity
 * @param count how many there are
 * @since 0.1
 */
public record DroppedFindings(Rule rule, Severity severity, long count) {

    /**
     * Adds other findings of the same rule and severity.
     *
     * @param others the others
     * @return the sum
     * @throws IllegalArgumentException if they are of another rule or severity
     */
    public DroppedFindings plus(DroppedFindings others) {
        if (!rule.id().equals(others.rule.id()) || severity != others.severity) {
            throw new IllegalArgumentException("Different rules or severities: " + this + ", " + others);
        }
        return new DroppedFindings(rule, severity, count + others.count);
    }
}
