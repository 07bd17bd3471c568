// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs never destroy what is read, or what an earlier run wrote. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and permissions are those of POSIX")
class OutputFileTest {

    private static final String YESTERDAY = "the report of yesterday";

    @TempDir
    private Path folder;

    private Path input;
    private Path configuration;
    private Path report;

    @BeforeEach
    void makeFiles() throws IOException {
        input = Files.copy(Path.of(Run.ACCEPTED), folder.resolve("input.json"));
        configuration = Files.writeString(folder.resolve("rules.json"), "{\"name\": \"mine\"}");
        report = Files.writeString(folder.resolve("report.txt"), YESTERDAY);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertRefused(Run run, String reason) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("treaty-sessions: " + reason + "\n").hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--valid-out", "--invalid-out"})
    void configurationIsNotOverwritten(String option) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

        for (Path file : List.of(configuration, link.resolve("rules.json"), folder.resolve("./rules.json"))) {
            assertRefused(
                    Run.of("validate", "--config", configuration.toString(), option, file.toString(), input.toString()),
                    option + " would overwrite the configuration '" + configuration + "'");
        }
        assertThat(configuration).hasContent("{\"name\": \"mine\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--valid-out", "--invalid-out"})
    void inputIsNotOverwritten(String option) throws IOException {
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.json"), input);
        Path hard = Files.createLink(folder.resolve("hard.json"), input);

        for (Path file : List.of(input, symbolic, hard)) {
            assertRefused(
                    Run.of("validate", option, file.toString(), input.toString()),
                    option + " would overwrite the input '" + input + "'");
        }
        assertRefused(
                Run.of(
                        "validate",
                        option,
                        input.toString(),
                        folder.resolve("in*.json").toString()),
                option + " would overwrite the input '" + input + "'");
        assertThat(input).hasSameBinaryContentAs(Path.of(Run.ACCEPTED));
    }

    @Test
    void listOfInputsIsNotOverwritten() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), input + "\n");

        assertRefused(
                Run.of("validate", "--out", list.toString(), "@" + list),
                "--out would overwrite the input '" + list + "'");
        assertThat(list).hasContent(input.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hard", "symbolic", "dangling", "dot"})
    void outputsAreComparedByFileNotByName(String kind) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        switch (kind) {
            case "hard" -> Files.createLink(other, Files.writeString(one, YESTERDAY));
            case "symbolic" -> Files.createSymbolicLink(other, Files.writeString(one, YESTERDAY));
            case "dangling" -> Files.createSymbolicLink(other, Path.of("one"));
            default -> other = folder.resolve("./one");
        }

        assertRefused(
                Run.of("validate", "--out", one.toString(), "--valid-out", other.toString(), input.toString()),
                "--out and --valid-out are the same file '" + other + "'");
        assertThat(one.toFile().length())
                .isEqualTo(kind.equals("hard") || kind.equals("symbolic") ? YESTERDAY.length() : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "--valid-out, missing/copy",
        "--invalid-out, missing/copy",
        "--valid-out, .",
        "--format, yaml",
        "--threads, 0",
        "--config, missing",
    })
    void wrongUsageChangesNoFile(String option, String value) throws IOException {
        String argument =
                value.contains("/") || value.equals(".") ? folder.resolve(value).toString() : value;
        List<String> before = names();

        Run run = Run.of("validate", "--out", report.toString(), option, argument, input.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(report).hasContent(YESTERDAY);
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void faultOfTheProgramChangesNoFile() throws IOException {
        List<String> before = names();

        Run run = Run.with(
                new BrokenInput(() -> {
                    throw new IllegalStateException("broken");
                }),
                new ByteArrayOutputStream(),
                "validate",
                "--out",
                report.toString(),
                "--valid-out",
                folder.resolve("copy").toString(),
                "-");

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(report).hasContent(YESTERDAY);
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void fileIsReplacedAsAWhole() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), report.getFileName());
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-r-----"));
        List<String> before = names();

        Run run = Run.of("validate", "--out", link.toString(), input.toString());

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(report).content().startsWith(input.toString()).doesNotContain(YESTERDAY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
                .isEqualTo("rw-r-----");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void newFileHasThePermissionsThatAllNewFilesHave() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        Path made = folder.resolve("made");

        Run.of("validate", "--out", made.toString(), input.toString());

        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void hyphenIsStandardOutput() throws IOException {
        Run run = Run.of("validate", "--out", report.toString(), "--valid-out", "-", input.toString());

        assertThat(run.out()).isEqualTo(Files.readString(input).strip() + "\n");
        assertThat(report).content().contains("findings: ");
        assertThat(Run.of("validate", "--out", "-", input.toString()).out()).contains("findings: ");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void standardOutputHasOneContent() {
        assertRefused(
                Run.of("validate", "--valid-out", "-", input.toString()),
                "--out and --valid-out both write to standard output");
        assertRefused(
                Run.of(
                        "validate",
                        "--out",
                        report.toString(),
                        "--valid-out",
                        "-",
                        "--invalid-out",
                        "-",
                        input.toString()),
                "--valid-out and --invalid-out both write to standard output");
        assertRefused(
                Run.of("import", "--facts", "-", input.toString()), "--out and --facts both write to standard output");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void devicesAreWrittenDirectly() {
        assertThat(Run.of("validate", "--out", "/dev/null", input.toString()))
                .returns(0, Run::exitCode)
                .returns("", Run::out);
        assertThat(Run.of("validate", "--out", "/dev/full", input.toString()))
                .returns(2, Run::exitCode)
                .satisfies(run -> assertThat(run.err())
                        .startsWith("treaty-sessions: cannot write to '/dev/full': No space left on device\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out", "--valid-out", "--invalid-out"})
    void nameThatNoFileCanHaveIsRefused(String option) {
        assertRefused(
                Run.of("validate", option, "nul\0", input.toString()),
                "invalid value for " + option + " 'nul\\u0000': not a valid file name");
        assertRefused(
                Run.of("validate", option, "", input.toString()),
                "invalid value for " + option + " '': not a valid file name");
    }

    @Test
    void pageOfAnEarlierRunIsKeptIfTheInputCannotBeRead() {
        assertThat(Run.of("render", "--out", report.toString(), "missing.json").exitCode())
                .isEqualTo(3);
        assertThat(report).hasContent(YESTERDAY);
    }

    @Test
    void standardStreamsAreNotClosed() throws IOException {
        byte[] record = Files.readAllBytes(input);
        ByteArrayInputStream in = new ByteArrayInputStream(record) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        Map<String, String> outputs =
                Map.of("validate", "findings: ", "render", "Russia", "rules", "# The rules", "schema", "$schema");
        for (String command : outputs.keySet()) {
            in.reset();
            out.reset();
            boolean reads = command.equals("validate") || command.equals("render");
            Run run = reads ? Run.with(in, out, command, "-") : Run.with(in, out, command);
            assertThat(run.exitCode()).as(command + run.err()).isEqualTo(0);
            assertThat(out.toString(StandardCharsets.UTF_8)).isNotEmpty();
        }
    }
}
