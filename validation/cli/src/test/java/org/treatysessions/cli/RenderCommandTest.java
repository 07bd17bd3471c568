// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @TempDir
    private Path folder;

    @Test
    void sessionIsWrittenAsMarkdownByDefault() {
        Run run = Run.of("render", Run.RUSSIA);

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# Country session: Russian Federation\n\n- **Date of session:** 22 May 2018\n");
    }

    @Test
    void pageIsInTheRequestedLanguage() {
        assertThat(Run.of("render", "--lang", "ar", "--format", "html", Run.RUSSIA)
                        .out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n");
        assertThat(Run.of("render", "--lang", "es", Run.RUSSIA).out())
                .startsWith("# Sesión dedicada al país: Federación de Rusia\n");
    }

    @Test
    void standardInputIsRendered() throws IOException {
        assertThat(Run.withInput(Files.readString(Path.of(Run.RUSSIA)), "render", "-")
                        .out())
                .isEqualTo(Run.of("render", Run.RUSSIA).out());
    }

    @Test
    void pageIsWrittenToTheGivenFile() throws IOException {
        Path file = folder.resolve("page.html");

        Run run = Run.of("render", "--format", "html", "--out", file.toString(), Run.RUSSIA);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).contains("Russian Federation");
    }

    @Test
    void recordsOfAFileAreRenderedOneAfterTheOther() throws IOException {
        String records =
                "[" + Files.readString(Path.of(Run.RUSSIA)) + "," + Files.readString(Path.of(Run.ACCEPTED)) + "]";

        String markdown = Run.withInput(records, "render", "-").out();
        String html = Run.withInput(records, "render", "--format", "html", "-").out();

        assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(2);
        assertThat(Jsoup.parse(html).select("article h1")).hasSize(2);
    }

    @Test
    void anUnreadableRecordIsReportedAndTheOthersAreRendered() throws IOException {
        String session = Files.readString(Path.of(Run.RUSSIA));

        Run run = Run.withInput("[{\"committee\": \"XYZ\"}, " + session + "]", "render", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("-:1:16: error value-not-allowed: ").contains("error required-member-missing: ");
        assertThat(run.out()).startsWith("# Country session: Russian Federation\n");
    }

    @Test
    void anImplausibleSessionIsRenderedAsItIs() {
        Run run = Run.withInput(
                "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"x y\"},\"dialogueDates\":[\"2018\"]}",
                "render",
                "-");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# Country session: x y\n").contains("- **Date of session:** 2018\n");
    }

    @Test
    void findingsOnStandardErrorAreHarmlessAndInTheRequestedLanguage() {
        Run run = Run.withInput("{\"\\u001b[2J\": 1}", "render", "--lang", "ar", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("\\u001b[2J").doesNotContain("\u001b", "\\u2068");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anUnreadableFileIsReported() {
        Run run = Run.of("render", "missing.json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("treaty-sessions: cannot read 'missing.json': no such file or folder\n");
    }

    @Test
    void filesWithARecordPerLineAreRendered() throws IOException {
        String record = Files.readString(Path.of(Run.ACCEPTED)).strip().replaceAll("\\R", " ");
        Path records = Files.writeString(folder.resolve("records.ndjson"), record + "\n" + record + "\n");

        Run run = Run.of("render", records.toString());

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.out().lines().filter(line -> line.startsWith("# Country session: ")))
                .hasSize(2);
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(Run.of("render").exitCode()).isEqualTo(2);
        assertThat(Run.of("render", "session.csv").err()).contains("unknown file type 'session.csv'");
        assertThat(Run.of("render", "--out", Run.RUSSIA, Run.RUSSIA).err()).contains("would overwrite the input");
        assertThat(Run.of("render", "--out", folder.toString(), Run.RUSSIA).exitCode())
                .isEqualTo(2);
        assertThat(Run.of("render", "--format", "pdf", Run.RUSSIA).err())
                .contains("'pdf'; expected one of: markdown, html");
    }

    @Test
    void aFailedWriteIsReported() {
        Run run = Run.with(InputStream.nullInputStream(), new BrokenOutput("no space left"), "render", Run.RUSSIA);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write to standard output");
    }
}
