// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.model.CountrySession;

class RecordWriterTest {

    private static final SessionJson JSON = SessionJson.standard();
    private static final SessionJson COMPACT =
            SessionJson.builder().layout(Layout.COMPACT).build();

    private static final List<CountrySession> SESSIONS = List.of(
            JSON.read(Samples.bytes(Samples.RUSSIA)).session().orElseThrow(),
            JSON.read(Samples.bytes(Samples.FULL)).session().orElseThrow());

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.ndjson", "a.jsonl", "a.json.gz", "a.ndjson.gz", "A.JSONL.GZ"})
    void whatIsWrittenToAFileReadsBack(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        for (int count : List.of(0, 1, 300)) {
            List<CountrySession> written = new ArrayList<>();
            try (RecordWriter writer = JSON.records().writer(file)) {
                for (int i = 0; i < count; i++) {
                    writer.write(SESSIONS.get(i % 2));
                    written.add(SESSIONS.get(i % 2));
                }
            }
            try (RecordStream<SessionRecord> records = JSON.records().read(file)) {
                assertThat(records.stream()
                                .map(record -> record.result().session().orElseThrow()))
                        .isEqualTo(written);
            }
        }
    }

    @Test
    void eachSessionIsOneLine() throws IOException {
        String first = COMPACT.toText(SESSIONS.get(0));
        String second = COMPACT.toText(SESSIONS.get(1));
        assertThat(written(RecordFormat.NDJSON)).isEqualTo(first + second);
        assertThat(written(RecordFormat.JSON)).isEqualTo("[\n" + first.strip() + ",\n" + second + "]\n");
    }

    private static String written(RecordFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = JSON.records().writer(out, format, false)) {
            for (CountrySession session : SESSIONS) {
                writer.write(session);
            }
        }
        return out.toString(UTF_8);
    }

    @Test
    void anArrayOfNothingIsAnArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.records().writer(out, RecordFormat.JSON, false).close();
        assertThat(out.toString(UTF_8)).isEqualTo("[]\n");
    }

    // ------------------------------------------------------------------------------------------ copies

    @Test
    void linesAreCopiedByteForByte() throws IOException {
        byte[] lines = " {}\t\n\r{\"a\":\r1}\r\nno JSON\n\u0000\n\"\u00e9\n".getBytes(UTF_8);
        lines[lines.length - 2] = (byte) 0xC3;
        byte[] expected = new String(lines, ISO_8859_1).replace("\r\n", "\n").getBytes(ISO_8859_1);
        assertThat(copy(lines, RecordFormat.NDJSON, RecordFormat.NDJSON)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {%n "a": 1%r%n}%n     | {% "a": 1%%}
            [{%n},%r%n [%n%n1] ]  | {%}# [%%1]
            {}%r%n%n              | {}
            {"a":"%n"}            | {"a":"%"}
            {%r}                  | {%}
            """)
    void aRecordOfSeveralLinesBecomesOne(String text, String expected) throws IOException {
        String source = text.replace("%n", "\n").replace("%r", "\r");
        String copy = new String(copy(source.getBytes(UTF_8), RecordFormat.JSON, RecordFormat.NDJSON), UTF_8);
        assertThat(copy)
                .isEqualTo(expected.replace("%r", "\r").replace("# ", "\n").replace('%', '\t') + "\n");
    }

    @Test
    void aCopyOnOneLineSaysTheSame() throws IOException {
        byte[] pretty = Samples.bytes(Samples.FULL);
        byte[] line = copy(pretty, RecordFormat.JSON, RecordFormat.NDJSON);
        assertThat(JSON.read(line).session()).contains(SESSIONS.get(1));
        assertThat(new String(line, UTF_8)).hasLineCount(1);
        // a line break in a string is as wrong when it is a tab
        byte[] broken = copy("{\"id\":\"a\nb\"}".getBytes(UTF_8), RecordFormat.JSON, RecordFormat.NDJSON);
        assertThat(JSON.read(broken).findings())
                .singleElement()
                .extracting(finding -> finding.rule().id().toString())
                .isEqualTo("json-syntax");
    }

    @Test
    void anEntryOfAnArrayIsCopiedAsItIs() throws IOException {
        byte[] copy = copy("{\r\n}".getBytes(UTF_8), RecordFormat.JSON, RecordFormat.JSON);
        assertThat(copy).isEqualTo("[\n{\r\n}\n]\n".getBytes(UTF_8));
    }

    private static byte[] copy(byte[] text, RecordFormat from, RecordFormat to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new ByteArrayInputStream(text);
                RecordStream<RawRecord> records = JSON.records().split(in, RecordSource.of("s", from));
                RecordWriter writer = JSON.records().writer(out, to, false)) {
            for (RawRecord record : records) {
                writer.write(record);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aRecordThatWasNotKeptCannotBeCopied() throws IOException {
        SessionJson narrow = SessionJson.builder()
                .limits(ReadLimits.DEFAULT.withDocumentBytes(2))
                .build();
        try (RecordStream<RawRecord> records = narrow.records()
                        .split(
                                new ByteArrayInputStream("123".getBytes(UTF_8)),
                                RecordSource.of("s", RecordFormat.NDJSON));
                RecordWriter writer = JSON.records().writer(new ByteArrayOutputStream(), RecordFormat.NDJSON, false)) {
            RawRecord record = records.next().orElseThrow();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(record))
                    .withMessageContaining("s #1 (1:1)");
        }
    }

    // ------------------------------------------------------------------------------------------ closing

    private static final class Target extends ByteArrayOutputStream {

        private int flushed;
        private int closed;

        @Override
        public void flush() {
            flushed++;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @ParameterizedTest
    @EnumSource(RecordFormat.class)
    void aStreamOfTheCallerIsFlushedAndLeftOpen(RecordFormat format) throws IOException {
        for (boolean isGzip : List.of(false, true)) {
            Target out = new Target();
            RecordWriter writer = JSON.records().writer(out, format, isGzip);
            writer.write(SESSIONS.get(0));
            writer.close();
            writer.close();
            assertThat(out.flushed).isPositive();
            assertThat(out.closed).isZero();
            assertThatIOException()
                    .isThrownBy(() -> writer.write(SESSIONS.get(0)))
                    .withMessage("The writer is closed");
            RecordSource source = RecordSource.of("s", format).withGzip(isGzip);
            try (RecordStream<SessionRecord> records =
                    JSON.records().read(new ByteArrayInputStream(out.toByteArray()), source)) {
                assertThat(records.stream()
                                .map(record -> record.result().session().orElseThrow()))
                        .containsExactly(SESSIONS.get(0));
            }
        }
    }

    @Test
    void flushingHandsOn() throws IOException {
        Target out = new Target();
        try (RecordWriter writer = JSON.records().writer(out, RecordFormat.NDJSON, false)) {
            writer.write(SESSIONS.get(0));
            writer.flush();
            assertThat(out.toString(UTF_8)).isEqualTo(COMPACT.toText(SESSIONS.get(0)));
            assertThat(out.flushed).isPositive();
        }
    }

    @Test
    void aNameThatTellsNoKindIsRefusedBeforeAFileIsMade(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.records().writer(file));
        assertThat(file).doesNotExist();
        JSON.records().writer(file, RecordFormat.NDJSON, false).close();
        assertThat(Files.size(file)).isZero();
    }
}
