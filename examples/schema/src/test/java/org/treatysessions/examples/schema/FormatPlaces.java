// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.treatysessions.json.SessionJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places of the format, as in the schema, each with the minimal document that has the place. */
final class FormatPlaces {

    private static final JsonNode SCHEMA = Tree.parse(SessionJson.schema());
    private static final JsonNode FULL = sample("full.session.json");

    private FormatPlaces() {}

    /**
     * A place of the format: a member, or an entry of a list.
     *
     * @param pointer where it is
     * @param kind the name of its definition, or its JSON type
     * @param isEntry whether it is an entry of a list
     * @param isRequired whether its object must have it
     * @param schema its schema
     * @param document the minimal part of the full sample that has it
     */
    record Place(String pointer, String kind, boolean isEntry, boolean isRequired, JsonNode schema, JsonNode document) {

        /** The name in the names of vectors, such as stateReports.0.due. */
        String name() {
            return pointer.substring(1).replace('/', '.');
        }

        /** The object or list that it is in. */
        String owner() {
            return pointer.substring(0, pointer.lastIndexOf('/'));
        }

        String member() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }

        JsonNode value() {
            return document.at(pointer);
        }

        JsonNode with(JsonNode value) {
            return Tree.with(document, pointer, value);
        }

        JsonNode with(String text) {
            return with(JsonMapper.shared().getNodeFactory().stringNode(text));
        }

        boolean isList() {
            return kind.equals("array");
        }

        boolean isObject() {
            return schema.has("properties") || kind.equals("object");
        }
    }

    static JsonNode sample(String name) {
        try {
            return Tree.parse(Files.readString(Path.of("../sessions").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The minimal session. */
    static JsonNode min() {
        return min(FULL, SCHEMA, List.of());
    }

    static List<Place> all() {
        List<Place> places = new ArrayList<>();
        collect(SCHEMA, List.of(), places);
        return places;
    }

    /** The places whose values have a definition. */
    static List<Place> of(String kind) {
        return all().stream().filter(place -> place.kind().equals(kind)).toList();
    }

    /** A kind of place in the schema: a definition. */
    static JsonNode definition(String kind) {
        return SCHEMA.get("$defs").get(kind);
    }

    private static void collect(JsonNode schema, List<String> path, List<Place> places) {
        List<String> required = schema.path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
        schema.path("properties").properties().forEach(property -> {
            List<String> member = plus(path, property.getKey());
            add(property.getValue(), member, false, required.contains(property.getKey()), places);
        });
        if (schema.has("items")) {
            add(schema.get("items"), plus(path, "0"), true, false, places);
        }
    }

    private static void add(
            JsonNode reference, List<String> path, boolean isEntry, boolean isRequired, List<Place> places) {
        JsonNode schema = resolved(reference);
        String kind = reference.has("$ref")
                ? reference.get("$ref").asString().replace("#/$defs/", "")
                : path.equals(List.of("schemaVersion"))
                        ? "schemaVersion"
                        : reference.get("type").asString();
        String pointer = "/" + String.join("/", path);
        places.add(new Place(pointer, kind, isEntry, isRequired, schema, min(FULL, SCHEMA, path)));
        collect(schema, path, places);
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    /** Reduces a value to its required members and those on the way to a place. */
    private static JsonNode min(JsonNode value, JsonNode reference, List<String> path) {
        JsonNode schema = resolved(reference);
        if (value instanceof ArrayNode list) {
            ArrayNode one = JsonMapper.shared().createArrayNode();
            List<String> below = path.isEmpty() ? path : path.subList(1, path.size());
            JsonNode entry = list.values().stream()
                    .filter(candidate -> below.isEmpty() || candidate.has(below.get(0)))
                    .findFirst()
                    .orElse(list.get(0));
            return one.add(min(entry, schema.get("items"), below));
        }
        if (value instanceof ObjectNode object && schema.has("properties")) {
            ObjectNode part = JsonMapper.shared().createObjectNode();
            schema.get("properties").properties().forEach(property -> {
                String name = property.getKey();
                boolean isOnTheWay = !path.isEmpty() && path.get(0).equals(name);
                boolean isRequired = schema.path("required").values().stream()
                        .anyMatch(member -> member.asString().equals(name));
                if (isOnTheWay || isRequired) {
                    JsonNode member = object.has(name)
                            ? object.get(name)
                            : property.getValue().get("examples").get(0);
                    part.set(
                            name,
                            min(member, property.getValue(), isOnTheWay ? path.subList(1, path.size()) : List.of()));
                }
            });
            return part;
        }
        return value;
    }

    private static List<String> plus(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
