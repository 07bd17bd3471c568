// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.testing.SerialCopy;

class RecordStreamTest {

    private static final SessionJson JSON = SessionJson.standard();

    /** A record without findings. */
    private static final String GOOD =
            "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"RUS\"},\"dialogueDates\":[\"2018\"]}";

    /** A record with the finding country-code-invalid at column 63. */
    private static final String BAD = GOOD.replace("RUS", "rus");

    // ------------------------------------------------------------------------------------------ NDJSON

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            GOOD                        | GOOD@1:1
            GOOD\\n                     | GOOD@1:1
            GOOD\\r\\nGOOD\\r\\n        | GOOD@1:1 GOOD@2:1
            GOOD\\nBAD                  | GOOD@1:1 country-code-invalid@2:63
            \\uFEFFBAD\\nBAD            | country-code-invalid@1:63 country-code-invalid@2:63
            GOOD\\n\\n \\t\\r\\nBAD     | GOOD@1:1 country-code-invalid@4:63
            \\n\\n\\n                   | none
            ``                          | none
            \\uFEFF                     | none
            \\uFEFF\\n                  | none
            x\\nGOOD                    | json-syntax@1:1 GOOD@2:1
            {\\nGOOD                    | json-syntax@1:2 GOOD@2:1
            "\\nGOOD                    | json-syntax@1:2 GOOD@2:1
            GOOD GOOD\\nGOOD            | json-syntax@1:96 GOOD@2:1
            []\\n[GOOD]\\n3             | wrong-type@1:1 wrong-type@2:1 wrong-type@3:1
            ` \\r BAD\\r\\rBAD`         | json-syntax@1:100
            ` \\r BAD\\r\\r\\nBAD`      | country-code-invalid@1:66 country-code-invalid@2:63
            \\f\\nGOOD                  | json-syntax@1:1 GOOD@2:1
            \\0\\nGOOD                  | json-syntax@1:1 GOOD@2:1
            GOOD\\n\\uFEFFGOOD          | GOOD@1:1 json-syntax@2:1
            \\uFEFF\\uFEFFGOOD          | json-syntax@1:1
            \\u2028\\nGOOD              | json-syntax@1:2 GOOD@2:1
            """)
    void eachLineIsARecordAndABadOneDoesNotKeepReadingFromTheNext(String text, String expected) throws IOException {
        String source = text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\f", "\f")
                .replace("\\0", "\0")
                .replace("\\uFEFF", "\uFEFF")
                .replace("\\u2028", "\u2028")
                .replace("GOOD", GOOD)
                .replace("BAD", BAD);
        assertThat(String.join(" ", summary(source, RecordFormat.NDJSON))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aRecordHasNumberLineAndBytes() throws IOException {
        String second = " " + BAD + "\t";
        List<SessionRecord> records = read(GOOD + "\r\n\r\n" + second + "\n", RecordFormat.NDJSON);
        assertThat(records).extracting(SessionRecord::number).containsExactly(1L, 2L);
        assertThat(records).extracting(SessionRecord::line).containsExactly(1, 3);
        assertThat(records).extracting(record -> text(record.raw())).containsExactly(GOOD, second);
        RawRecord raw = records.get(1).raw();
        assertThat(raw.id()).isEqualTo(new RecordId(1, "s", 2));
        assertThat(raw.hasBytes()).isTrue();
        assertThat(raw.length()).isEqualTo(second.length());
        raw.bytes()[0] = 'x';
        assertThat(text(raw)).isEqualTo(second);
        assertThat(raw).hasToString("s #2 (3:1): 96 bytes");
        assertThat(records.get(1).result().record()).contains(new RecordId(1, "s", 2));
        assertThat(records.get(1).result().findings().get(0).record()).contains(new RecordId(1, "s", 2));
        assertThat(records.get(1).result().locate("/dialogueDates/0")).contains(new Location(3, 88));
        assertThat(records.get(0).result().locate("")).contains(new Location(1, 1));
    }

    @Test
    void whatIsNoLineEndIsPartOfTheLine() throws IOException {
        String line = "\r" + BAD.replace("\"rus\"", "\"rus\",\"name\":\"a\u2028\u2029\u0085b\"") + "\r";
        List<SessionRecord> records = read(GOOD + "\n" + line, RecordFormat.NDJSON);
        assertThat(records).hasSize(2);
        assertThat(text(records.get(1).raw())).isEqualTo(line);
        assertThat(places(records.get(1).result())).containsExactly("country-code-invalid@2:64");
        assertThat(records.get(1).result().locate("/dialogueDates")).contains(new Location(2, 102));
    }

    @ParameterizedTest
    @EnumSource(RecordFormat.class)
    void aRecordOverTheLimitIsOneFindingAndReadingGoesOn(RecordFormat format) throws IOException {
        SessionJson narrow = narrow(GOOD.length());
        String longer = GOOD.replace("}", " }");
        String endless = "[" + "[{\"\\\"]\":1}],\n".repeat(20_000).replace("\n", "") + "1]";
        String text = format == RecordFormat.NDJSON
                ? String.join("\r\n", GOOD, longer, GOOD, endless, GOOD)
                : "[" + String.join(",\r\n", GOOD, longer, GOOD, endless, GOOD) + "]";
        for (int most : List.of(1, 90, 100_000)) {
            InputStream in = new PiecewiseInput(text.getBytes(UTF_8), most);
            try (RecordStream<SessionRecord> records = narrow.records().read(in, RecordSource.of("s", format))) {
                List<SessionRecord> all = records.stream().toList();
                int first = format == RecordFormat.NDJSON ? 1 : 2;
                assertThat(all)
                        .extracting(SessionRecord::raw)
                        .extracting(RawRecord::start)
                        .containsExactly(
                                new Location(1, first),
                                new Location(2, 1),
                                new Location(3, 1),
                                new Location(4, 1),
                                new Location(5, 1));
                assertThat(all)
                        .extracting(record -> record.raw().hasBytes())
                        .containsExactly(true, false, true, false, true);
                assertThat(all.get(3).raw().bytes()).isEmpty();
                assertThat(all.get(4).result().session()).isPresent();
                Finding finding = all.get(3).result().findings().get(0);
                assertThat(all.get(3).result().findings()).hasSize(1);
                assertThat(finding.location()).contains(new Location(4, 1));
                assertThat(finding.arguments()).isEqualTo(Map.of("reason", "document-too-long", "max", GOOD.length()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RecordFormat.class)
    void longAndShortRecordsTakeTurns(RecordFormat format) throws IOException {
        List<String> written = new ArrayList<>();
        for (int length : List.of(10, 3_000_000, 10, 65_534, 65_535, 65_536, 1_048_576, 5_000_000, 10, 131_072, 10)) {
            written.add("\"" + "a".repeat(length - 2) + "\"");
        }
        String text =
                format == RecordFormat.NDJSON ? String.join("\n", written) : "[" + String.join(",", written) + "]";
        PiecewiseInput in = new PiecewiseInput(text.getBytes(UTF_8), 200_000);
        try (RecordStream<RawRecord> records = JSON.records().split(in, RecordSource.of("s", format))) {
            assertThat(records.stream().map(RecordStreamTest::text).toList().equals(written))
                    .isTrue();
        }
    }

    // ------------------------------------------------------------------------------------------- arrays

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            []                          | none
            ` \\n [ \\r\\n ] \\n`       | none
            [GOOD]                      | GOOD@1:2
            \\uFEFF[BAD]                | country-code-invalid@1:64
            [\\n GOOD,\\r\\n\\tBAD\\n]  | GOOD@2:2 country-code-invalid@3:64
            [\\r\\rBAD\\r,BAD]          | country-code-invalid@3:63 country-code-invalid@4:64
            ["é😀",BAD]                 | wrong-type@1:2 country-code-invalid@1:69
            [1,null,"a]\\",[",[[]],{}]  | wrong-type@1:2 wrong-type@1:4 wrong-type@1:9 wrong-type@1:18 required-member-missing@1:23
            [{"a":tru},BAD]             | json-syntax@1:7 country-code-invalid@1:74
            [{"a" 1},BAD]               | json-syntax@1:7 country-code-invalid@1:72
            [{,},BAD]                   | json-syntax@1:3 country-code-invalid@1:68
            [nul,BAD]                   | json-syntax@1:2 country-code-invalid@1:68
            [{"a":"\\n"},BAD]           | json-syntax@1:8 country-code-invalid@2:66
            [\\0,BAD]                   | json-syntax@1:2 country-code-invalid@1:66
            [                           | json-syntax@1:2
            [GOOD                       | GOOD@1:2 json-syntax@1:96
            [GOOD,                      | GOOD@1:2 json-syntax@1:97
            [GOOD,]                     | GOOD@1:2 json-syntax@1:97
            [,GOOD]                     | json-syntax@1:2
            [GOOD,,GOOD]                | GOOD@1:2 json-syntax@1:97
            [GOOD GOOD]                 | GOOD@1:2 json-syntax@1:97
            [GOOD}                      | GOOD@1:2 json-syntax@1:96
            [}                          | json-syntax@1:2
            [1                          | wrong-type@1:2 json-syntax@1:3
            [{]                         | json-syntax@1:3
            [GOOD,{"a":[}],GOOD]        | GOOD@1:2 json-syntax@1:103
            [GOOD,{"a":"],GOOD]         | GOOD@1:2 json-syntax@1:107
            [GOOD,"                     | GOOD@1:2 json-syntax@1:98
            [GOOD,"\\                   | GOOD@1:2 json-syntax@1:99
            [] x                        | json-syntax@1:4
            [GOOD][GOOD]                | GOOD@1:2 json-syntax@1:97
            [[[[                        | json-syntax@1:5
            """)
    void eachEntryOfAnArrayIsARecordAndOneWithAnEndDoesNotKeepReadingFromTheNext(String text, String expected)
            throws IOException {
        String source = text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\0", "\0")
                .replace("\\uFEFF", "\uFEFF")
                .replace("GOOD", GOOD)
                .replace("BAD", BAD);
        assertThat(String.join(" ", summary(source, RecordFormat.JSON))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theBytesOfAnEntryAreThoseBetweenItsBrackets() throws IOException {
        String pretty = JSON.toText(JSON.parse(GOOD).session().orElseThrow()).strip();
        List<SessionRecord> records = read(" [ " + pretty + "\n , \"a\\\"\" ,\r\n-1.5e3 ] ", RecordFormat.JSON);
        assertThat(records).extracting(record -> text(record.raw())).containsExactly(pretty, "\"a\\\"\"", "-1.5e3");
        assertThat(records).extracting(SessionRecord::line).containsExactly(1, 11, 12);
    }

    @Test
    void bracketsWithoutAnEndAreNotFollowedForEver() throws IOException {
        String deep = "[" + "[".repeat(3_000_000);
        assertThat(summary(deep, RecordFormat.JSON)).containsExactly("json-syntax@1:67");
        try (RecordStream<SessionRecord> records =
                narrow(1000).records().read(input(deep), RecordSource.of("s", RecordFormat.JSON))) {
            assertThat(records.stream().map(SessionRecord::result).flatMap(result -> places(result).stream()))
                    .containsExactly("json-syntax@1:2");
        }
    }

    // ------------------------------------------------------------------------------------ one document

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "{",
                "{}",
                " \n {}",
                "{} {}",
                "nul",
                "3",
                "\"a",
                "\uFEFF",
                "\uFEFF\uFEFF{}",
                "{}\n{}\n"
            })
    void aDocumentThatIsNoArrayIsReadAsByItself(String text) throws IOException {
        for (String document : List.of(text, text + GOOD, text + "\n", "\uFEFF" + text)) {
            assertThat(read(document, RecordFormat.JSON))
                    .singleElement()
                    .extracting(record -> places(record.result()))
                    .isEqualTo(places(JSON.parse(document)));
        }
    }

    @Test
    void aDocumentOverTheLimitIsNotReadToItsEnd() throws IOException {
        PiecewiseInput in = new PiecewiseInput(("  " + GOOD.repeat(1000)).getBytes(UTF_8), 100);
        try (RecordStream<SessionRecord> records =
                narrow(100).records().read(in, RecordSource.of("s", RecordFormat.JSON))) {
            assertThat(records.stream().flatMap(record -> places(record.result()).stream()))
                    .containsExactly("json-syntax@1:3");
        }
        assertThat(in.position()).isLessThan(400);
    }

    // -------------------------------------------------------------------------------- taking and closing

    @Test
    void recordsAreReadWhenTheyAreAskedFor() throws IOException {
        PiecewiseInput in = new PiecewiseInput((GOOD + "\n").repeat(1000).getBytes(UTF_8), 100);
        try (RecordStream<RawRecord> records = JSON.records().split(in, RecordSource.of("s", RecordFormat.NDJSON))) {
            assertThat(in.position()).isZero();
            assertThat(records.next()).map(RecordStreamTest::text).contains(GOOD);
            assertThat(in.position()).isLessThan(300);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingClosesWhatIsReadFrom(boolean isGzip) throws IOException {
        byte[] lines = (GOOD + "\n").repeat(1000).getBytes(UTF_8);
        RecordSource source = RecordSource.of("s", RecordFormat.NDJSON).withGzip(isGzip);
        PiecewiseInput in = new PiecewiseInput(isGzip ? gzip(lines) : lines, 10);
        RecordStream<SessionRecord> records = JSON.records().read(in, source);
        assertThat(records.next()).isPresent();
        assertThat(in.isClosed()).isFalse();
        records.close();
        assertThat(in.isClosed()).isTrue();
        records.close();
        assertThatIOException().isThrownBy(records::next).withMessage("The records are closed");

        PiecewiseInput other = new PiecewiseInput(isGzip ? gzip(lines) : lines, 10);
        try (Stream<SessionRecord> stream = JSON.records().read(other, source).stream()) {
            assertThat(stream.limit(3)).hasSize(3);
        }
        assertThat(other.isClosed()).isTrue();
    }

    @Test
    void aFileThatWasClosedEarlyIsNotHeld(@TempDir Path folder) throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open));
        Path file = Files.writeString(folder.resolve("held.ndjson"), (GOOD + "\n").repeat(2000));
        int threads = Thread.activeCount();
        try (RecordStream<SessionRecord> records = JSON.records().read(file)) {
            assertThat(records.next()).isPresent();
            assertThat(heldFiles(open)).contains(file.toRealPath());
        }
        assertThat(heldFiles(open)).doesNotContain(file.toRealPath());
        assertThat(Thread.activeCount()).isEqualTo(threads);
    }

    private static List<Path> heldFiles(Path open) throws IOException {
        List<Path> held = new ArrayList<>();
        try (Stream<Path> links = Files.list(open)) {
            for (Path link : links.toList()) {
                if (Files.exists(link)) {
                    held.add(Files.readSymbolicLink(link));
                }
            }
        }
        return held;
    }

    @Test
    void recordsCanBeIterated() throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (RecordStream<RawRecord> records =
                JSON.records().split(input("1\n2\n\n3"), RecordSource.of("s", RecordFormat.NDJSON))) {
            for (RawRecord record : records) {
                numbers.add(record.number());
            }
            assertThatIllegalStateException().isThrownBy(records::iterator);
            assertThatIllegalStateException().isThrownBy(records::stream);
            assertThat(records.next()).isEmpty();
        }
        assertThat(numbers).containsExactly(1L, 2L, 3L);
        try (RecordStream<RawRecord> records =
                JSON.records().split(input("1"), RecordSource.of("s", RecordFormat.NDJSON))) {
            Iterator<RawRecord> iterator = records.iterator();
            assertThat(iterator.next().number()).isEqualTo(1);
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
        }
    }

    @Test
    void aParallelStreamKeepsTheOrder() throws IOException {
        try (Stream<RawRecord> records =
                JSON.records().split(input("1\n".repeat(5000)), RecordSource.of("s", RecordFormat.NDJSON)).stream()) {
            assertThat(records.parallel().map(RawRecord::number).toList())
                    .hasSize(5000)
                    .isSorted();
        }
    }

    @Test
    void rawRecordsReadToTheSame() throws IOException {
        String text = GOOD + "\n{\n" + BAD + "\n" + "x".repeat(300);
        SessionJson narrow = narrow(200);
        RecordSource source = RecordSource.of("s", RecordFormat.NDJSON);
        List<List<Finding>> cutFirst;
        try (RecordStream<RawRecord> raw = narrow.records().split(input(text), source)) {
            cutFirst = raw.stream().toList().parallelStream()
                    .map(record -> narrow.read(record).findings())
                    .toList();
        }
        try (RecordStream<SessionRecord> records = narrow.records().read(input(text), source)) {
            assertThat(records.stream()
                            .map(record -> record.result().findings())
                            .toList())
                    .isEqualTo(cutFirst);
        }
    }

    // ------------------------------------------------------------------------------------------- parts

    @Test
    void aPartOfASourceGoesOnWithItsNumbers() throws IOException {
        RecordSource source = RecordSource.of("s", RecordFormat.NDJSON);
        SourcePosition end =
                JSON.records().end(input("\uFEFF" + GOOD + "\n\n" + BAD + "\n \n"), source, SourcePosition.START);
        assertThat(end).isEqualTo(new SourcePosition(4, 2));
        try (RecordStream<RawRecord> part = JSON.records().split(input("\n" + BAD), source, end)) {
            RawRecord raw = part.next().orElseThrow();
            assertThat(raw.id()).isEqualTo(new RecordId(1, "s", 3));
            assertThat(places(JSON.read(raw))).containsExactly("country-code-invalid@6:63");
            assertThat(part.next()).isEmpty();
        }
        try (RecordStream<RawRecord> part = JSON.records().split(input("\uFEFF" + BAD), source, end)) {
            assertThat(JSON.read(part.next().orElseThrow()).findings().get(0).arguments())
                    .containsEntry("reason", "mark-inside");
        }
    }

    @Test
    void onlyPlainLinesAreReadInParts() {
        SourcePosition inside = new SourcePosition(1, 1);
        for (RecordSource source : List.of(
                RecordSource.of("s", RecordFormat.JSON),
                RecordSource.of("s", RecordFormat.NDJSON).withGzip(true))) {
            assertThatIllegalArgumentException().isThrownBy(() -> JSON.records().split(input(GOOD), source, inside));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JSON.records().end(input(GOOD), source, SourcePosition.START));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SourcePosition(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourcePosition(1, -1));
    }

    @ParameterizedTest
    @EnumSource(RecordFormat.class)
    void aRecordCanBeSerialised(RecordFormat format) throws IOException {
        String text = format == RecordFormat.NDJSON
                ? GOOD + "\n" + BAD + "\n" + "x".repeat(300)
                : "[" + GOOD + ",\n" + BAD + ",\n" + "x".repeat(300) + "]";
        SessionJson narrow = narrow(200);
        try (RecordStream<RawRecord> records = narrow.records().split(input(text), RecordSource.of("s", format))) {
            for (RawRecord record : records) {
                RawRecord copy = SerialCopy.of(record);
                assertThat(copy).hasToString(record.toString());
                assertThat(copy.id()).isEqualTo(record.id());
                assertThat(copy.bytes()).isEqualTo(record.bytes());
                assertThat(narrow.read(copy).findings())
                        .isEqualTo(narrow.read(record).findings());
            }
        }
    }

    @Test
    void aSourceThatCannotBeReadThrowsAfterTheRecordsBeforeTheFault() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        InputStream in = new SequenceInputStream(input("1\n2\n3"), broken);
        try (RecordStream<RawRecord> records = JSON.records().split(in, RecordSource.of("s", RecordFormat.NDJSON))) {
            assertThat(records.next()).isPresent();
            assertThat(records.next()).isPresent();
            assertThatIOException().isThrownBy(records::next).withMessage("Input/output error");
            assertThatIOException().isThrownBy(records::next).withMessage("Input/output error");
            Iterator<RawRecord> iterator = records.iterator();
            assertThatThrownBy(iterator::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .hasMessage("Input/output error");
        }
    }

    // ------------------------------------------------------------------------------------------- names

    @ParameterizedTest
    @CsvSource({
        "a.json, JSON, false",
        "a.session.json, JSON, false",
        "A.JSON, JSON, false",
        "a.ndjson, NDJSON, false",
        "a.jsonl, NDJSON, false",
        "a.json.gz, JSON, true",
        "a/b.ndjson.gz, NDJSON, true",
        "a.JSONL.GZ, NDJSON, true"
    })
    void theNameOfAFileTellsItsKind(String name, RecordFormat format, boolean isGzip) {
        assertThat(RecordSource.fromFileName(name)).contains(new RecordSource(1, name, format, isGzip));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a", "json", "a.gz", "a.json.bz2", "a.json.gz.gz", "a.txt", "a.json "})
    void anyOtherNameTellsNone(String name) {
        assertThat(RecordSource.fromFileName(name)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.records().read(Path.of(name)));
    }

    @Test
    void sourcesCountFromOne() {
        RecordSource source = RecordSource.of("s", RecordFormat.JSON);
        assertThat(source.withOrder(2)).isEqualTo(new RecordSource(2, "s", RecordFormat.JSON, false));
        assertThatIllegalArgumentException().isThrownBy(() -> source.withOrder(0));
    }

    // -------------------------------------------------------------------------------------------- gzip

    @ParameterizedTest
    @EnumSource(RecordFormat.class)
    void compressedFilesAreReadByName(RecordFormat format, @TempDir Path folder) throws IOException {
        String text = format == RecordFormat.NDJSON ? GOOD + "\n" + BAD : "[" + GOOD + ",\n" + BAD + "]";
        Path file = folder.resolve(format == RecordFormat.NDJSON ? "a.jsonl.gz" : "a.json.gz");
        Files.write(file, gzip(text.getBytes(UTF_8)));
        try (RecordStream<SessionRecord> records = JSON.records().read(file)) {
            List<SessionRecord> all = records.stream().toList();
            assertThat(all).hasSize(2);
            assertThat(places(all.get(1).result())).containsExactly("country-code-invalid@2:63");
            assertThat(all.get(1).raw().id().source()).isEqualTo(file.toString());
        }
    }

    @Test
    void aBrokenGzipIsNoFinding() throws IOException {
        byte[] gzip = gzip((GOOD + "\n").repeat(10).getBytes(UTF_8));
        RecordSource source = RecordSource.of("s", RecordFormat.NDJSON).withGzip(true);
        InputStream in = new ByteArrayInputStream(gzip, 0, gzip.length - 5);
        try (RecordStream<SessionRecord> records = JSON.records().read(in, source)) {
            for (int i = 0; i < 10; i++) {
                assertThat(records.next()).isPresent();
            }
            assertThatIOException().isThrownBy(records::next).withMessage("unexpected end of gzip data");
        }
        try (RecordStream<SessionRecord> records = JSON.records().read(input(GOOD), source)) {
            assertThatIOException().isThrownBy(records::next).withMessage("not in gzip format");
        }
    }

    // ----------------------------------------------------------------------------------------- helpers

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static SessionJson narrow(int documentBytes) {
        return SessionJson.builder()
                .limits(ReadLimits.DEFAULT.withDocumentBytes(documentBytes))
                .build();
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String text(RawRecord record) {
        return new String(record.bytes(), UTF_8);
    }

    private static List<SessionRecord> read(String text, RecordFormat format) throws IOException {
        List<SessionRecord> all = new ArrayList<>();
        try (RecordStream<SessionRecord> records = JSON.records().read(input(text), RecordSource.of("s", format))) {
            for (Optional<SessionRecord> next = records.next(); next.isPresent(); next = records.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    /** The findings of the records, and GOOD with its place for each that has none. */
    private static List<String> summary(String text, RecordFormat format) throws IOException {
        return read(text, format).stream()
                .flatMap(record -> record.result().findings().isEmpty()
                        ? Stream.of("GOOD@" + record.raw().start())
                        : places(record.result()).stream())
                .toList();
    }

    private static List<String> places(ReadResult read) {
        return read.findings().stream()
                .map(finding -> finding.rule().id() + "@"
                        + finding.location().map(Location::toString).orElse("nowhere"))
                .toList();
    }
}
