// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Folders, patterns, lists and repeated files as inputs. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions are those of POSIX")
class FolderInputTest {

    @TempDir
    private Path root;

    private Path in;

    @BeforeEach
    void makeFolder() throws IOException {
        in = Files.createDirectories(root.resolve("in"));
        Files.createDirectories(in.resolve("a"));
        Files.createDirectories(in.resolve(".git"));
        session("b.json", "ALB");
        session("a/z.json", "AND");
        session("a/B.NDJSON", "ARM");
        session(".git/index.json", "AUT");
        session(".hidden.json", "AUT");
        Files.write(in.resolve("a/list.pdf"), MadeDocument.PDF.bytes(MadeDocument.LIST_OF_ISSUES));
        Files.writeString(in.resolve("a/~$list.docx"), "lock");
        Files.writeString(in.resolve("photo.png"), "\u0089PNG");
        Files.writeString(in.resolve("a/table.csv"), "a,b");
        Files.writeString(in.resolve("broken.json"), "{");
    }

    private void session(String name, String state) throws IOException {
        Files.writeString(
                in.resolve(name),
                "{\"schemaVersion\": \"1.0\", \"committee\": \"CRC\", \"stateParty\":" + " {\"code\": \"" + state
                        + "\"}, \"dialogueDates\": [\"2018-05-23\"]}\n");
    }

    private List<String> sources(Run run) {
        return run.json()
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("source").asString())
                .map(name -> name.replace(root + "/", ""))
                .distinct()
                .toList();
    }

    @Test
    void folderStandsForItsFilesOfKnownKindsInTheOrderOfTheirPaths() {
        Run run = Run.of("validate", "--format", "json", in.toString());

        assertThat(sources(run))
                .containsExactly("in/a/B.NDJSON", "in/a/list.pdf", "in/a/z.json", "in/b.json", "in/broken.json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(5);
        assertThat(run.err().replace(root + "/", ""))
                .startsWith("files of other kinds, which were not read: 2 (in/a/table.csv, in/photo.png)\nFAILED; ");
    }

    @Test
    void folderWithoutFilesOfAKnownKindCannotBeRead() throws IOException {
        Path empty = Files.createDirectories(root.resolve("empty"));

        Run run = Run.of("validate", empty.toString(), in.resolve("b.json").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("treaty-sessions: cannot read '" + empty + "': the folder has no file of a known kind\n");
    }

    @Test
    void folderIsReadThroughALinkAndLinksToFoldersInItAreNot() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), in);
        Files.createSymbolicLink(in.resolve("a/up"), in);
        Files.createSymbolicLink(in.resolve("c.json"), Path.of("b.json"));

        Run run = Run.of("validate", "--format", "json", link.toString());

        assertThat(sources(run))
                .containsExactly(
                        "link/a/B.NDJSON", "link/a/list.pdf", "link/a/z.json", "link/b.json", "link/broken.json");
        assertThat(run.err().replace(root + "/", ""))
                .contains("not read: 3 (link/a/table.csv, link/a/up/, link/photo.png)\n")
                .contains("'link/c.json' is the same file as 'link/b.json' and is read once\n");
    }

    @Test
    void pipesInAFolderAreNotRead() throws IOException, InterruptedException {
        Path pipe = in.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isEqualTo(0);

        Run folder = Run.of("validate", in.toString());
        Run pattern = Run.of("validate", in + "/*.json");

        assertThat(folder.err()).contains(", " + pipe + ")\n");
        assertThat(pattern.err()).contains("not read: 1 (" + pipe + ")\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.json          | in/b.json in/broken.json
            **/*.json       | in/a/z.json in/b.json in/broken.json
            a/*             | in/a/B.NDJSON in/a/list.pdf in/a/z.json
            {b,broken}.json | in/b.json in/broken.json
            [bx].json       | in/b.json
            ?.json          | in/b.json
            ?               | in/a/B.NDJSON in/a/list.pdf in/a/z.json
            """)
    void patternStandsForTheFilesThatMatch(String pattern, String expected) {
        Run run = Run.of("validate", "--format", "json", in + "/" + pattern);

        assertThat(sources(run)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "*.xyz, no file of a known kind matches the pattern",
        "*.png, no file of a known kind matches the pattern",
        "[a.json, not a valid pattern",
        "missing/*.json, no such file or folder",
    })
    void patternWithoutMatchesCannotBeRead(String pattern, String reason) {
        Run run = Run.of("validate", in + "/" + pattern);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("treaty-sessions: cannot read '" + in + "/" + pattern + "': " + reason + "\n");
    }

    @Test
    void fileNamedLikeAPatternIsAFile() throws IOException {
        session("[1].json", "ALB");

        assertThat(Run.of("validate", in + "/[1].json").exitCode()).isEqualTo(0);
    }

    @Test
    void listHasANameInEachLine() throws IOException {
        Path list = Files.writeString(
                root.resolve("list.txt"),
                "\ufeff# The sessions\r\n" + in + "/b.json\r\n\r\n" + in + "/a\r\nmissing.json\r\n");

        Run run = Run.of("validate", "--format", "json", "@" + list);

        assertThat(sources(run)).containsExactly("in/b.json", "in/a/B.NDJSON", "in/a/list.pdf", "in/a/z.json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().at("/notRead/0/source").asString()).isEqualTo("missing.json");
    }

    @Test
    void listIsReadFromStandardInput() {
        Run run = Run.withInput(in + "/b.json\n", "validate", "--format", "json", "@-");

        assertThat(sources(run)).containsExactly("in/b.json");
    }

    @Test
    void missingListCannotBeReadAndAFileWithItsNameIsAFile() throws IOException {
        assertThat(Run.of("validate", "@missing.txt"))
                .returns(3, Run::exitCode)
                .satisfies(run -> assertThat(run.err())
                        .startsWith("treaty-sessions: cannot read '@missing.txt': no such file or folder\n"));
    }

    @Test
    void fileNamedTwiceIsReadOnce() throws IOException {
        Path hard = Files.createLink(root.resolve("hard.json"), in.resolve("b.json"));
        String file = in.resolve("b.json").toString();

        Run run = Run.of("validate", "--format", "json", file, in + "/../in/b.json", hard.toString(), file);

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("'" + in + "/../in/b.json' is the same file as '" + file + "' and is read once\n"
                        + "'" + hard + "' is the same file as '" + file + "' and is read once\n"
                        + "'" + file + "' is the same file as '" + file + "' and is read once\n"
                        + "PASSED; findings at or above error: 0\n");
    }

    @Test
    void fileOfAnUnknownKindKeepsNoOtherFromBeingChecked() {
        Run run = Run.of("validate", "--format", "json", in + "/photo.png", in + "/a/table.csv", in + "/b.json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(1);
        assertThat(run.json().get("notRead")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"text", "sarif", "junit", "html"})
    void everyFormatNamesTheSourcesOfAMixedFolder(String format) {
        assertThat(Run.of("validate", "--format", format, in.toString()).out())
                .contains("in/a/list.pdf", "in/a/z.json", "in/broken.json");
    }

    @Test
    void standardInputCanHaveAName() {
        byte[] lines = "{}\n{}\n".getBytes(StandardCharsets.UTF_8);

        Run run = Run.withInput(lines, "validate", "--format", "json", "--stdin-name", "sessions.ndjson", "-");

        JsonNode findings = run.json().get("findings");
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(2);
        assertThat(findings.get(0).get("source").asString()).isEqualTo("sessions.ndjson");
        assertThat(Run.with(
                                new ByteArrayInputStream(lines),
                                new java.io.ByteArrayOutputStream(),
                                "validate",
                                "--format",
                                "json",
                                "--input",
                                "json",
                                "--stdin-name",
                                "sessions.ndjson",
                                "-")
                        .out())
                .contains("json-syntax");
    }
}
