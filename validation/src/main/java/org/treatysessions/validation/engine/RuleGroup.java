// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rules on one subject, in the order in which they are applied: each after those that suppress it.
 *
 * <p>If a session does not have the subject, none of them is applied. Immutable.
 */
public final class RuleGroup {

    private final Predicate<SessionFacts> subject;
    private final List<SessionRule> rules;

    private RuleGroup(Predicate<SessionFacts> subject, List<SessionRule> rules) {
        this.subject = subject;
        this.rules = rules;
    }

    /**
     * Creates a group of rules that are applied to every session.
     *
     * @param rules the rules
     * @return the group
     */
    public static RuleGroup always(SessionRule... rules) {
        return new RuleGroup(session -> true, List.of(rules));
    }

    /**
     * Creates a group of rules on a subject that not every session has.
     *
     * @param subject whether a session has the subject
     * @param rules the rules
     * @return the group
     */
    public static RuleGroup where(Predicate<SessionFacts> subject, SessionRule... rules) {
        return new RuleGroup(subject, List.of(rules));
    }

    /** {@return the rules} */
    public List<SessionRule> rules() {
        return rules;
    }

    /** Returns this group with those rules whose requirements a context meets. */
    RuleGroup in(ValidationContext context) {
        List<SessionRule> applicable = new ArrayList<>();
        for (SessionRule rule : rules) {
            if (context.meets(rule.requirement())) {
                applicable.add(rule);
            }
        }
        return new RuleGroup(subject, List.copyOf(applicable));
    }

    /** Whether a session has the subject. */
    boolean appliesTo(SessionFacts session) {
        return subject.test(session);
    }
}
