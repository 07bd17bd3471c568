// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InputTest {

    @TempDir
    private Path folder;

    private static JsonNode records(Run run) {
        return run.json().get("records");
    }

    @Test
    void recordsOfAnArrayAreNumbered() {
        JsonNode report =
                Run.of("validate", "--format", "json", Run.TWO_RECORDS).json();

        assertThat(report.at("/records/read").intValue()).isEqualTo(2);
        assertThat(report.at("/records/accepted").intValue()).isEqualTo(1);
        assertThat(report.at("/records/rejected").intValue()).isEqualTo(1);
        assertThat(report.at("/records/unreadable").intValue()).isEqualTo(1);
        assertThat(report.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("record").intValue()))
                .contains(1, 2)
                .isSorted();
    }

    @Test
    void emptyArrayHoldsNoRecord() {
        Run run = Run.withInput("[]", "validate", "--format", "json", "-");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(records(run).get("read").intValue()).isEqualTo(0);
    }

    @Test
    void sourcesAreNamedAsTheyWereGivenAndKeepTheirOrder() throws IOException {
        String document = Files.readString(Path.of(Run.ACCEPTED));
        String roundabout = "src/../" + Run.ACCEPTED;

        Run run = Run.withInput(document, "validate", "--format", "json", roundabout, "-", Run.RUSSIA);

        List<String> sources = run.json()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("source").asString())
                .distinct()
                .toList();
        assertThat(sources).containsExactly(roundabout, "-", Run.RUSSIA);
    }

    @Test
    void theFormatOfStandardInputCanBeSet() throws IOException {
        String document = Files.readString(Path.of(Run.ACCEPTED));

        assertThat(Run.withInput(document, "validate", "--input", "json", "-").exitCode())
                .isEqualTo(0);
    }

    @Test
    void fileExtensionsMayBeInCapitals() throws IOException {
        Path file = Files.copy(Path.of(Run.ACCEPTED), folder.resolve("SESSION.JSON"));

        assertThat(Run.of("validate", file.toString()).exitCode()).isEqualTo(0);
    }

    @Test
    void unknownMembersAreErrorsUnlessReadingIsLenient() throws IOException {
        String document = Files.readString(Path.of(Run.ACCEPTED)).replaceFirst("\\{", "{\"novelty\": 1, ");

        Run strict = Run.withInput(document, "validate", "--format", "json", "-");
        Run lenient = Run.withInput(document, "validate", "--format", "json", "--lenient", "-");

        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(lenient.exitCode()).isEqualTo(0);
        assertThat(strict.rules()).contains("unknown-member");
        assertThat(lenient.rules()).contains("unknown-member");
        assertThat(lenient.json().at("/counts/error").intValue()).isEqualTo(0);
    }

    @Test
    void byteOrderMarkIsAccepted() throws IOException {
        String document = "\ufeff" + Files.readString(Path.of(Run.ACCEPTED));

        assertThat(Run.withInput(document, "validate", "-").exitCode()).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "{",
                "[{]",
                "{}}",
                "{} {}",
                "nul",
                "NaN",
                "\"",
                "[[[[",
                "{\"a\":\"\\ud800\"}",
                "\u0000",
                "\u001b[2J"
            })
    void brokenTextIsOneFinding(String text) {
        Run run = Run.withInput(text, "validate", "--format", "json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.rules()).contains("json-syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"text\"", "true", "[1]", "[null, []]"})
    void valueThatIsNotAnObjectIsOfTheWrongType(String text) {
        Run run = Run.withInput(text, "validate", "--format", "json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.rules()).containsOnly("wrong-type");
    }

    @Test
    void bytesThatAreNotTextAreAFinding() throws IOException {
        byte[] garbage = new byte[4096];
        new Random(1).nextBytes(garbage);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("{}".getBytes(StandardCharsets.UTF_8));
        }

        for (byte[] bytes : List.of(garbage, gzip.toByteArray(), "{}".getBytes(StandardCharsets.UTF_16LE))) {
            Run run = Run.withInput(bytes, "validate", "--format", "json", "-");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.rules()).containsExactly("json-syntax");
        }
    }

    @Test
    void documentThatIsTooDeepIsAFinding() {
        Run run = Run.withInput("[".repeat(100_000), "validate", "--format", "json", "-");

        assertThat(run.rules()).contains("json-syntax");
    }

    @Test
    void documentThatIsTooLongIsAFinding() {
        byte[] spaces = " ".repeat((16 << 20) + 1).getBytes(StandardCharsets.US_ASCII);

        Run run = Run.withInput(spaces, "validate", "--format", "json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.rules()).containsExactly("json-syntax");
    }

    @Test
    void theCurrentDateIsThatOfUtc() {
        assertThat(Run.of("validate", "--format", "json", Run.ACCEPTED)
                        .json()
                        .get("asOf")
                        .asString())
                .isEqualTo("2026-11-23");
        assertThat(Run.of("validate", Run.ACCEPTED).out()).contains("\ncurrent date: 2026-11-23\n");
    }

    @Test
    void theCurrentDateCanBeSet() {
        String tomorrow = "{\"schemaVersion\": \"1.0\", \"committee\": \"CRC\", \"stateParty\": {\"code\": \"RUS\","
                + " \"name\": \"Russian Federation\"}, \"dialogueDates\": [\"2018-05-22\"],"
                + " \"stateReports\": [{\"instrument\": \"CRC\", \"submitted\": \"2018-05-21\"}]}";

        assertThat(Run.withInput(tomorrow, "validate", "--as-of", "2018-05-20", "--format", "json", "-")
                        .rules())
                .contains("date-in-future");
        assertThat(Run.withInput(tomorrow, "validate", "--as-of", "2018-05-22", "--format", "json", "-")
                        .rules())
                .doesNotContain("date-in-future");
    }
}
