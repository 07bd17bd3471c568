package org.treatysessions.examples.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.finding.Rule;
import org.treatysessions.validation.RuleCatalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documented example of a rule, as a document.
 *
 * @param rule the rule
 * @param text the plain session with the members of the example in place of its own
 */
record RuleExample(Rule rule, String text) {

    /** What a single record cannot trip, or not without reference data or a rule of one's own that fails. */
    static final Set<String> NOT_OF_A_RECORD = Set.of(
            "session-duplicated", "id-duplicated", "session-number-mismatch", "member-term-mismatch", "rule-failed");

    /** What only text can show: it does not stay when the text is read into a JSON value. */
    private static final Set<String> ONLY_AS_TEXT = Set.of("json-syntax", "duplicate-member");

    static List<RuleExample> all() {
        return RuleCatalogue.rules().stream()
                .filter(rule -> !NOT_OF_A_RECORD.contains(rule.id().toString()))
                .map(rule -> new RuleExample(
                        rule, text(rule.documentation().orElseThrow().example())))
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

    private static String text(String example) {
        JsonNode changes;
        try {
            changes = Tree.parse(example);
        } catch (JacksonException e) {
            return example;
        }
        ObjectNode session = Tree.parse(RuleCatalogue.plainSession()).asObject();
        if (changes.values().stream().noneMatch(JsonNode::isNull) && namesAMemberTwice(example)) {
            session.remove(List.copyOf(changes.propertyNames()));
            String rest = session.toString();
            String own = example.strip();
            return rest.substring(0, rest.length() - 1) + ", " + own.substring(1);
        }
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                session.remove(change.getKey());
            } else {
                session.set(change.getKey(), change.getValue());
            }
        });
        return session.toString();
    }

    private static boolean namesAMemberTwice(String object) {
        Set<String> names = new LinkedHashSet<>();
        boolean isTwice = false;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                isTwice |= !names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return isTwice;
    }
}
