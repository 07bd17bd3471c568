package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the executable file beside that of the command line. */
class CommandLineIT {

    @TempDir
    private Path folder;

    private static void run(String jar, String... arguments) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = Stream.concat(
                        Stream.of(java.toString(), "-jar", System.getProperty(jar)), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isIn(0, 1);
    }

    @Test
    void theReportIsThatOfTheCommandLine() throws Exception {
        Path file = Files.write(folder.resolve("many.ndjson"), Lines.of(30));
        Path report = folder.resolve("cli.json");
        Path valid = folder.resolve("cli-valid.ndjson");
        Path invalid = folder.resolve("cli-invalid.ndjson");
        run(
                "cli.jar",
                "validate",
                "--format=json",
                "--as-of=2026-11-23",
                "--threads=2",
                "--max-samples=5",
                "--out=" + report,
                "--valid-out=" + valid,
                "--invalid-out=" + invalid,
                file.toString());
        Path out = folder.resolve("out");
        run(
                "executable.jar",
                "--input=" + file,
                "--output=" + out,
                "--asOf=2026-11-23",
                "--maxSamples=5",
                "--partBytes=30000");
        assertThat(out.resolve("report.json")).hasSameTextualContentAs(report);
        assertThat(Lines.written(out, "valid")).isEqualTo(sorted(valid));
        assertThat(Lines.written(out, "dead-letter")).isEqualTo(sorted(invalid));
    }

    private static List<String> sorted(Path file) throws IOException {
        return Arrays.stream(Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1))
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }
}
