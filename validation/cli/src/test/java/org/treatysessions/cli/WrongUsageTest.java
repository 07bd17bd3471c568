package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {

    @TempDir
    private Path folder;

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
    @CsvSource({
        "--nonsense, 1",
    })
    void optionThatThereIsNotIsRefused(String option, String value) {
        assertRefused(Run.of("validate", option, value, Run.ACCEPTED), "Unknown option: '" + option + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv"})
    void whatThereIsNotIsNotAdvertised(String word) {
        assertThat(Run.of("validate", "--help").out()).doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--format  | JSON       | 'JSON' is none of: text, json, sarif, junit, html",
                "--input   | csv        | 'csv' is none of: json, ndjson",
                "--threads | 0          | '0' is no number from 1 to 2147483647",
                "--threads | many       | 'many' is no number from 1 to 2147483647",
                "--max-samples | -1     | '-1' is no number from 1 to 2147483647",
                "--fail-on | fatal      | 'fatal' is none of: error, warning, info, never",
                "--lang    | de         | there is no language 'de'; there are: en, fr, es, ar, ru, zh",
                "--lang    | fr_FR      | there is no language 'fr_FR'; there are: en, fr, es, ar, ru, zh",
                "--lang    | French     | there is no language 'French'; there are: en, fr, es, ar, ru, zh",
                "--lang    | \"\"       | there is no language ''; there are: en, fr, es, ar, ru, zh",
                "--reference | mine     | 'mine' is none of: builtin",
                "--as-of   | 2026-02-30 | '2026-02-30' is no date; write YYYY-MM-DD",
                "--as-of   | 2026-2-3   | '2026-2-3' is no date; write YYYY-MM-DD",
                "--as-of   | 2026-11    | '2026-11' is no date; write YYYY-MM-DD",
                "--as-of   | today      | 'today' is no date; write YYYY-MM-DD",
            })
    void valueThatIsNotAllowedIsRefused(String option, String value, String reason) {
        assertRefused(
                Run.of("validate", option, value, Run.ACCEPTED),
                "Invalid value for option '" + option + "': " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"records.json.zip", "records.csv", "session.gz", "records.ndjson.gz.gz", "notes.txt", "-x", ""})
    void fileOfAKindThatIsNotKnownIsRefused(String name) {
        assertRefused(
                Run.of("validate", Run.ACCEPTED, "--", name),
                "the kind of '" + name + "' is not known; names of files must end in"
                        + " .json, .ndjson or .jsonl, each also with .gz after it; standard input is -");
    }

    @Test
    void nothingIsReadWhenAnythingIsRefused() {
        assertThat(Run.of("validate", "missing.json", "notes.txt").err()).doesNotContain("missing.json");
    }

    @Test
    void atSignIsNoListOfArguments() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "--version");

        assertRefused(
                Run.of("validate", "@" + list),
                "the kind of '@" + list + "' is not known; names of files must end in"
                        + " .json, .ndjson or .jsonl, each also with .gz after it; standard input is -");
    }

    @Test
    void standardInputIsReadOnlyOnce() {
        assertRefused(Run.of("validate", "-", "-"), "standard input (-) can be read only once");
    }

    @Test
    void commandIsNeeded() {
        assertRefused(Run.of(), "a command is missing; there are: validate, render, rules, schema");
    }

    @Test
    void unknownCommandIsRefused() {
        assertRefused(Run.of("valdate"), "there is no command 'valdate'; there are: validate, render, rules, schema");
    }

    @Test
    void fileIsNeeded() {
        assertRefused(Run.of("validate"), "Missing required parameter: 'FILE'");
    }

    @Test
    void argumentThatIsNotTakenIsRefused() {
        assertRefused(Run.of("schema", "extra"), "nothing can be done with 'extra' here");
        assertRefused(Run.of("rules", "extra"), "nothing can be done with 'extra' here");
    }

    @Test
    void optionGivenTwiceIsRefused() {
        assertRefused(
                Run.of("validate", "--format", "json", "--format", "text", Run.ACCEPTED),
                "option '--format' (FORMAT) should be specified only once");
    }

    @Test
    void listOfRulesRefusesWhatItHasNot() {
        assertRefused(
                Run.of("rules", "--format", "text"),
                "Invalid value for option '--format': 'text' is none of: markdown, json");
        assertRefused(
                Run.of("rules", "--lang", "xx"),
                "Invalid value for option '--lang': there is no language 'xx'; there are: en, fr, es, ar, ru, zh");
    }

    @Test
    void refusalIsHarmlessForATerminal() {
        assertRefused(
                Run.of("\u001b[2J\n"),
                "there is no command '\\u001b[2J\\u000a'; there are: validate, render, rules, schema");
    }

    @Test
    void reportThatWouldReplaceAnInputIsRefused() throws IOException {
        Path file = Files.copy(Path.of(Run.ACCEPTED), folder.resolve("session.json"));
        byte[] before = Files.readAllBytes(file);

        assertRefused(
                Run.of("validate", "--out", folder + "/./session.json", file.toString()),
                "--out would overwrite the input '" + file + "'");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void reportThatCannotBeWrittenIsRefusedBeforeAnythingIsRead() {
        Path nowhere = folder.resolve("missing").resolve("report.json");

        assertRefused(
                Run.of("validate", "--out", nowhere.toString(), "missing.json"),
                "cannot write to '" + nowhere + "': no such file or folder");
        Run run = Run.of("validate", "--out", folder.toString(), Run.ACCEPTED);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("treaty-sessions: cannot write to '" + folder + "': ");
    }

    @Test
    void refusalIsUtf8() {
        assertThat(Run.of("é").err()).contains("'é'");
    }

    @Test
    void nothingIsOverwrittenThatIsReadOrWritten() throws IOException {
        Path file = folder.resolve("copy.ndjson");
        assertRefused(
                Run.of("validate", "--valid-out", file.toString(), "--invalid-out", file.toString(), Run.ACCEPTED),
                "--valid-out and --invalid-out are the same file '" + file + "'");
        Path input = Files.copy(Path.of(Run.ACCEPTED), folder.resolve("input.json"));
        assertRefused(
                Run.of("validate", "--invalid-out", input.toString(), input.toString()),
                "--invalid-out would overwrite the input '" + input + "'");
        assertThat(input).hasSameBinaryContentAs(Path.of(Run.ACCEPTED));
    }
}
