package org.treatysessions.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Rule;
import org.treatysessions.json.format.StructureRule;
import org.treatysessions.validation.internal.RuleBook;

/** The rules of this library, in the order of their documentation: structure first. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** {@return all rules} */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(StructureRule.values()));
        rules.addAll(RuleBook.rules());
        return List.copyOf(rules);
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule; empty where there is none of that id
     */
    public static Optional<Rule> find(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
