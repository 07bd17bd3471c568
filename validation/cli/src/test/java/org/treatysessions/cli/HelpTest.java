// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
                "import --help",
                "diff --help",
                "completion --help",
                "help --help",
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

    private static Stream<String> pages() {
        return Stream.of("", "validate", "import", "render", "diff", "rules", "schema", "completion", "help");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void helpOfACommandIsAPageOfAManual(String command) {
        Run run = command.isEmpty() ? Run.of("help") : Run.of("help", command);

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out())
                .startsWith("NAME\n       treaty-sessions" + (command.isEmpty() ? "" : " " + command) + " - ")
                .containsSubsequence("\nSYNOPSIS\n", "\nDESCRIPTION\n", "\nOPTIONS\n", "\nSEE ALSO\n")
                .doesNotContain("${", "%n");
    }

    @Test
    void pageHasExitStatusAndExamples() {
        assertThat(Run.of("help", "validate").out())
                .containsSubsequence("\nEXIT STATUS\n        0   ", "\n       70   ", "\nEXAMPLES\n", "--summary");
        assertThat(Run.of("help", "nonsense").err())
                .startsWith("treaty-sessions: unknown command 'nonsense'; expected one of: validate, import");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linesAreShortAndBreakAtBlanksOnly(String command) {
        String manual = Run.of("help", command.isEmpty() ? "help" : command).out();
        String brief = (command.isEmpty() ? Run.of("--help") : Run.of(command, "--help")).out();

        for (String page : List.of(manual, brief)) {
            assertThat(page.lines()).allSatisfy(line -> {
                assertThat(line.length()).isLessThanOrEqualTo(80);
                assertThat(line).doesNotMatch(".*[ (]\\.").doesNotMatch("\\s*(jsonl|ndjson|gz)\\b.*");
            });
        }
    }

    @Test
    void completionIsAScriptOfTheShell() throws Exception {
        Run run = Run.of("completion");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("validate", "--max-samples", "sarif");
    }
}
