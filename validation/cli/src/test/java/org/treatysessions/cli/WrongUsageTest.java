// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {

    private static void assertRefused(Run run, String reason) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(2);
        assertThat(run.err().lines().toList().get(0)).isEqualTo("treaty-sessions: " + reason);
        assertThat(run.err().lines().toList().get(1))
                .startsWith("Try 'treaty-sessions")
                .endsWith(" --help'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "-x", "-v"})
    void anUnknownOptionIsRejected(String option) {
        assertRefused(Run.of("validate", option, "1", Run.ACCEPTED), "unknown option '" + option + "'");
        assertRefused(Run.of("validate", option + "=1", Run.ACCEPTED), "unknown option '" + option + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "--foramt, --format",
        "--output, --out",
        "--fail, --fail-on",
        "--valid, --valid-out",
    })
    void aMisspeltOptionGetsASuggestion(String option, String suggestion) {
        assertRefused(
                Run.of("validate", option, "1", Run.ACCEPTED),
                "unknown option '" + option + "'; did you mean '" + suggestion + "'?");
    }

    @Test
    void anOptionBeforeItsCommandGetsAHint() {
        String hint = "option '--format' must come after the command";
        assertRefused(Run.of("--format", "html", "validate", Run.ACCEPTED), hint);
        assertRefused(Run.of("--format=html", "validate", Run.ACCEPTED), hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv"})
    void usageListsNoUnknownOption(String word) {
        assertThat(Run.of("validate", "--help").out()).doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--format  | csv        | 'csv'; expected one of: text, json, sarif, junit, html",
                "--input   | csv        | 'csv'; expected one of: json, ndjson, document",
                "--threads | 0          | '0' is not a number from 1 to 1024",
                "--threads | many       | 'many' is not a number from 1 to 1024",
                "--threads | 2147483647 | '2147483647' is not a number from 1 to 1024",
                "--max-samples | -1     | '-1' is not a number from 1 to 1000000",
                "--fail-on | fatal      | 'fatal'; expected one of: error, warning, info, never",
                "--lang    | de         | unknown language 'de'; expected one of: en, fr, es, ar, ru, zh",
                "--lang    | fr_FR      | unknown language 'fr_FR'; expected one of: en, fr, es, ar, ru, zh",
                "--lang    | French     | unknown language 'French'; expected one of: en, fr, es, ar, ru, zh",
                "--lang    | \"\"       | unknown language ''; expected one of: en, fr, es, ar, ru, zh",
                "--reference | mine     | 'mine'; expected one of: builtin",
                "--as-of   | 2026-02-30 | '2026-02-30' is not a valid date; expected: YYYY-MM-DD",
                "--as-of   | 2026-2-3   | '2026-2-3' is not a valid date; expected: YYYY-MM-DD",
                "--as-of   | 2026-11    | '2026-11' is not a valid date; expected: YYYY-MM-DD",
                "--as-of   | today      | 'today' is not a valid date; expected: YYYY-MM-DD",
            })
    void anInvalidValueIsRejected(String option, String value, String reason) {
        assertRefused(
                Run.of("validate", option, value, Run.ACCEPTED),
                "invalid value for option '" + option + "': " + reason);
    }

    @Test
    void standardInputIsReadOnlyOnce() {
        assertRefused(Run.of("validate", "-", "-"), "standard input (-) can be read only once");
    }

    @Test
    void commandIsNeeded() {
        assertRefused(
                Run.of(),
                "missing command; expected one of: validate, import, render, diff, rules, schema, completion, help");
    }

    @Test
    void anUnknownCommandIsRejected() {
        assertRefused(
                Run.of("valdate"),
                "unknown command 'valdate'; expected one of: validate, import, render, diff, rules, schema, completion, help");
    }

    @Test
    void fileIsNeeded() {
        assertRefused(Run.of("validate"), "missing required parameter: 'FILE'");
    }

    @Test
    void anUnexpectedArgumentIsRejected() {
        assertRefused(Run.of("schema", "extra"), "unexpected argument 'extra'");
        assertRefused(Run.of("rules", "extra"), "unexpected argument 'extra'");
    }

    @Test
    void anOptionGivenTwiceIsRejected() {
        assertRefused(
                Run.of("validate", "--format", "json", "--format", "text", Run.ACCEPTED),
                "option '--format' (FORMAT) should be specified only once");
    }

    @Test
    void rulesRejectsUnknownFormats() {
        assertRefused(
                Run.of("rules", "--format", "text"),
                "invalid value for option '--format': 'text'; expected one of: markdown, json");
        assertRefused(
                Run.of("rules", "--lang", "xx"),
                "invalid value for option '--lang': unknown language 'xx'; expected one of: en, fr, es, ar, ru, zh");
    }

    @Test
    void errorsAreHarmlessForATerminal() {
        assertRefused(
                Run.of("\u001b[2J\n"),
                "unknown command '\\u001b[2J\\u000a'; expected one of: validate, import, render, diff, rules, schema, completion, help");
    }

    @Test
    void errorsAreInUtf8() {
        assertThat(Run.of("é").err()).contains("'é'");
    }

    @Test
    void fileNamedLikeAnOptionGetsAHint() throws IOException {
        Path file = Files.copy(Path.of(Run.ACCEPTED), Path.of("-dash.json"), StandardCopyOption.REPLACE_EXISTING);
        try {
            String hint = "unknown option '-dash.json'; for the file of this name, write './-dash.json'";
            assertRefused(Run.of("validate", "-dash.json"), hint);
            assertRefused(Run.of("validate", Run.ACCEPTED, "-dash.json"), hint);
            assertThat(Run.of("validate", "./-dash.json").exitCode()).isEqualTo(0);
            assertThat(Run.of("validate", "--", "-dash.json").exitCode()).isEqualTo(0);
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "html"})
    void summaryNeedsAFormatWithCounts(String format) {
        assertRefused(
                Run.of("validate", "--summary", "--format", format, Run.ACCEPTED),
                "--summary needs --format text or json");
    }
}
