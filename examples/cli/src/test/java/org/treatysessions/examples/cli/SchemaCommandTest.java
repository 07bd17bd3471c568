package org.treatysessions.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatysessions.json.SessionJson;

class SchemaCommandTest {

    @Test
    void schemaIsThatOfTheLibrary() {
        Run run = Run.of("schema");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(SessionJson.schema());
    }
}
