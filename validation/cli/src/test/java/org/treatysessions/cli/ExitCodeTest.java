// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    @ParameterizedTest
    @CsvSource({
        "accepted, error, 0",
        "accepted, warning, 1",
        "accepted, info, 1",
        "accepted, never, 0",
        "rejected, error, 1",
        "rejected, warning, 1",
        "rejected, info, 1",
        "rejected, never, 0",
    })
    void failOnSetsTheMinimumSeverityThatFails(String record, String failOn, int exitCode) {
        String file = record.equals("accepted") ? Run.ACCEPTED : Run.RUSSIA;

        Run run = Run.of("validate", "--fail-on", failOn, file);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err())
                .startsWith(exitCode == 0 ? "PASSED; " : "FAILED; ")
                .hasLineCount(1);
    }

    @Test
    void errorsFailByDefault() {
        assertThat(Run.of("validate", Run.ACCEPTED).exitCode()).isEqualTo(0);
        assertThat(Run.of("validate", Run.RUSSIA).exitCode()).isEqualTo(1);
        assertThat(Run.of("validate", Run.ACCEPTED, Run.RUSSIA).exitCode()).isEqualTo(1);
    }

    @Test
    void theVerdictCountsWhatFails() {
        assertThat(Run.of("validate", Run.RUSSIA).err()).isEqualTo("FAILED; findings at or above error: 4\n");
        assertThat(Run.of("validate", "--fail-on", "never", Run.RUSSIA).err())
                .isEqualTo("PASSED; findings do not affect the result (--fail-on never)\n");
    }

    @Test
    void textThatIsNotJsonIsAFinding() {
        Run run = Run.withInput("no JSON", "validate", "--format", "json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.rules()).containsExactly("json-syntax");
        assertThat(run.json().at("/records/unreadable").intValue()).isEqualTo(1);
    }

    @Test
    void aMissingFileIsReportedAndTheOthersAreRead() {
        Run run = Run.of("validate", "--format", "json", "missing.json", Run.ACCEPTED);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("""
                        treaty-sessions: cannot read 'missing.json': no such file or folder
                        FAILED; inputs that could not be read: 1 of 2; findings at or above error: 0
                        """);
        assertThat(run.json().at("/records/read").intValue()).isEqualTo(1);
        assertThat(run.json().at("/records/accepted").intValue()).isEqualTo(1);
    }

    @Test
    void missingFileOutweighsErrors() {
        assertThat(Run.of("validate", Run.RUSSIA, "missing.json").exitCode()).isEqualTo(3);
    }

    @Test
    void aMissingFileFailsWhateverTheSeverity() {
        assertThat(Run.of("validate", "--fail-on", "never", "missing.json").exitCode())
                .isEqualTo(3);
    }

    @Test
    void textReportListsAnUnreadInput() {
        assertThat(Run.of("validate", "missing.json", Run.ACCEPTED).out())
                .contains("inputs that could not be read: 1 of 2\n");
    }

    @Test
    void aFileWithAnImpossibleNameCannotBeRead() {
        Run run = Run.of("validate", "nul\0.json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("treaty-sessions: cannot read 'nul\\u0000.json': not a valid file name\n");
    }

    @Test
    void standardInputThatFailsCannotBeRead() {
        InputStream broken = new BrokenInput(() -> {
            throw new IOException("Input/output error");
        });

        Run run = Run.with(broken, new ByteArrayOutputStream(), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("treaty-sessions: cannot read '-': Input/output error\n");
    }

    @Test
    void internalErrorIsReportedInOneLine() {
        Clock broken = new Clock() {
            @Override
            public ZoneId getZone() {
                throw new IllegalStateException("a clock\nwithout hands");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new IllegalStateException("a clock\nwithout hands");
            }
        };

        Run run = Run.on(Terminal.NONE, broken, "validate", Run.ACCEPTED);

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("report it")
                .contains("java.lang.IllegalStateException: a clock\\u000awithout hands at org.treatysessions.");
    }

    @Test
    void lackOfMemoryIsReportedInOneLine() {
        InputStream greedy = new BrokenInput(() -> {
            throw new OutOfMemoryError("Java heap space");
        });

        Run run = Run.with(greedy, new ByteArrayOutputStream(), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err()).hasLineCount(1).contains("not enough memory").contains("-Xmx");
    }

    @Test
    void brokenStandardErrorDoesNotChangeTheExitCode() {
        CliContext context = new CliContext(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new BrokenOutput("Bad file descriptor"),
                Run.CLOCK,
                Terminal.NONE,
                action -> () -> {});

        assertThat(TreatySessionsCommand.run(context, "validate", Run.RUSSIA)).isEqualTo(1);
        assertThat(TreatySessionsCommand.run(context, "nonsense")).isEqualTo(2);
    }
}
