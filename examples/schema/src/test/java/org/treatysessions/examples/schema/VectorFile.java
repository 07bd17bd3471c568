// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.treatysessions.examples.schema.Vector.ExpectedFinding;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds a file of vectors.
 *
 * <p>The caller states the structural findings of a vector and whether the schema accepts it; neither is computed by the
 * reader or a validator. Findings of the other rules are computed by the library.
 */
final class VectorFile {

    /** Writes a value on one line if it fits. */
    private static final int LINE = 100;

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final String about;
    private final List<Vector> vectors = new ArrayList<>();
    private final List<String> disagreements = new ArrayList<>();

    VectorFile(String about) {
        this.about = about;
    }

    void keepOnly(Predicate<Vector> condition) {
        vectors.removeIf(condition.negate());
    }

    /** Expectations that the library does not meet. */
    List<String> disagreements() {
        return disagreements;
    }

    /** Adds a document without structural findings. */
    void right(String name, JsonNode document) {
        add(name, document.toString(), true, true, List.of());
    }

    /** Adds a document that both schema and reader reject, with rules and their paths. */
    void wrong(String name, JsonNode document, String... rulesAndPaths) {
        add(name, document.toString(), true, false, List.of(rulesAndPaths));
    }

    /** Adds a document that the reader rejects for a reason that a schema cannot express. */
    void unseen(String name, JsonNode document, String rule, String path) {
        add(name, document.toString(), true, true, List.of(rule, path));
    }

    /** Adds a text that is not JSON, or that parsing would change. */
    void text(String name, String text, boolean schemaValid, String... rulesAndPaths) {
        add(name, text, false, schemaValid, List.of(rulesAndPaths));
    }

    private void add(String name, String text, boolean isTree, boolean schemaValid, List<String> rulesAndPaths) {
        List<ExpectedFinding> structure = new ArrayList<>();
        for (int i = 0; i < rulesAndPaths.size(); i += 2) {
            structure.add(new ExpectedFinding(rulesAndPaths.get(i), "error", rulesAndPaths.get(i + 1)));
        }
        List<ExpectedFinding> read = Judges.structure(text);
        if (read.size() != structure.size() || !read.containsAll(structure)) {
            disagreements.add("%s: should give %s; the reader finds %s in %s".formatted(name, structure, read, text));
        }
        List<ExpectedFinding> findings = Judges.findings(text);
        boolean valid =
                findings.stream().noneMatch(finding -> finding.severity().equals("error"));
        vectors.add(new Vector(name, text, isTree, schemaValid, valid, findings));
    }

    @Override
    public String toString() {
        return """
                {
                  "$schema": "../vectors.schema.json",
                  "about": %s,
                  "format": "1.0",
                  "asOf": "%s",
                  "vectors": [
                    %s
                  ]
                }
                """.formatted(
                        json(about),
                        Vectors.AS_OF,
                        vectors.stream().map(VectorFile::toString).collect(Collectors.joining(",\n    ")));
    }

    private static String toString(Vector vector) {
        List<String> members = new ArrayList<>();
        members.add("\"name\": " + json(vector.name()));
        members.add(
                vector.isTree()
                        ? "\"document\": " + json(Tree.parse(vector.text()), 6)
                        : "\"text\": " + json(vector.text()));
        members.add("\"schemaValid\": " + vector.schemaValid());
        members.add("\"valid\": " + vector.valid());
        members.add("\"findings\": " + findings(vector));
        return "{\n      " + String.join(",\n      ", members) + "\n    }";
    }

    private static String findings(Vector vector) {
        return vector.findings().isEmpty()
                ? "[]"
                : vector.findings().stream()
                        .map(finding -> "{\"rule\": %s, \"severity\": %s, \"path\": %s}"
                                .formatted(json(finding.rule()), json(finding.severity()), json(finding.path())))
                        .collect(Collectors.joining(",\n        ", "[\n        ", "\n      ]"));
    }

    private static String json(String text) {
        return ASCII.writeValueAsString(text);
    }

    private static String json(JsonNode value, int indentation) {
        if (!value.isContainer()) {
            return value.isString() ? json(value.asString()) : value.toString();
        }
        boolean isObject = value.isObject();
        Function<Integer, List<String>> parts = below -> isObject
                ? value.properties().stream()
                        .map(member -> json(member.getKey()) + ": " + json(member.getValue(), below))
                        .toList()
                : value.values().stream().map(entry -> json(entry, below)).toList();
        String open = isObject ? "{" : "[";
        String close = isObject ? "}" : "]";
        String line = open + String.join(", ", parts.apply(0)) + close;
        if (line.length() + indentation <= LINE && !line.contains("\n")) {
            return line;
        }
        String margin = "\n" + " ".repeat(indentation);
        return open + margin + "  " + String.join("," + margin + "  ", parts.apply(indentation + 2)) + margin + close;
    }
}
