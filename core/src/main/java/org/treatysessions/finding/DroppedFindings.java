package org.treatysessions.finding;

/**
 * Findings that are counted and not kept, because there were too many.
 *
 * @param rule their rule
 * @param severity their severity
 * @param count how many there are
 */
public record DroppedFindings(Rule rule, Severity severity, long count) {

    /**
     * Adds others of the same rule and severity.
     *
     * @param others the others
     * @return both
     * @throws IllegalArgumentException if they are of another rule or severity
     */
    public DroppedFindings plus(DroppedFindings others) {
        if (!rule.id().equals(others.rule.id()) || severity != others.severity) {
            throw new IllegalArgumentException("Not of one rule and severity: " + this + ", " + others);
        }
        return new DroppedFindings(rule, severity, count + others.count);
    }
}
