// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatysessions.testing.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SessionSchemaTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/org/treatysessions/json/country-session-1.0.schema.json");

    @Test
    void theShippedSchemaIsGeneratedFromTheModel() throws IOException {
        Golden.assertUpToDate(SHIPPED, SessionSchema.text());
    }

    @Test
    void theSchemaIsOfferedAsItIsShipped() throws IOException {
        assertThat(SessionJson.schema()).isEqualTo(Files.readString(SHIPPED));
    }

    @Test
    void everyTypeAndMemberIsDescribedForPeople() {
        JsonNode schema = schema();
        List<JsonNode> described = new ArrayList<>(List.of(schema));
        described.addAll(schema.get("$defs").values());
        for (JsonNode type : List.copyOf(described)) {
            described.addAll(type.path("properties").values());
        }
        assertThat(described)
                .hasSizeGreaterThan(150)
                .allSatisfy(node ->
                        assertThat(node.path("description").asString("")).endsWith("."));
    }

    @Test
    void everyDefinitionHasATitleInWords() {
        assertThat(schema().get("title").asString()).isEqualTo("Country session");
        assertThat(schema().get("$defs").values())
                .allSatisfy(definition ->
                        assertThat(definition.path("title").asString("")).matches("[A-Z][A-Za-z]*( [a-z]+)*"));
    }

    @Test
    void vocabulariesSayWhatEachOfTheirValuesMeans() {
        List<JsonNode> vocabularies = schema().get("$defs").values().stream()
                .filter(definition -> definition.has("enum")
                        && !definition.get("title").asString().equals("SDG code"))
                .toList();
        assertThat(vocabularies)
                .hasSize(10)
                .allSatisfy(vocabulary -> assertThat(vocabulary.get("enum").values())
                        .allSatisfy(value -> assertThat(
                                        vocabulary.get("description").asString())
                                .contains("\n- " + value.asString() + ": ")));
    }

    /** An alternative that fails gives the errors of all its branches; a type beside an enumeration gives a second one. */
    @Test
    void nothingInTheSchemaGivesManyErrorsForOneCause() {
        assertThat(SessionSchema.text())
                .doesNotContain("\"oneOf\"", "\"anyOf\"", "\"allOf\"", "\"not\"", "\"if\"", "\"const\"");
        assertThat(parts()).filteredOn(part -> part.has("enum")).isNotEmpty().noneMatch(part -> part.has("type"));
    }

    @Test
    void everyExampleIsValidWhereItStands() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        List<JsonNode> withExamples =
                parts().stream().filter(part -> part.path("examples").isArray()).toList();
        assertThat(withExamples).hasSizeGreaterThan(50).allSatisfy(part -> {
            ObjectNode alone = part.asObject().deepCopy();
            alone.set("$defs", schema().get("$defs"));
            Schema schema = registry.getSchema(alone.without("$id"));
            assertThat(part.get("examples").values())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(schema.validate(example)).isEmpty());
        });
    }

    private static JsonNode schema() {
        return JsonMapper.shared().readTree(SessionSchema.text());
    }

    /** The objects in the schema, at any depth. */
    private static List<JsonNode> parts() {
        List<JsonNode> parts = new ArrayList<>(List.of(schema()));
        for (int i = 0; i < parts.size(); i++) {
            parts.addAll(parts.get(i).values());
        }
        return parts.stream().filter(JsonNode::isObject).toList();
    }
}
