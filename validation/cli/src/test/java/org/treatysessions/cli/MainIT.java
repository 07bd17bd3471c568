// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the executable file as a user does. */
class MainIT {

    @TempDir
    private Path folder;

    private Run java(String input, List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("executable.jar")));
        command.addAll(List.of(args));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        int exitCode = process.waitFor();
        return new Run(exitCode, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    @Test
    void versionIsThatOfTheManifest() throws Exception {
        Run run = java("", List.of(), "--version");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out()).matches("treaty-sessions \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void reportIsThatOfARunInThisProcess() throws Exception {
        Run expected = Run.of("validate", "--as-of", "2026-11-23", Run.RUSSIA);

        Run run = java("", List.of(), "validate", "--as-of", "2026-11-23", Run.RUSSIA);

        assertThat(run.exitCode()).isEqualTo(expected.exitCode());
        assertThat(run.out()).isEqualTo(expected.out());
        assertThat(run.err()).isEqualTo(expected.err());
    }

    @Test
    void pipeIsRead() throws Exception {
        Run run = java(Files.readString(Path.of(Run.ACCEPTED)), List.of(), "validate", "-");

        assertThat(run.err()).isEqualTo("PASSED; findings at or above error: 0\n");
        assertThat(run.exitCode()).isEqualTo(0);
    }

    @Test
    void reportIsUtf8WhateverTheDefaultCharset() throws Exception {
        String document = "{\"schemaVersion\": \"1.0\", \"committee\": \"Комитет\"}";
        Run expected = Run.withInput(document, "validate", "--as-of", "2026-11-23", "-");

        Run run = java(document, List.of("-Dfile.encoding=US-ASCII"), "validate", "--as-of", "2026-11-23", "-");

        assertThat(run.out()).contains("Комитет").isEqualTo(expected.out());
    }

    @Test
    void usageErrorIsReportedInTwoLines() throws Exception {
        Run run = java("", List.of(), "validate", "--format", "yaml", Run.ACCEPTED);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(2);
    }

    @Test
    void documentIsImportedQuietly() throws Exception {
        Path pdf = MadeDocument.PDF.in(folder, "observations", MadeDocument.OBSERVATIONS);
        Run expected = Run.of("import", pdf.toString());

        Run run = java("", List.of(), "import", pdf.toString());

        assertThat(run).isEqualTo(expected);
    }

    @Test
    void onlyClassesThatAreNeededAreLoaded() throws Exception {
        Run run = java("", List.of("-Xlog:class+load:stderr"), "validate", Run.RUSSIA);

        assertThat(run.err())
                .contains("org.treatysessions.cli.Main ", "org.treatysessions.report.TextReport ")
                .doesNotContain(
                        "org.treatysessions.report.Html",
                        "org.treatysessions.report.Sarif",
                        "org.treatysessions.report.Junit",
                        "org.treatysessions.finding.RuleDocumentation ",
                        "org.treatysessions.documents.DocumentReader ",
                        "org.hibernate.validator",
                        "org.apache.pdfbox",
                        "org.jsoup",
                        "tools.jackson.databind.ObjectMapper",
                        "java.lang.runtime.ObjectMethods ");
    }

    @Test
    void librariesOfDocumentsAreNotLoadedForRecords() throws Exception {
        List<String> verbose = List.of("-Xlog:class+load:stderr");

        Run records = java("", verbose, "validate", Run.ACCEPTED);
        Run document = java(
                "",
                verbose,
                "validate",
                MadeDocument.PDF.in(folder, "list", MadeDocument.LIST_OF_ISSUES).toString());

        assertThat(records.err())
                .contains("org.treatysessions.cli.Main")
                .doesNotContain("org.apache.pdfbox", "org.jsoup");
        assertThat(document.err()).contains("org.apache.pdfbox");
    }

    @Test
    void licencesOfWhatIsInTheJarAreInIt() throws Exception {
        try (JarFile jar = new JarFile(System.getProperty("executable.jar"))) {
            assertThat(text(jar, "LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("pdfbox", "jackson-core");
            assertThat(text(jar, "META-INF/licenses/pdfbox/META-INF/LICENSE")).contains("Adobe Systems Incorporated");
            assertThat(text(jar, "META-INF/licenses/jsoup/META-INF/jsoup/LICENSE"))
                    .contains("The MIT License");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Runs a command of the shell, in which {@code $TS} is the program. */
    private Run shell(String command) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", command).redirectOutput(out).redirectError(err);
        builder.environment()
                .put(
                        "TS",
                        Path.of(System.getProperty("java.home"), "bin", "java") + " -jar "
                                + Path.of(System.getProperty("executable.jar")).toAbsolutePath());
        Process process = builder.start();
        process.getOutputStream().close();
        return new Run(process.waitFor(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void closedStandardOutputIsAnErrorOfWriting() throws Exception {
        for (String command : List.of("validate " + Run.ACCEPTED, "rules", "schema", "render " + Run.ACCEPTED)) {
            Run run = shell("$TS " + command + " >&-");

            assertThat(run.exitCode()).as(command).isEqualTo(2);
            assertThat(run.err()).startsWith("treaty-sessions: cannot write to standard output: ");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void closedStandardInputCannotBeRead() throws Exception {
        Run run = shell("$TS validate - <&-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("treaty-sessions: cannot read '-': standard input is closed\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fileOfStandardInputIsNotOverwritten() throws Exception {
        Path file = Files.copy(Path.of(Run.ACCEPTED), folder.resolve("in.json"));

        Run run = shell("$TS validate - --out " + file + " < " + file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("treaty-sessions: --out would overwrite the input '-'\n");
        assertThat(file).hasSameBinaryContentAs(Path.of(Run.ACCEPTED));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesThatTheLocaleDoesNotAllowAreExplained() throws Exception {
        for (String option : List.of("--out", "--valid-out", "--invalid-out", "--config")) {
            Run run = shell("LC_ALL=C $TS validate " + option + " \u00e9.txt " + Run.ACCEPTED);

            assertThat(run.exitCode()).as(option).isEqualTo(2);
            assertThat(run.err()).contains("not a valid file name in this locale; LC_ALL=C.UTF-8 may help");
        }
    }

    /** A folder {@code here} with a link to {@code elsewhere/deep}, and a file of one name in {@code here} and {@code elsewhere}. */
    private void makeLink() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/deep"));
        Files.createDirectories(folder.resolve("here"));
        Files.createSymbolicLink(folder.resolve("here/link"), Path.of("../elsewhere/deep"));
        Files.copy(Path.of(Run.ACCEPTED), folder.resolve("elsewhere/x.session.json"));
        Files.writeString(folder.resolve("here/x.session.json"), "{}");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void sarifNamesTheFileThatWasReadBehindALink() throws Exception {
        makeLink();
        String inHere = "cd '" + folder.resolve("here") + "' && ";
        String read = "\"uri\": \""
                + folder.toRealPath().resolve("elsewhere/x.session.json").toUri() + "\"";

        for (String name :
                List.of("link/../x.session.json", "\"$PWD\"/link/../x.session.json", "../elsewhere/x.session.json")) {
            Run run = shell(inHere + "$TS validate --format sarif " + name);

            assertThat(run.out()).as(name).contains(read).doesNotContain("\"uri\": \"x.session.json\"");
        }
        assertThat(shell(inHere + "$TS validate --format sarif ../here/x.session.json")
                        .out())
                .contains("\"uri\": \"x.session.json\"");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void inputBehindALinkIsNotOverwritten() throws Exception {
        makeLink();
        Path input = folder.resolve("elsewhere/x.session.json");

        for (String output :
                List.of("link/../x.session.json", "../elsewhere/x.session.json", "\"$PWD\"/link/.././x.session.json")) {
            Run run =
                    shell("cd '" + folder.resolve("here") + "' && $TS validate link/../x.session.json --out " + output);

            assertThat(run.exitCode()).as(output).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("treaty-sessions: --out would overwrite the input 'link/../x.session.json'\n");
        }
        Run other = shell(
                "cd '" + folder.resolve("here") + "' && $TS validate link/../x.session.json --out x.session.json");
        assertThat(other.exitCode()).isEqualTo(0);
        assertThat(input).hasSameBinaryContentAs(Path.of(Run.ACCEPTED));
        assertThat(folder.resolve("here/x.session.json")).content().contains("findings");
    }
}
