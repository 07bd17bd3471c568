package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {

    private static final Terminal COLOURFUL = new Terminal(true, false, Map.of("TERM", "xterm-256color"));

    @TempDir
    private Path folder;

    private static String out(Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), out, new ByteArrayOutputStream(), Clock.systemUTC(), terminal);
        TreatySessionsCommand.run(surroundings, args);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void coloursAreForATerminalThatTakesAndAPersonWhoWantsThem() {
        assertThat(COLOURFUL.takesColours()).isTrue();
        assertThat(new Terminal(true, false, Map.of("WT_SESSION", "1")).takesColours())
                .isTrue();
        assertThat(new Terminal(true, false, Map.of("TERM", "xterm", "NO_COLOR", "")).takesColours())
                .isTrue();

        assertThat(new Terminal(true, false, Map.of("TERM", "xterm", "NO_COLOR", "1")).takesColours())
                .isFalse();
        assertThat(new Terminal(true, false, Map.of("TERM", "dumb")).takesColours())
                .isFalse();
        assertThat(new Terminal(true, false, Map.of()).takesColours()).isFalse();
        assertThat(new Terminal(false, false, Map.of("TERM", "xterm")).takesColours())
                .isFalse();
        assertThat(Terminal.NONE.takesColours()).isFalse();
    }

    @Test
    void severityAndCaretAreColoured() {
        assertThat(out(COLOURFUL, "validate", Run.TWO_RECORDS))
                .contains(": \u001b[1;31merror\u001b[0m date-invalid")
                .contains(": \u001b[1;33mwarning\u001b[0m procedure-missing")
                .contains(": \u001b[1;36minfo\u001b[0m country-name-not-official")
                .contains("\n                        \u001b[1;31m^\u001b[0m\n");
    }

    @Test
    void coloursChangeNothingElse() {
        assertThat(out(COLOURFUL, "validate", "--as-of", "2026-11-23", Run.TWO_RECORDS)
                        .replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Run.of("validate", "--as-of", "2026-11-23", Run.TWO_RECORDS)
                        .out());
    }

    @Test
    void filesAndOtherFormatsAreNotColoured() throws IOException {
        Path file = folder.resolve("report");
        out(COLOURFUL, "validate", "--out", file.toString(), Run.TWO_RECORDS);
        assertThat(Files.readString(file)).doesNotContain("\u001b");

        for (String format : new String[] {"json", "sarif", "junit"}) {
            assertThat(out(COLOURFUL, "validate", "--format", format, Run.TWO_RECORDS))
                    .doesNotContain("\u001b");
        }
    }

    @Test
    void linuxSaysWhatStandardOutputIs() throws IOException {
        Path terminal = Files.createSymbolicLink(folder.resolve("1"), Path.of("/dev/pts/3"));
        Path pipe = Files.createSymbolicLink(folder.resolve("2"), Path.of("pipe:[4711]"));

        assertThat(Terminal.isTerminal(terminal)).isTrue();
        assertThat(Terminal.isTerminal(pipe)).isFalse();
    }
}
