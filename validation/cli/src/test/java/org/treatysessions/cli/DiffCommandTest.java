// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

    @TempDir
    private Path folder;

    private String russia;
    private String changed;

    @BeforeEach
    void changeARecord() throws IOException {
        russia = Run.RUSSIA;
        changed = Files.writeString(
                        folder.resolve("changed.json"),
                        Files.readString(Path.of(Run.RUSSIA))
                                .replace("\"2018-05-22\"", "\"2018-05-23\"")
                                .replace("\"numbers\": \"2\"", "\"numbers\": \"6-7\""))
                .toString();
    }

    @Test
    void equalSessionsHaveNoDifferences() {
        Run run = Run.of("diff", russia, russia);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("no differences\n");
    }

    @Test
    void differencesAreListedOneALine() {
        Run run = Run.of("diff", russia, changed);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("changed /dialogueDates/0: \"2018-05-22\" -> \"2018-05-23\"\n")
                .containsPattern("changed /nextReports/\\d/numbers: \"2\" -> \"6-7\"\n")
                .containsPattern("\n\ndifferences: \\d+ \\(added: 0, removed: 0, changed: \\d+, moved: 0\\)\n$");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, modifié /dialogueDates/0 :",
        "es, modificado /dialogueDates/0:",
        "ru, изменено /dialogueDates/0:",
        "zh, 更改 /dialogueDates/0：",
        "ar, عُدِّل \u2068/dialogueDates/0\u2069:"
    })
    void theTextIsInTheRequestedLanguage(String language, String line) {
        assertThat(Run.of("diff", "--lang", language, russia, changed).out()).contains(line);
    }

    @Test
    void jsonHasPlacesAndValues() {
        JsonNode diff = JsonMapper.shared()
                .readTree(Run.of("diff", "--format", "json", russia, changed).out());

        JsonNode change = diff.get("changes").get(0);
        assertThat(change.get("change").asString()).isEqualTo("changed");
        assertThat(change.get("path").asString()).isEqualTo("/dialogueDates/0");
        assertThat(change.has("oldPath")).isFalse();
        assertThat(change.get("oldValue").asString()).isEqualTo("2018-05-22");
        assertThat(change.get("newValue").asString()).isEqualTo("2018-05-23");
        assertThat(diff.get("counts").get("changed").asInt())
                .isEqualTo(diff.get("changes").size());
    }

    @Test
    void oneSessionMayComeFromStandardInput() throws IOException {
        assertThat(Run.withInput(Files.readString(Path.of(changed)), "diff", russia, "-")
                        .out())
                .isEqualTo(Run.of("diff", russia, changed).out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                     | 2 | has no session; expected: one
            [{X},{X}]              | 2 | has more than one session; expected: one
            {"committee":"XYZ"}    | 1 | error value-not-allowed
            nonsense               | 1 | error json-syntax
            """)
    void anythingButOneSessionIsAnError(String text, int exitCode, String message) {
        String json = text.replace(
                "{X}", "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"RUS\"}}");
        Run run = Run.withInput(json, "diff", russia, "-");

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(Run.of("diff", "-", "-").err()).contains("only one of the two sessions can be standard input");
        assertThat(Run.of("diff", russia).exitCode()).isEqualTo(2);
        assertThat(Run.of("diff", russia, folder.resolve("no.json").toString()).exitCode())
                .isEqualTo(3);
        assertThat(Run.of("diff", russia, "x.csv").err()).contains("unknown file type 'x.csv'");
    }
}
