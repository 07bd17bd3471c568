// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colors and progress on a terminal. */
class TerminalTest {

    private static final Terminal COLORED = new Terminal(true, true);

    @TempDir
    private Path folder;

    /** A clock that advances a second with each reading. */
    private static final class TickingClock extends Clock {

        private Instant now = Run.CLOCK.instant();

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static String out(Terminal terminal, String... args) {
        return Run.on(terminal, Run.CLOCK, args).out();
    }

    @Test
    void textReportIsColored() {
        assertThat(out(COLORED, "validate", Run.TWO_RECORDS)).contains(": \u001b[1;31merror\u001b[0m date-invalid");
    }

    @Test
    void colorsChangeNothingElse() {
        assertThat(out(COLORED, "validate", Run.TWO_RECORDS).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(out(Terminal.NONE, "validate", Run.TWO_RECORDS));
    }

    @Test
    void filesAndOtherFormatsAreNotColored() throws IOException {
        Path file = folder.resolve("report");
        out(COLORED, "validate", "--out", file.toString(), Run.TWO_RECORDS);
        assertThat(Files.readString(file)).isNotEmpty().doesNotContain("\u001b");

        for (String format : new String[] {"json", "sarif", "junit", "html"}) {
            assertThat(out(COLORED, "validate", "--format", format, Run.TWO_RECORDS))
                    .isNotEmpty()
                    .doesNotContain("\u001b");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0    | -1   | 1          | 0 records, 0/s
            1234567 | 0    | -1   | 10         | 1,234,567 records, 123,457/s
            1000    | 250  | 1000 | 30         | 1,000 records, 33/s, 25 %, 1:30 left
            1000    | 1000 | 1000 | 30         | 1,000 records, 33/s, 100 %, 0:00 left
            1000    | 2000 | 1000 | 30         | 1,000 records, 33/s, 100 %, 0:00 left
            5       | 0    | 1000 | 1          | 5 records, 5/s
            """)
    void progressIsOneLine(long records, long bytes, long total, long seconds, String line) {
        OptionalLong known = total < 0 ? OptionalLong.empty() : OptionalLong.of(total);

        assertThat(Progress.line(records, bytes, known, seconds * 1_000)).isEqualTo(line);
    }

    @Test
    void progressIsShownOnATerminalAndCleared() throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson"), "{}\n".repeat(128));

        String shown = Run.on(new Terminal(true, false), new TickingClock(), "validate", file.toString())
                .err();

        assertThat(shown)
                .startsWith("\r\u001b[K64 records, ")
                .contains("\r\u001b[K128 records, ", " left")
                .contains("left\r\u001b[KFAILED; ");
        assertThat(Run.on(Terminal.NONE, new TickingClock(), "validate", file.toString())
                        .err())
                .startsWith("FAILED; ");
    }
}
