// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the executable file beside that of the command line. */
class CommandLineIT {

    @TempDir
    private Path folder;

    @Test
    void theReportAndTheRecordsAreThoseOfTheCommandLine() throws Exception {
        Path many = Files.write(folder.resolve("many.ndjson"), Lines.of(30));
        Path compressed = folder.resolve("more.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(Lines.of(20));
        }
        Path one = Path.of("..", "sessions", "russia-2018.session.json").toAbsolutePath();

        Executable.Output expected = Executable.commandLine(folder, many, compressed, one);
        assertThat(expected.report()).contains("session-duplicated", "id-duplicated", "mark-inside");
        assertThat(expected.valid()).isNotEmpty();
        assertThat(expected.deadLetters()).isNotEmpty();

        assertThat(Executable.pipeline(folder, many, compressed, one)).isEqualTo(expected);
    }
}
