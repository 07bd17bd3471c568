package org.treatysessions.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatysessions.json.SessionJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionSchemaTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/org/treatysessions/json/country-session-1.0.schema.json");

    /** After a change of the tables, {@code mvn test -pl json -am -Dschema.write} writes the schema anew. */
    @Test
    void theShippedSchemaIsWhatTheTablesSay() throws IOException {
        if (System.getProperty("schema.write") != null) {
            Files.writeString(SHIPPED, SessionSchema.text());
        }
        assertThat(Files.readString(SHIPPED))
                .as("the shipped schema; run the tests with -Dschema.write after a change of the tables")
                .isEqualTo(SessionSchema.text());
    }

    @Test
    void theSchemaIsOfferedAsItIsShipped() throws IOException {
        assertThat(SessionJson.schema()).isEqualTo(Files.readString(SHIPPED));
    }

    @Test
    void everyTypeAndMemberIsDescribedForPeople() {
        JsonNode schema = JsonMapper.shared().readTree(SessionSchema.text());
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
}
