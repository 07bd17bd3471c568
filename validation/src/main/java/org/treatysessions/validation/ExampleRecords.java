// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the records that the example of a rule stands for, see {@link RuleCatalogue#exampleRecords}. */
final class ExampleRecords {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ExampleRecords() {}

    static List<String> of(String example) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(example);
        } catch (JacksonException e) {
            return List.of(example); // an example of malformed text
        }
        return tree.isArray()
                ? tree.values().stream()
                        .map(changes -> record(changes.toString()))
                        .toList()
                : List.of(record(example));
    }

    private static String record(String example) {
        ObjectNode session = MAPPER.readTree(RuleCatalogue.plainSession()).asObject();
        ObjectNode changes = MAPPER.readTree(example).asObject();
        if (namesAMemberTwice(example)) {
            session.remove(List.copyOf(changes.propertyNames()));
            String rest = session.toString();
            return rest.substring(0, rest.length() - 1) + ", " + example.strip().substring(1);
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

    /** Whether an object names a member twice, which does not show in a tree. */
    private static boolean namesAMemberTwice(String object) {
        Set<String> names = new HashSet<>();
        boolean isTwice = false;
        try (JsonParser parser = MAPPER.createParser(object)) {
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
