// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.spi.CustomRule;

/**
 * Applies rules to sessions. A rule that fails does not affect the others.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleEngine {

    private final List<RuleGroup> groups;
    private final SessionRule failedRule;
    private final ValidationContext context;

    /**
     * Creates an engine.
     *
     * @param groups the rules of the library, those of a group after those of other groups that suppress them
     * @param failedRule the rule whose findings report that another rule failed
     * @param context what rules can use beside the session, and the rules of the user
     */
    public RuleEngine(List<RuleGroup> groups, SessionRule failedRule, ValidationContext context) {
        List<RuleGroup> applicable = new ArrayList<>();
        for (RuleGroup group : groups) {
            RuleGroup inContext = group.in(context);
            if (!inContext.rules().isEmpty()) {
                applicable.add(inContext);
            }
        }
        this.groups = List.copyOf(applicable);
        this.failedRule = failedRule;
        this.context = context;
    }

    /**
     * Applies the rules to a session.
     *
     * @param session the session
     * @return the findings, in no special order
     */
    public List<Finding> check(CountrySession session) {
        SessionFacts facts = new SessionFacts(session, context);
        FindingCollector out = new FindingCollector();
        for (int i = 0; i < groups.size(); i++) {
            RuleGroup group = groups.get(i);
            if (group.appliesTo(facts)) {
                List<SessionRule> rules = group.rules();
                for (int j = 0; j < rules.size(); j++) {
                    apply(rules.get(j), facts, out);
                }
            }
        }
        for (CustomRule rule : context.customRules()) {
            apply(rule, session, out);
        }
        return out.findings();
    }

    private void apply(SessionRule rule, SessionFacts facts, FindingCollector out) {
        out.begin(rule);
        try {
            rule.check().check(facts, out);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            out.fail(failedRule, rule, e);
        }
    }

    private void apply(CustomRule rule, CountrySession session, FindingCollector out) {
        CustomFindings found = new CustomFindings(rule, context.asOf());
        try {
            rule.check().check(session, found);
            out.addAll(found.end());
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            out.addFailure(failedRule, rule, e);
        }
    }
}
