// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import java.util.List;
import org.treatysessions.finding.Finding;
import tools.jackson.databind.JsonNode;

/**
 * A document and the expected results.
 *
 * @param name the name, unique among all vectors
 * @param text the document as JSON text
 * @param isTree whether the document is in the vector as a JSON value
 * @param schemaValid whether the document is valid by the schema
 * @param valid whether no rule has an error
 * @param findings the findings, in the order of a report
 */
record Vector(
        String name, String text, boolean isTree, boolean schemaValid, boolean valid, List<ExpectedFinding> findings) {

    /**
     * A finding, without its message.
     *
     * @param rule the id of the rule
     * @param severity the severity
     * @param path the place, a JSON Pointer
     */
    record ExpectedFinding(String rule, String severity, String path) {

        static ExpectedFinding of(Finding finding) {
            return new ExpectedFinding(
                    finding.rule().id().toString(), finding.severity().toString(), finding.path());
        }

        private static ExpectedFinding of(JsonNode finding) {
            return new ExpectedFinding(
                    finding.get("rule").asString(),
                    finding.get("severity").asString(),
                    finding.get("path").asString());
        }
    }

    static Vector of(JsonNode vector) {
        JsonNode document = vector.get("document");
        return new Vector(
                vector.get("name").asString(),
                document == null ? vector.get("text").asString() : document.toString(),
                document != null,
                vector.get("schemaValid").asBoolean(),
                vector.get("valid").asBoolean(),
                vector.get("findings").values().stream()
                        .map(ExpectedFinding::of)
                        .toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
