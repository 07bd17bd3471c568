package org.treatysessions.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;

class RecordStreamPropertyTest {

    /** Little enough that some of the records are too long. */
    private static final SessionJson JSON = SessionJson.builder()
            .lenient()
            .limits(ReadLimits.DEFAULT.withDocumentBytes(70_000))
            .build();

    private static final String GOOD =
            "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"RUS\"},\"dialogueDates\":[\"2018\"]}";

    // ------------------------------------------------------------------------------------------- lines

    @Provide
    Arbitrary<byte[]> line() {
        Arbitrary<String> text = Arbitraries.of(
                GOOD,
                " " + GOOD.replace("RUS", "\u00e9\ud83d\ude00") + "\t",
                GOOD.replace("\"2018\"", "\"2018\",\"x\",3"),
                GOOD.replace("}", ",\"x\":\"\u2028\"}"),
                "{\"dialogueDates\":[" + "1,".repeat(20) + "1]}",
                "{\"id\":\"" + "a".repeat(66_000) + "\"}",
                "{\"id\":\"" + "a".repeat(69_992) + "\"}",
                "{\"id\":\"" + "a".repeat(69_991) + "\"}",
                "\"" + "a".repeat(200_000),
                "[".repeat(100),
                "{\"a\":\"\\ud800\"}",
                "null",
                "",
                " \t",
                "\f",
                "\u0000");
        Arbitrary<byte[]> any = Arbitraries.bytes()
                .filter(b -> b != '\n' && b != '\r')
                .array(byte[].class)
                .ofMaxSize(20);
        return Arbitraries.frequencyOf(Tuple.of(4, text.map(line -> line.getBytes(UTF_8))), Tuple.of(1, any));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void linesReadAsEachByItself(
            @ForAll @Size(max = 12) List<@From("line") byte[]> lines,
            @ForAll boolean crLf,
            @ForAll boolean lastIsEnded,
            @ForAll boolean isGzip,
            @ForAll @IntRange(min = 1, max = 100_000) int most)
            throws IOException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        List<List<Finding>> expected = new ArrayList<>();
        List<ByteBuffer> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i);
            source.writeBytes(line);
            if (i + 1 < lines.size() || lastIsEnded) {
                source.writeBytes((crLf ? "\r\n" : "\n").getBytes(UTF_8));
            }
            boolean isBlank = line.length < 3 && new String(line, UTF_8).matches("[ \t]*");
            if (!isBlank) {
                RecordId id = new RecordId(1, "s", expected.size() + 1);
                expected.add(at(JSON.read(line), new Location(i + 1, 1), id));
                kept.add(ByteBuffer.wrap(line.length > 70_000 ? new byte[0] : line));
            }
        }
        byte[] bytes = isGzip ? RecordStreamTest.gzip(source.toByteArray()) : source.toByteArray();
        RecordSource what = RecordSource.of("s", RecordFormat.NDJSON).withGzip(isGzip);
        List<SessionRecord> records = read(bytes, most, what);
        assertThat(records).extracting(record -> record.result().findings()).isEqualTo(expected);
        assertThat(records)
                .extracting(record -> ByteBuffer.wrap(record.raw().bytes()))
                .isEqualTo(kept);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void partsOfASourceReadAsTheWhole(
            @ForAll @Size(max = 12) List<@From("line") byte[]> lines,
            @ForAll List<@IntRange(max = 12) Integer> cuts,
            @ForAll boolean hasMark,
            @ForAll boolean crLf)
            throws IOException {
        RecordSource source = RecordSource.of("s", RecordFormat.NDJSON);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        List<RawRecord> ofParts = new ArrayList<>();
        SourcePosition position = SourcePosition.START;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || cuts.contains(i)) {
                try (RecordStream<RawRecord> records =
                        JSON.rawRecords(new ByteArrayInputStream(part.toByteArray()), source, position)) {
                    records.forEach(record -> ofParts.add(Serial.copy(record)));
                }
                position = JSON.endOf(new ByteArrayInputStream(part.toByteArray()), source, position);
                whole.writeBytes(part.toByteArray());
                part.reset();
            }
            if (i < lines.size()) {
                part.writeBytes((hasMark && i % 3 == 0 ? "\uFEFF" : "").getBytes(UTF_8));
                part.writeBytes(lines.get(i));
                part.writeBytes((crLf ? "\r\n" : "\n").getBytes(UTF_8));
            }
        }
        List<SessionRecord> expected = read(whole.toByteArray(), 8192, source);
        assertThat(ofParts)
                .extracting(RawRecord::toString, record -> JSON.read(record).findings())
                .containsExactlyElementsOf(expected.stream()
                        .map(record ->
                                tuple(record.raw().toString(), record.result().findings()))
                        .toList());
        assertThat(ofParts)
                .extracting(record -> ByteBuffer.wrap(record.bytes()))
                .containsExactlyElementsOf(expected.stream()
                        .map(record -> ByteBuffer.wrap(record.raw().bytes()))
                        .toList());
        assertThat(position).isEqualTo(new SourcePosition(lines.size(), expected.size()));
    }

    // ------------------------------------------------------------------------------------------ arrays

    @Provide
    Arbitrary<String> entry() {
        return Arbitraries.of(
                GOOD,
                GOOD.replace("RUS", "\u00e9\ud83d\ude00"),
                GOOD.replace(",", " ,\r\n  "),
                GOOD.replace("}", "\n}\r"),
                "{\"id\":\"]}[{\\\\\\\"}\"}",
                "{\"x\":[{\"y\":[[],{}]}],\"z\":\n\n\"\\u005D\"}",
                "{\"a\":tru}",
                "{\"a\" 1,,}",
                "{\"id\":\"\n\"}",
                "{\"id\":\"" + "a\\\\".repeat(23_330) + "\"}",
                "{\"id\":\"" + "a\\\\".repeat(23_331) + "\"}",
                "[" + "[1],\"]\",\r\n".repeat(10_000) + "{}]",
                "\"a\\\"\"",
                "-1.5e3",
                "tru",
                "null",
                "\u0000");
    }

    @Provide
    Arbitrary<String> blank() {
        return Arbitraries.of("", "", " ", "\n", "\r\n", "\r", "\t \n  ", " ".repeat(3000));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void entriesOfAnArrayReadAsEachByItself(
            @ForAll @Size(max = 12) List<@From("entry") String> entries,
            @ForAll("blank") String before,
            @ForAll("blank") String after,
            @ForAll boolean hasMark,
            @ForAll @IntRange(min = 1, max = 100_000) int most)
            throws IOException {
        StringBuilder source = new StringBuilder(before).append('[');
        List<List<Finding>> expected = new ArrayList<>();
        for (String entry : entries) {
            source.append(expected.isEmpty() ? "" : ",").append(before);
            RecordId id = new RecordId(1, "s", expected.size() + 1);
            expected.add(at(JSON.read(entry), placeAfter(source), id));
            source.append(entry).append(after);
        }
        source.append(']').append(after);
        byte[] bytes = ((hasMark ? "\uFEFF" : "") + source).getBytes(UTF_8);
        List<SessionRecord> records = read(bytes, most, RecordSource.of("s", RecordFormat.JSON));
        assertThat(records).extracting(record -> record.result().findings()).isEqualTo(expected);
    }

    /** The location of what follows a text. */
    private static Location placeAfter(CharSequence text) {
        String[] lines = text.toString().split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        return new Location(lines.length, last.codePointCount(0, last.length()) + 1);
    }

    // ------------------------------------------------------------------------------------------- bytes

    @Property(tries = 500)
    void whateverTheBytesAreReadingEndsAndEachFindingHasAPlace(
            @ForAll byte[] bytes, @ForAll RecordFormat format, @ForAll @IntRange(min = 1, max = 10) int most)
            throws IOException {
        for (SessionRecord record : read(bytes, most, RecordSource.of("s", format))) {
            assertThat(record.result().findings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.location()).isPresent();
                assertThat(finding.location().orElseThrow())
                        .isGreaterThanOrEqualTo(record.raw().start());
            });
        }
    }

    @Property(tries = 500)
    void whateverTheBracketsAreReadingEnds(
            @ForAll @Size(max = 40) List<@CharRange(from = ' ', to = '~') Character> noise,
            @ForAll("structure") String structure,
            @ForAll @IntRange(min = 1, max = 10) int most)
            throws IOException {
        byte[] bytes = ("[" + structure + noise.toString() + structure).getBytes(UTF_8);
        List<SessionRecord> records = read(bytes, most, RecordSource.of("s", RecordFormat.JSON));
        assertThat(records).isNotEmpty();
        assertThat(records).extracting(SessionRecord::number).isSorted();
        assertThat(records).extracting(record -> record.raw().start()).isSorted();
    }

    @Provide
    Arbitrary<String> structure() {
        return Arbitraries.strings().withChars("[]{}\",:\\ \n1").ofMaxLength(15);
    }

    // ----------------------------------------------------------------------------------------- helpers

    private static List<SessionRecord> read(byte[] bytes, int most, RecordSource source) throws IOException {
        try (RecordStream<SessionRecord> records = JSON.records(new PiecewiseInput(bytes, most), source)) {
            return records.stream().toList();
        }
    }

    /** The findings of a document as those of a record that stands somewhere in a source. */
    private static List<Finding> at(ReadResult read, Location start, RecordId id) {
        return read.findings().stream()
                .map(finding -> {
                    Location location = finding.location().orElseThrow();
                    return finding.withRecord(id)
                            .withLocation(
                                    location.line() == 1
                                            ? new Location(start.line(), start.column() + location.column() - 1)
                                            : new Location(start.line() + location.line() - 1, location.column()));
                })
                .toList();
    }
}
