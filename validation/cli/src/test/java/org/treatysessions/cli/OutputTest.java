// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    @TempDir
    private Path folder;

    private static Run into(BrokenOutput out, String... args) {
        return Run.with(InputStream.nullInputStream(), out, args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void reportInAFileIsThatOfStandardOutput(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "an older and longer report".repeat(1000));
        Run expected = Run.of("validate", "--format", format, Run.RUSSIA);

        Run run = Run.of("validate", "--format", format, "--out", file.toString(), Run.RUSSIA);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(expected.err());
        assertThat(Files.readString(file)).isEqualTo(expected.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void aReaderThatStopsEarlyIsNotAFailure(String format) {
        BrokenOutput closed = new BrokenOutput("Broken pipe");

        assertThat(into(closed, "validate", "--format", format, Run.RUSSIA))
                .returns(1, Run::exitCode)
                .returns("FAILED; findings at or above error: 4\n", Run::err);
        assertThat(into(closed, "validate", "--format", format, Run.ACCEPTED).exitCode())
                .isEqualTo(0);
        assertThat(into(closed, "rules")).returns(0, Run::exitCode).returns("", Run::err);
        assertThat(into(closed, "schema")).returns(0, Run::exitCode).returns("", Run::err);
        assertThat(into(closed, "--help")).returns(0, Run::exitCode).returns("", Run::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void aFullDiskIsReported(String format) {
        BrokenOutput full = new BrokenOutput("No space left on device");
        String said = "treaty-sessions: cannot write to standard output: No space left on device\n";

        assertThat(into(full, "validate", "--format", format, Run.ACCEPTED))
                .returns(2, Run::exitCode)
                .satisfies(run -> assertThat(run.err()).startsWith(said));
        assertThat(into(full, "rules")).returns(2, Run::exitCode).returns(said, Run::err);
        assertThat(into(full, "rules", "--format", "json"))
                .returns(2, Run::exitCode)
                .returns(said, Run::err);
        assertThat(into(full, "schema")).returns(2, Run::exitCode).returns(said, Run::err);
    }
}
