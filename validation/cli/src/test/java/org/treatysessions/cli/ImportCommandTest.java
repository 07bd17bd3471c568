// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.json.SessionJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private Path observations(MadeDocument format) throws IOException {
        return format.in(folder, "observations", MadeDocument.OBSERVATIONS);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void documentOfEveryFormatGivesARecord(MadeDocument format) throws IOException {
        Run run = Run.of("import", observations(format).toString());

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.json().get("committee").asString()).isEqualTo("CRPD");
        assertThat(run.json().at("/stateParty/code").asString()).isEqualTo("FJI");
        assertThat(run.json().at("/concludingObservations/0/symbol").asString()).isEqualTo("CRPD/C/FJI/CO/2-3");
        assertThat(run.json().at("/nextReports/0").has("due")).isFalse();
        assertThat(SessionJson.standard().parse(run.out()).findings()).isEmpty();
        assertThat(run.err())
                .contains("warning import-contradiction at /concludingObservations/0/adopted: ")
                .contains("warning import-value-unclear at /nextReports/0/due: ")
                .contains("due on 31 June 2031")
                .contains("\ndocuments: 1, records: 1, facts: ")
                .endsWith("PASSED; findings at or above error: 0\n");
    }

    @Test
    void factsHaveTheirWordsAndPlaces() throws IOException {
        Path facts = folder.resolve("facts.ndjson");
        Path file = observations(MadeDocument.PDF);

        Run run = Run.of("import", file.toString(), "--facts", facts.toString());

        assertThat(lines(facts)).hasSizeGreaterThan(10).allSatisfy(fact -> {
            JsonNode value = run.json().at(fact.get("pointer").asString());
            assertThat(fact.get("value")).isEqualTo(value);
            assertThat(fact.get("words").asString()).isNotBlank();
            assertThat(fact.get("file").asString()).isEqualTo(file.toString());
            assertThat(fact.get("page").intValue()).isEqualTo(1);
            assertThat(fact.get("to").intValue() - fact.get("from").intValue())
                    .isEqualTo(fact.get("words").asString().length());
            assertThat(fact.get("basis").asString()).isIn("stated", "derived");
            assertThat(fact.get("record").intValue()).isEqualTo(1);
        });
        assertThat(lines(facts))
                .filteredOn(fact -> fact.get("pointer").asString().equals("/dialogueDates/0"))
                .singleElement()
                .hasToString(
                        "{\"record\":1,\"pointer\":\"/dialogueDates/0\",\"value\":\"2024-08-20\","
                                + "\"words\":\"20 and 21 August 2024\",\"file\":\"" + file
                                + "\",\"page\":1,\"block\":9,\"paragraph\":\"1\",\"from\":138,\"to\":159,\"basis\":\"stated\"}");
    }

    @Test
    void oneRecordIsAnObjectAndSeveralAreAnArray() throws IOException {
        String one = observations(MadeDocument.TXT).toString();
        String other =
                MadeDocument.TXT.in(folder, "list", MadeDocument.LIST_OF_ISSUES).toString();
        String letter =
                MadeDocument.TXT.in(folder, "letter", MadeDocument.LETTER).toString();

        assertThat(Run.of("import", one, letter).json().isObject()).isTrue();
        assertThat(Run.of("import", one, other).json()).hasSize(2);
        assertThat(Run.of("import", letter).out()).isEqualTo("[]\n");
        assertThat(Run.of(
                                "validate",
                                "--format",
                                "json",
                                write(Run.of("import", one, other).out()))
                        .json()
                        .at("/records/read")
                        .intValue())
                .isEqualTo(2);
    }

    private String write(String records) throws IOException {
        return Files.writeString(folder.resolve("records.json"), records).toString();
    }

    @Test
    void linesHaveARecordEach() throws IOException {
        String one = observations(MadeDocument.TXT).toString();
        String other =
                MadeDocument.TXT.in(folder, "list", MadeDocument.LIST_OF_ISSUES).toString();
        Path out = folder.resolve("records.ndjson");

        Run run = Run.of("import", one, other, "--format", "ndjson", "--out", out.toString());

        assertThat(run.out()).isEmpty();
        assertThat(lines(out))
                .extracting(record -> record.at("/committee").asString())
                .containsExactly("CRPD", "CRPD");
    }

    @Test
    void documentsOfOneSessionAreMerged() throws IOException {
        String one = observations(MadeDocument.DOCX).toString();
        String other = MadeDocument.HTML
                .in(folder, "list", MadeDocument.LIST_OF_ISSUES)
                .toString();
        Path facts = folder.resolve("facts.ndjson");
        Path report = folder.resolve("report.json");

        Run run = Run.of("import", "--merge", one, other, "--facts", facts.toString(), "--report", report.toString());

        assertThat(run.json().isObject()).isTrue();
        assertThat(run.json().at("/listsOfIssues/0/symbol").asString()).isEqualTo("CRPD/C/FJI/Q/2-3");
        assertThat(run.json().at("/concludingObservations/0/symbol").asString()).isEqualTo("CRPD/C/FJI/CO/2-3");
        assertThat(lines(facts)).extracting(fact -> fact.get("file").asString()).contains(one, other);
        assertThat(run.err()).startsWith("documents: 2, records: 1, facts: ");
        JsonNode json = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(json.at("/records/read").intValue()).isEqualTo(2);
        assertThat(json.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("source").asString()))
                .contains(one);
    }

    @ParameterizedTest
    @CsvSource({"json, {", "sarif, {", "xml, <?xml", "html, <!DOCTYPE html>", "txt, observations"})
    void formatOfTheReportIsThatOfItsName(String extension, String start) throws IOException {
        Path report = folder.resolve("report." + extension);

        Run run = Run.of("import", observations(MadeDocument.TXT).toString(), "--report", report.toString());

        assertThat(run.err()).hasLineCount(2);
        assertThat(Files.readString(report).replace(folder + "/", "")).startsWith(start);
        assertThat(Files.readString(report)).contains("import-contradiction");
    }

    @Test
    void findingsAreInTheLanguage() throws IOException {
        Run run = Run.of("import", observations(MadeDocument.PDF).toString(), "--lang", "fr");

        assertThat(run.err()).contains("page 1, paragraphe 4").contains("avertissement import-value-unclear");
    }

    @Test
    void failOnSetsTheSeverityThatFails() throws IOException {
        String file = observations(MadeDocument.TXT).toString();

        assertThat(Run.of("import", "--fail-on", "error", file).exitCode()).isEqualTo(0);
        assertThat(Run.of("import", "--fail-on", "warning", file).exitCode()).isEqualTo(1);
        assertThat(Run.of("import", "--fail-on", "never", file).exitCode()).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource
    void documentOfAnotherKindIsAnError(MadeDocument format) throws IOException {
        Run run = Run.of(
                "import", format.in(folder, "letter", MadeDocument.LETTER).toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("[]\n");
        assertThat(run.err())
                .contains("error import-document-unknown: ")
                .contains("Dear colleague,")
                .contains("records: 1 (accepted: 0, rejected: 1, of which unreadable: 1)");
    }

    @Test
    void hostileFilesAreFindingsAndTheOthersAreImported() throws IOException {
        Path hostile = Files.createDirectories(folder.resolve("in"));
        Files.write(hostile.resolve("empty.pdf"), new byte[0]);
        Files.writeString(hostile.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj\n<<");
        Files.write(hostile.resolve("old.doc"), new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0
        });
        Files.writeString(hostile.resolve("picture.html"), "GIF89a");
        Files.write(hostile.resolve("bomb.docx"), bomb());
        observations(MadeDocument.DOCX)
                .toFile()
                .renameTo(hostile.resolve("wrongly-named.pdf").toFile());

        Run run = Run.of("import", "--report", folder.resolve("report.json").toString(), hostile.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().at("/stateParty/code").asString()).isEqualTo("FJI");
        JsonNode findings = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("report.json")))
                .get("findings");
        assertThat(findings.valueStream()
                        .filter(finding -> finding.get("severity").asString().equals("error"))
                        .map(finding -> finding.get("source").asString().replace(hostile + "/", "") + " "
                                + finding.get("rule").asString()))
                .containsExactly(
                        "bomb.docx import-limit",
                        "cut.pdf import-unreadable",
                        "empty.pdf import-unreadable",
                        "old.doc import-unreadable",
                        "picture.html import-unreadable");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image.png"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void missingFileDoesNotKeepTheOthersFromBeingImported() throws IOException {
        Run run =
                Run.of("import", "missing.docx", observations(MadeDocument.TXT).toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().get("committee").asString()).isEqualTo("CRPD");
        assertThat(run.err())
                .startsWith("treaty-sessions: cannot read 'missing.docx': no such file or folder\n")
                .contains("FAILED; inputs that could not be read: 1 of 2");
    }

    @Test
    void recordIsNotADocument() throws IOException {
        assertThat(Run.of("import", Run.RUSSIA))
                .returns(3, Run::exitCode)
                .satisfies(run -> assertThat(run.err())
                        .startsWith("treaty-sessions: cannot read '" + Run.RUSSIA
                                + "': is a record, not a document; validate reads it\n"));
        Files.copy(Path.of(Run.ACCEPTED), folder.resolve("session.json"));
        observations(MadeDocument.TXT);
        assertThat(Run.of("import", folder.toString()).err())
                .startsWith("files of other kinds, which were not read: 1 (" + folder.resolve("session.json") + ")\n");
    }

    @Test
    void documentIsReadFromStandardInput() throws IOException {
        byte[] pdf = MadeDocument.PDF.bytes(MadeDocument.OBSERVATIONS);

        Run run = Run.withInput(pdf, "import", "-", "--stdin-name", "observations.pdf");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.json().get("committee").asString()).isEqualTo("CRPD");
        assertThat(run.err())
                .startsWith("observations.pdf: page 1, paragraph 1: warning import-contradiction")
                .doesNotContain("import-text-unplaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--facts", "--report"})
    void inputsAreNotOverwritten(String option) throws IOException {
        Path file = observations(MadeDocument.TXT);
        byte[] before = Files.readAllBytes(file);

        Run run = Run.of("import", file.toString(), option, folder + "/./observations.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("treaty-sessions: " + option + " would overwrite the input '" + file + "'\n");
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "letter.txt"})
    void filesOfAnEarlierRunAreKeptIfNoSessionIsImported(String name) throws IOException {
        MadeDocument.TXT.in(folder, "letter", MadeDocument.LETTER);
        String document = folder.resolve(name).toString();
        Path records = Files.writeString(folder.resolve("records.json"), "earlier");
        Path facts = Files.writeString(folder.resolve("facts.ndjson"), "earlier");
        Path created = folder.resolve("new.json");

        Run run = Run.of("import", document, "--out", records.toString(), "--facts", facts.toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("records: 0, facts: 0");
        assertThat(records).hasContent("earlier");
        assertThat(facts).hasContent("earlier");
        assertThat(Run.of("import", document, "--out", created.toString()).exitCode())
                .isNotZero();
        assertThat(created).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("letter.txt", "records.json", "facts.ndjson");
        }
    }

    @Test
    void recordsOfTheOtherDocumentsAreWrittenIfOneCannotBeRead() throws IOException {
        Path records = Files.writeString(folder.resolve("records.json"), "earlier");

        Run run = Run.of(
                "import",
                folder.resolve("missing.txt").toString(),
                observations(MadeDocument.TXT).toString(),
                "--out",
                records.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Files.readString(records)).contains("\"committee\": \"CRPD\"");
    }

    @Test
    void libraryOfPdfIsQuiet() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4\ntrailer <</Root 1 0 R>>\n%%EOF");

        assertThat(Run.of("import", file.toString()).err()).doesNotContain("WARN", "SEVERE", "org.apache");
    }
}
