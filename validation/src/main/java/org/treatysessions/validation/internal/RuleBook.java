package org.treatysessions.validation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.CountrySession;

/** The rules on a session, and the order in which they speak. */
public final class RuleBook {

    /** All rules, in the order of the catalogue. */
    private static final List<SessionRule> RULES = Stream.of(
                    DateRules.ALL, ReportNumberRules.ALL, DocumentRules.ALL, ProcedureRules.ALL, TextRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<SessionRule> CAUSES_FIRST = causesFirst(RULES);

    private RuleBook() {}

    /** {@return all rules on a session, in the order of the catalogue} */
    public static List<SessionRule> rules() {
        return RULES;
    }

    /** {@return the rules that cannot speak, in whole or in part, while the present day is not known} */
    public static List<SessionRule> rulesThatNeedToday() {
        return RULES.stream()
                .filter(rule -> rule.today() != SessionRule.Today.NOT_NEEDED)
                .toList();
    }

    /**
     * Applies the rules to a session.
     *
     * @param session the session
     * @param today the present day, null where it is not known
     * @return what the rules found, in no special order
     */
    public static List<Finding> apply(CountrySession session, @Nullable LocalDate today) {
        Review review = new Review(session, today);
        Findings findings = new Findings();
        for (SessionRule rule : CAUSES_FIRST) {
            if (today != null || rule.today() != SessionRule.Today.NEEDED) {
                findings.of(rule);
                rule.check().look(review, findings);
            }
        }
        return findings.all();
    }

    /** Sorts rules so that each speaks after those that silence it. */
    private static List<SessionRule> causesFirst(Collection<SessionRule> rules) {
        Map<String, SessionRule> waiting = new LinkedHashMap<>();
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
