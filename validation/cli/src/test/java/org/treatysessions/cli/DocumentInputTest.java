// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as inputs of {@code validate}. */
class DocumentInputTest {

    @TempDir
    private Path folder;

    private Path observations(MadeDocument format) throws IOException {
        return format.in(folder, "observations", MadeDocument.OBSERVATIONS);
    }

    private static JsonNode finding(Run run, String rule) {
        return run.json()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void documentIsImportedAndThenJudged(MadeDocument format) throws IOException {
        Run run = Run.of("validate", "--format", "json", observations(format).toString());

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(1);
        assertThat(run.rules()).contains("import-contradiction", "import-value-unclear", "procedure-missing");
        JsonNode finding = finding(run, "import-value-unclear");
        assertThat(finding.get("words").asString()).contains("31 June 2031");
        assertThat(finding.get("block").intValue()).isPositive();
        assertThat(finding.get("paragraph").asString()).isEqualTo("4");
        assertThat(finding.has("page")).isEqualTo(format == MadeDocument.PDF);
        assertThat(finding.has("column")).isFalse();
    }

    @Test
    void findingOfARuleShowsTheWordsOfItsFact() throws IOException {
        Path file = MadeDocument.TXT.in(
                folder,
                "a",
                MadeDocument.OBSERVATIONS.stream()
                        .map(text -> text.replace("20 and 21 August", "26 and 27 December"))
                        .toList());

        Run run = Run.of("validate", "--format", "json", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(finding(run, "dialogue-outside-session").get("words").asString())
                .isEqualTo("26 and 27 December 2024");
        assertThat(Run.of("validate", file.toString()).out())
                .contains("a.txt: paragraph 1: error dialogue-outside-session at /dialogueDates/0: ")
                .contains("t its 719th and 721st meetings, held on 26 and 27 December 2024. At its")
                .contains(" ^^^^^^^^^^^^^^^^^^^^^^^\n");
    }

    @Test
    void everyFormatOfReportsShowsWordsAndPlace() throws IOException {
        String file = observations(MadeDocument.PDF).toString();

        assertThat(Run.of("validate", file).out())
                .contains(file + ": page 1, paragraph 4: warning import-value-unclear at /nextReports/0/due: ")
                .contains("^^^^^^^^^^^^");
        assertThat(Run.of("validate", "--format", "junit", file).out())
                .contains("page 1, paragraph 4: warning import-value-unclear");
        JsonNode sarif = JsonMapper.shared()
                .readTree(Run.of("validate", "--format", "sarif", file).out());
        assertThat(sarif.at("/runs/0/results")
                        .valueStream()
                        .filter(result -> result.get("ruleId").asString().equals("import-value-unclear"))
                        .map(result -> result.at("/locations/0/physicalLocation/region/message/text")
                                .asString()))
                .containsExactly("page 1, paragraph 4");
        Element marked = Jsoup.parse(
                        Run.of("validate", "--format", "html", file).out())
                .selectFirst(".finding[data-rule=import-value-unclear]");
        assertThat(marked.select("blockquote mark").text()).contains("31 June 2031");
        assertThat(marked.select(".place").text()).contains("page 1, paragraph 4");
        assertThat(marked.parents().select(".record .session .note").eachAttr("data-finding"))
                .contains(marked.id());
    }

    @Test
    void documentOfAnotherKindIsAnErrorAndKeepsNoOtherFromBeingJudged() throws IOException {
        Path letter = MadeDocument.DOCX.in(folder, "letter", MadeDocument.LETTER);

        Run run = Run.of("validate", "--format", "json", letter.toString(), Run.ACCEPTED);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.rules()).contains("import-document-unknown");
        assertThat(run.json().get("records"))
                .hasToString("{\"read\":2,\"accepted\":1,\"rejected\":1,\"unreadable\":1}");
    }

    @Test
    void severalDocumentsOfASessionAreNotDuplicates() throws IOException {
        Path pdf = observations(MadeDocument.PDF);
        Path docx = observations(MadeDocument.DOCX);

        assertThat(Run.of("validate", "--format", "json", pdf.toString(), docx.toString())
                        .rules())
                .doesNotContain("session-duplicated", "id-duplicated");
    }

    @Test
    void importedRecordsAreCopiedAsJson() throws IOException {
        Path valid = folder.resolve("valid.ndjson");
        Path invalid = folder.resolve("invalid.ndjson");
        Path letter = MadeDocument.TXT.in(folder, "letter", MadeDocument.LETTER);

        Run run = Run.of(
                "validate",
                "--valid-out",
                valid.toString(),
                "--invalid-out",
                invalid.toString(),
                observations(MadeDocument.PDF).toString(),
                Run.RUSSIA,
                letter.toString());

        assertThat(Files.readAllLines(valid))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .isEqualTo(Run.of("import", "--format", "ndjson", folder + "/observations.pdf")
                                .out()
                                .strip()));
        assertThat(Files.readAllLines(invalid)).hasSize(1);
        assertThat(run.err()).contains("documents without a session, of which nothing could be copied: 1\n");
    }

    @ParameterizedTest
    @CsvSource({"report.pdf", "report.doc", "report.HTM", "REPORT.TXT", "report", "report.bak"})
    void documentIsRecognizedByItsContent(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), MadeDocument.DOCX.bytes(MadeDocument.OBSERVATIONS));

        Run run = Run.of("validate", "--format", "json", file.toString());

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.json().at("/records/accepted").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b,c\n1,2,3\n", "{\"committee\": \"CRC\"}", "", "\u0000\u0001\u0002", "<a/>", "key: value\n"})
    void fileOfAnUnknownKindThatWasNamedCannotBeRead(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("file.bin"), content);

        Run run = Run.of("validate", "--format", "json", file.toString(), Run.ACCEPTED);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(
                        "treaty-sessions: cannot read '" + file + "': unknown kind of file; expected: .json, .ndjson");
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(1);
        assertThat(run.json().at("/notRead/0/source").asString()).isEqualTo(file.toString());
    }

    @Test
    void inputOptionIsTheFormatOfFilesWithoutAKnownExtension() throws IOException {
        Path file = Files.copy(Path.of(Run.ACCEPTED), folder.resolve("session"));

        assertThat(Run.of("validate", "--input", "json", file.toString()).exitCode())
                .isEqualTo(0);
        assertThat(Run.withInput(
                                MadeDocument.PDF.bytes(MadeDocument.OBSERVATIONS),
                                "validate",
                                "--input",
                                "document",
                                "-")
                        .exitCode())
                .isEqualTo(0);
    }

    @Test
    void importRulesCanBeConfigured() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.json"), """
                {"name": "mine", "rules": [{"rule": "import-value-unclear", "severity": "error"},
                  {"rule": "import-contradiction", "severity": "off", "reason": "Known."}]}
                """);

        Run run = Run.of(
                "validate",
                "--format",
                "json",
                "--config",
                rules.toString(),
                observations(MadeDocument.TXT).toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.rules()).doesNotContain("import-contradiction").contains("import-value-unclear");
    }

    @Test
    void documentsAreRenderedAndCompared() throws IOException {
        String pdf = observations(MadeDocument.PDF).toString();
        String txt = observations(MadeDocument.TXT).toString();
        String letter =
                MadeDocument.TXT.in(folder, "letter", MadeDocument.LETTER).toString();

        assertThat(Run.of("render", pdf))
                .returns(0, Run::exitCode)
                .satisfies(run -> assertThat(run.out()).contains("Fiji"));
        Path record = folder.resolve("record.json");
        Run.of("import", txt, "--out", record.toString());
        assertThat(Run.of("diff", txt, record.toString()).exitCode()).isEqualTo(0);
        assertThat(Run.of("render", letter))
                .returns(1, Run::exitCode)
                .satisfies(run -> assertThat(run.err()).contains("error import-document-unknown"));
    }

    @Test
    void reportDoesNotDependOnTheNumberOfThreads() throws IOException {
        List<String> files = List.of(
                observations(MadeDocument.PDF).toString(),
                Run.RUSSIA,
                MadeDocument.HTML
                        .in(folder, "list", MadeDocument.LIST_OF_ISSUES)
                        .toString(),
                Run.TWO_RECORDS);
        String[] one = args("1", files);
        String[] four = args("4", files);

        assertThat(Run.of(four).out()).isEqualTo(Run.of(one).out());
    }

    private static String[] args(String threads, List<String> files) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("validate", "--format", "json", "--threads", threads),
                        files.stream())
                .toArray(String[]::new);
    }
}
