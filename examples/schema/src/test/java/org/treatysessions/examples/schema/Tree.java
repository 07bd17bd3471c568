// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changed copies of JSON documents. */
final class Tree {

    private Tree() {}

    static JsonNode parse(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /** A document with another value at a place, which may be new. */
    static JsonNode with(JsonNode document, String pointer, JsonNode value) {
        JsonNode copy = document.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode owner = copy.at(place.head());
        if (owner instanceof ArrayNode array) {
            int index = place.last().getMatchingIndex();
            if (index < array.size()) {
                array.set(index, value);
            } else {
                array.add(value);
            }
        } else {
            ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
        }
        return copy;
    }

    static JsonNode without(JsonNode document, String pointer) {
        JsonNode copy = document.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }

    /** A document in which a member has another name, at the same position. */
    static JsonNode renamed(JsonNode document, String pointer, String newName) {
        JsonNode copy = document.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        ObjectNode owner = (ObjectNode) copy.at(place.head());
        ObjectNode renamed = JsonMapper.shared().createObjectNode();
        owner.properties()
                .forEach(member -> renamed.set(
                        member.getKey().equals(place.last().getMatchingProperty()) ? newName : member.getKey(),
                        member.getValue()));
        owner.removeAll();
        owner.setAll(renamed);
        return copy;
    }

    /** A text in quotation marks, with invisible characters escaped. */
    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
