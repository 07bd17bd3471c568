package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleId;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.spi.CustomRule;

/** The rules on a session, and the order in which they speak. */
public final class RuleBook {

    /** All rules, in the order of the catalogue. */
    private static final List<SessionRule> RULES = Stream.of(
                    DateRules.ALL,
                    ReportNumberRules.ALL,
                    DocumentRules.ALL,
                    ProcedureRules.ALL,
                    TextRules.ALL,
                    RunRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<SessionRule> CAUSES_FIRST = causesFirst(RULES);

    private RuleBook() {}

    /** {@return all rules on a session, in the order of the catalogue} */
    public static List<SessionRule> rules() {
        return RULES;
    }

    /** {@return the rules that need more than the session} */
    public static List<SessionRule> rulesInNeed() {
        return RULES.stream()
                .filter(rule -> rule.need() != SessionRule.Need.NOTHING)
                .toList();
    }

    /**
     * Applies the rules to a session. A rule that fails does not keep the others from speaking.
     *
     * @param session the session
     * @param surroundings what the rules can know beside it
     * @return what the rules found, in no special order
     */
    public static List<Finding> apply(CountrySession session, Surroundings surroundings) {
        Review review = new Review(session, surroundings);
        Findings findings = new Findings();
        for (SessionRule rule : CAUSES_FIRST) {
            if (surroundings.suffice(rule)) {
                findings.of(rule);
                try {
                    rule.check().look(review, findings);
                } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
                    findings.takeBack(rule);
                    findings.failed(rule, e);
                }
            }
        }
        for (CustomRule rule : surroundings.customRules()) {
            CustomFindings found = new CustomFindings(rule, surroundings.today());
            try {
                rule.check().look(session, found);
                findings.addAll(found.end());
            } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
                findings.failed(rule, e);
            }
        }
        return findings.all();
    }

    /** Sorts rules so that each speaks after those that silence it. */
    private static List<SessionRule> causesFirst(Collection<SessionRule> rules) {
        Map<RuleId, SessionRule> waiting = new LinkedHashMap<>();
        rules.forEach(rule -> waiting.put(rule.id(), rule));
        List<SessionRule> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<SessionRule> ready = waiting.values().stream()
                    .filter(rule -> rule.causes().stream().noneMatch(waiting::containsKey))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Rules silence each other: " + waiting.keySet());
            }
            ready.forEach(rule -> waiting.remove(rule.id()));
            sorted.addAll(ready);
        }
        return sorted;
    }
}
