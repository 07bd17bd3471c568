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
import org.junit.jupiter.api.Test;
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
}
