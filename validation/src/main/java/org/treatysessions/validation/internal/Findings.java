package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;

/**
 * What the rules have found in one session.
 *
 * <p>Here, and only here, is decided that one cause gives one finding: a rule is silent where a rule that it names as a
 * cause has spoken on the same entry or on a value that the finding compares, and no rule speaks twice of one place.
 */
final class Findings {

    /** Enough to tell what an exception is; some quote all that they were given. */
    private static final int LONGEST_PROBLEM = 300;

    private final List<Finding> all = new ArrayList<>();
    private final Map<RuleId, Spoken> spokenByRule = new HashMap<>();
    private @Nullable SessionRule rule;
    private int firstOfRule;

    /**
     * Where a rule has spoken.
     *
     * @param places the pointers of the places
     * @param entries the pointers of the entries that they belong to
     */
    private record Spoken(Set<String> places, Set<String> entries) {}

    /** Says which rule the next findings are of; those that it names as causes must have had their turn. */
    void of(SessionRule speaking) {
        rule = speaking;
        firstOfRule = all.size();
    }

    /** Takes back what the rule, the last one to speak, has reported. */
    void takeBack(SessionRule failed) {
        all.subList(firstOfRule, all.size()).clear();
        spokenByRule.remove(failed.id());
    }

    /** Reports a rule that has failed. */
    void failed(Rule failed, Throwable problem) {
        String words = problem.toString();
        String brief = words.length() <= LONGEST_PROBLEM ? words : words.substring(0, LONGEST_PROBLEM) + "\u2026";
        all.add(Finding.of(RunRules.RULE_FAILED, "", Map.of("rule", failed.id().toString(), "problem", brief)));
    }

    void addAll(List<Finding> findings) {
        all.addAll(findings);
    }

    private SessionRule rule() {
        return Objects.requireNonNull(rule, "A rule must be named first");
    }

    List<Finding> all() {
        return all;
    }

    /** Reports a place, with named arguments in pairs. */
    void report(Place place, Object... arguments) {
        report(rule().severity(), place, arguments);
    }

    /** Reports a place with another severity than the rule usually has. */
    void report(Severity severity, Place place, Object... arguments) {
        String path = place.pointer();
        String entry = place.entry().pointer();
        if (aCauseHas(entry, Spoken::entries)) {
            return;
        }
        Spoken spoken = spokenByRule.computeIfAbsent(rule().id(), id -> new Spoken(new HashSet<>(), new HashSet<>()));
        if (spoken.places().add(path)) {
            spoken.entries().add(entry);
            Map<String, Object> named = new LinkedHashMap<>();
            for (int i = 0; i < arguments.length; i += 2) {
                named.put((String) arguments[i], arguments[i + 1]);
            }
            requireDocumented(named.keySet());
            all.add(Finding.of(rule(), severity, path, named));
        }
    }

    private void requireDocumented(Set<String> arguments) {
        List<String> documented = rule().documentation().orElseThrow().arguments();
        for (String argument : arguments) {
            if (!documented.contains(argument)) {
                throw new IllegalStateException("The rule " + rule() + " does not document its argument " + argument);
            }
        }
    }

    /** Lets the next findings say with which other values theirs is compared. */
    Comparing comparing(Place... compared) {
        return new Comparing(Arrays.stream(compared).anyMatch(place -> aCauseHas(place.pointer(), Spoken::places)));
    }

    /** Reports findings that compare values of several places. */
    final class Comparing {

        private final boolean isSilent;

        private Comparing(boolean isSilent) {
            this.isSilent = isSilent;
        }

        void report(Place place, Object... arguments) {
            if (!isSilent) {
                Findings.this.report(place, arguments);
            }
        }
    }

    /** Whether a rule that the present one names as a cause has a pointer among those where it has spoken. */
    private boolean aCauseHas(String pointer, Function<Spoken, Set<String>> pointers) {
        for (RuleId cause : rule().causes()) {
            Spoken spoken = spokenByRule.get(cause);
            if (spoken != null && pointers.apply(spoken).contains(pointer)) {
                return true;
            }
        }
        return false;
    }
}
