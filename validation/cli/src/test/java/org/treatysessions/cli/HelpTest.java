package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "validate --help",
                "rules --help",
                "render --help",
                "schema --help",
                "-h",
                "validate -h"
            })
    void helpIsOnEveryLevel(String args) {
        Run run = Run.of(args.split(" "));

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).startsWith("Usage: treaty-sessions ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "validate --version",
                "rules --version",
                "render --version",
                "schema --version",
                "-V"
            })
    void versionIsOnEveryLevel(String args) {
        Run run = Run.of(args.split(" "));

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).matches("treaty-sessions \\S+\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(Run.of("--help").out())
                .contains("  validate  ")
                .contains("  render  ")
                .contains("  rules  ")
                .contains("  schema  ");
    }

    @Test
    void helpOfValidateNamesOptionsAndExitCodes() {
        assertThat(Run.of("validate", "--help").out())
                .contains("--input", "--format", "--out", "--fail-on", "--as-of", "--lang", "--lenient")
                .contains("   0   ", "   1   ", "   2   ", "   3   ", "  70   ");
    }
}
