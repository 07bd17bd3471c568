// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The executable files, run in processes of their own. */
final class Executable {

    /** The options of the engine that the tests run on; none for the direct runner. */
    static final List<String> ENGINE = words("engine.options");

    /** The exit code of the command line if there are records with errors. */
    private static final int FOUND_ERRORS = 1;

    /** What runs write: the report, and the records as sorted lines of which a character is a byte. */
    record Output(String report, List<String> valid, List<String> deadLetters) {

        static Output ofPipeline(Path folder) throws IOException {
            return new Output(
                    Files.readString(folder.resolve("report.json")),
                    Lines.written(folder, "valid"),
                    Lines.written(folder, "dead-letter"));
        }
    }

    private Executable() {}

    /** Runs the command line. */
    static Output commandLine(Path folder, Path... files) throws IOException, InterruptedException {
        Path report = folder.resolve("cli.json");
        Path valid = folder.resolve("cli-valid.ndjson");
        Path invalid = folder.resolve("cli-invalid.ndjson");
        List<String> options = List.of(
                "validate",
                "--format=json",
                "--as-of=2026-11-23",
                "--threads=2",
                "--max-samples=5",
                "--out=" + report,
                "--valid-out=" + valid,
                "--invalid-out=" + invalid);
        run(FOUND_ERRORS, Stream.of(List.of("-jar", System.getProperty("cli.jar")), options, names(files)));
        return new Output(Files.readString(report), sorted(valid), sorted(invalid));
    }

    /** Runs the pipeline. */
    static Output pipeline(Path folder, Path... files) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        run(0, Stream.of(words("engine.java"), options(out, files), ENGINE));
        return Output.ofPipeline(out);
    }

    /** The options of the pipeline for the same run as that of the command line. */
    static List<String> options(Path out, Path... files) {
        return List.of(
                "--input=" + String.join(",", names(files)),
                "--output=" + out,
                "--asOf=2026-11-23",
                "--maxSamples=5",
                "--partBytes=30000");
    }

    private static void run(int exitCode, Stream<List<String>> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        arguments.forEach(command::addAll);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(exitCode);
    }

    private static List<String> names(Path... files) {
        return Stream.of(files).map(Path::toString).toList();
    }

    private static List<String> sorted(Path file) throws IOException {
        return Arrays.stream(Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1))
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }

    private static List<String> words(String property) {
        return Stream.of(System.getProperty(property, "").strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
