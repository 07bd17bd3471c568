package org.treatysessions.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.treatysessions.json.SessionJson;

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
}
