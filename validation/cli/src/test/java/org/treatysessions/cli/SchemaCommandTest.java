// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.ValidatorConfiguration;

class SchemaCommandTest {

    @Test
    void schemaIsThatOfTheLibrary() {
        Run run = Run.of("schema");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(SessionJson.schema());
    }

    @Test
    void schemaOfConfigurationsIsThatOfTheLibrary() {
        assertThat(Run.of("schema", "--of", "configuration").out()).isEqualTo(ValidatorConfiguration.schema());
        assertThat(Run.of("schema", "--of", "session").out()).isEqualTo(SessionJson.schema());
        assertThat(Run.of("schema", "--of", "report").err())
                .startsWith(
                        "treaty-sessions: invalid value for option '--of': 'report'; expected one of: session, configuration\n");
    }
}
