// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is interrupted reports the records that it has read. */
@SuppressWarnings("InputStreamSlowMultibyteRead") // a stream of a few bytes
class InterruptTest {

    /** The number of lines before the interrupt. */
    private static final int LINES = 500;

    @TempDir
    private Path folder;

    private final AtomicReference<Runnable> registered = new AtomicReference<>();

    /** An endless stream that repeats a line and interrupts the run. */
    private final class Endless extends InputStream {

        private final byte[] line;
        private long position;

        Endless(String line) {
            this.line = (line + "\n").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (position == (long) LINES * line.length) {
                registered.get().run();
            }
            return line[(int) (position++ % line.length)];
        }
    }

    private Run interrupted(String line, String... args) {
        return Run.with(
                new Endless(line),
                new ByteArrayOutputStream(),
                Terminal.NONE,
                Run.CLOCK,
                action -> {
                    registered.set(action);
                    return () -> registered.set(null);
                },
                args);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    void reportAndCopiesHoldTheRecordsSoFar(String threads) throws IOException {
        Path valid = folder.resolve("valid.ndjson");
        String line = Files.readString(Path.of(Run.ACCEPTED)).strip();

        Run run = interrupted(
                line, "validate", "--input", "ndjson", "--threads", threads, "--valid-out", valid.toString(), "-");

        assertThat(run.err())
                .startsWith("INTERRUPTED; records checked so far: ")
                .hasLineCount(1);
        assertThat(run.out()).contains("findings: ").contains("records: ");
        assertThat(Files.readString(valid)).endsWith("\n");
        assertThat(Files.readAllLines(valid)).containsOnly(line);
    }

    @Test
    void noInterruptIsHandledAfterARun() {
        interrupted("{}", "validate", "--input", "ndjson", "-");

        assertThat(registered.get()).isNull();
    }
}
