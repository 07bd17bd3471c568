// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.meta.Pointer;

/**
 * Collects what rules report about one session.
 *
 * <p>Here, and only here, one cause gives one finding: a rule is suppressed where one of the rules that {@linkplain
 * SessionRule#suppressedBy suppress} it has a finding on the same entry, or on a value that the rule compares with. A rule
 * has at most one finding on a place.
 */
public final class FindingCollector {

    /** Enough to recognize an exception; some quote all that they were given. */
    private static final int MAX_PROBLEM_LENGTH = 300;

    private static final char ELLIPSIS = '\u2026';

    private final List<Finding> findings = new ArrayList<>();
    private final Map<RuleId, Reported> reportedByRule = new HashMap<>();
    private @Nullable SessionRule current;
    private int firstOfCurrent;

    /** Creates an empty collector. */
    public FindingCollector() {}

    /** Where a rule has findings: the pointers to the places, and to the entries that they belong to. */
    private record Reported(Set<String> places, Set<String> entries) {}

    /** Sets the rule whose findings come next; the rules that suppress it have had their turn. */
    void begin(SessionRule rule) {
        current = rule;
        firstOfCurrent = findings.size();
    }

    /** Replaces the findings of the current rule by one that it failed. */
    void fail(Rule failedRule, SessionRule rule, Throwable problem) {
        findings.subList(firstOfCurrent, findings.size()).clear();
        reportedByRule.remove(rule.id());
        addFailure(failedRule, rule, problem);
    }

    /** Reports that a rule failed. */
    void addFailure(Rule failedRule, Rule rule, Throwable problem) {
        String text = problem.toString();
        String brief = text.length() <= MAX_PROBLEM_LENGTH ? text : text.substring(0, MAX_PROBLEM_LENGTH) + ELLIPSIS;
        findings.add(Finding.of(failedRule, "", Argument.RULE.of(rule.id().toString()), Argument.PROBLEM.of(brief)));
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    List<Finding> findings() {
        return findings;
    }

    private SessionRule current() {
        return Objects.requireNonNull(current, "No rule has begun");
    }

    /**
     * Reports a place with the usual severity of the rule.
     *
     * @param place the place
     * @param arguments the values that the message refers to
     */
    public void report(Pointer place, ArgumentValue<?>... arguments) {
        report(current().severity(), place, arguments);
    }

    /**
     * Reports a place with another severity.
     *
     * @param severity the severity
     * @param place the place
     * @param arguments the values that the message refers to
     */
    public void report(Severity severity, Pointer place, ArgumentValue<?>... arguments) {
        String path = place.toString();
        String entry = entry(path);
        for (SessionRule cause : current().suppressors()) {
            Reported reported = reportedByRule.get(cause.id());
            if (reported != null && reported.entries().contains(entry)) {
                return;
            }
        }
        Reported reported =
                reportedByRule.computeIfAbsent(current().id(), id -> new Reported(new HashSet<>(), new HashSet<>()));
        if (reported.places().add(path)) {
            reported.entries().add(entry);
            findings.add(Finding.of(current(), severity, path, arguments));
        }
    }

    /**
     * Checks if a value that a rule compares with is correct as far as known: if none of the rules that suppress the rule
     * has a finding on it.
     *
     * @param place the place of the value
     * @return whether there is no such finding
     */
    public boolean isUndisputed(Pointer place) {
        for (SessionRule cause : current().suppressors()) {
            Reported reported = reportedByRule.get(cause.id());
            if (reported != null && reported.places().contains(place.toString())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the entry of the session that a place belongs to: the member of the session, or its element where it is a
     * list; the session itself for its own place.
     */
    static String entry(String path) {
        int end = path.indexOf('/', 1);
        if (end < 0) {
            return path;
        }
        boolean isElement = end + 1 < path.length() && Character.isDigit(path.charAt(end + 1));
        int next = path.indexOf('/', end + 1);
        return path.substring(0, isElement ? (next < 0 ? path.length() : next) : end);
    }
}
