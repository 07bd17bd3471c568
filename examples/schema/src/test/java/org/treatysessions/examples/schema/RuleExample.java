// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import java.util.List;
import java.util.Set;
import org.treatysessions.finding.Rule;
import org.treatysessions.validation.RuleCatalogue;

/**
 * The documented example of a rule, as a document.
 *
 * @param rule the rule
 * @param text the plain session with the members of the example
 */
record RuleExample(Rule rule, String text) {

    /** Rules that need several records, reference data or a custom rule that fails. */
    static final Set<String> NOT_OF_A_RECORD = Set.of(
            "session-duplicated", "id-duplicated", "session-number-mismatch", "member-term-mismatch", "rule-failed");

    /** Rules on the text, whose findings are lost if the text is parsed as a JSON value. */
    private static final Set<String> ONLY_AS_TEXT = Set.of("json-syntax", "duplicate-member");

    static List<RuleExample> all() {
        return RuleCatalogue.rules().stream()
                .filter(rule -> !NOT_OF_A_RECORD.contains(rule.id().toString()))
                .map(rule -> new RuleExample(rule, record(rule)))
                .toList();
    }

    void addTo(VectorFile file) {
        String name = "the example of " + rule.id();
        String[] structure = Judges.structure(text).stream()
                .flatMap(finding -> List.of(finding.rule(), finding.path()).stream())
                .toArray(String[]::new);
        boolean schemaValid = structure.length == 0 || rule.id().toString().equals("duplicate-member");
        if (ONLY_AS_TEXT.contains(rule.id().toString())) {
            file.text(name, text, schemaValid, structure);
        } else if (schemaValid) {
            file.right(name, Tree.parse(text));
        } else {
            file.wrong(name, Tree.parse(text), structure);
        }
    }

    private static String record(Rule rule) {
        return RuleCatalogue.exampleRecords(rule.documentation().orElseThrow()).get(0);
    }
}
