// SPDX-License-Identifier: Apache-2.0
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
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.testing.Any;
import org.treatysessions.testing.Property;
import org.treatysessions.testing.SerialCopy;

class RecordStreamPropertyTest {

    /** Little enough that some of the records are too long. */
    private static final SessionJson JSON = SessionJson.builder()
            .lenient()
            .limits(ReadLimits.DEFAULT.withDocumentBytes(70_000))
            .build();

    private static final String GOOD =
            "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"RUS\"},\"dialogueDates\":[\"2018\"]}";

    // ------------------------------------------------------------------------------------------- lines

    private static final String STRUCTURE = "[]{}\",:\\ \n1";

    private static final String[] LINES = {
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
        "\u0000"
    };

    private static byte[] line(Any any) {
        return any.integer(0, 4) < 4 ? any.of(LINES).getBytes(UTF_8) : withoutLineBreaks(any.bytes(20));
    }

    private static byte[] withoutLineBreaks(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '\n' || bytes[i] == '\r' ? 0 : bytes[i];
        }
        return bytes;
    }

    @Test
    void linesReadAsEachByItself() {
        Property.holds(200, any -> {
            List<byte[]> lines = any.list(12, () -> line(any));
            boolean crLf = any.flag();
            boolean lastIsEnded = any.flag();
            boolean isGzip = any.flag();
            int most = any.integer(1, 100_000);
            ByteArrayOutputStream source = new ByteArrayOutputStream();
            List<List<Finding>> expected = new ArrayList<>();
            List<ByteBuffer> kept = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                byte[] line = lines.get(i);
                source.writeBytes(line);
                if (i + 1 < lines.size() || lastIsEnded) {
                    source.writeBytes((crLf ? "\r\n" : "\n").getBytes(UTF_8));
                }
                boolean isBlank = line.length <= 20 && new String(line, UTF_8).matches("[ \t]*");
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
        });
    }

    @Test
    void partsOfASourceReadAsTheWhole() {
        Property.holds(100, any -> {
            List<byte[]> lines = any.list(12, () -> line(any));
            List<Integer> cuts = any.list(12, () -> any.integer(0, 12));
            boolean hasMark = any.flag();
            boolean crLf = any.flag();
            RecordSource source = RecordSource.of("s", RecordFormat.NDJSON);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            List<RawRecord> ofParts = new ArrayList<>();
            SourcePosition position = SourcePosition.START;
            for (int i = 0; i <= lines.size(); i++) {
                if (i == lines.size() || cuts.contains(i)) {
                    try (RecordStream<RawRecord> records =
                            JSON.records().split(new ByteArrayInputStream(part.toByteArray()), source, position)) {
                        records.forEach(record -> ofParts.add(SerialCopy.of(record)));
                    }
                    position = JSON.records().end(new ByteArrayInputStream(part.toByteArray()), source, position);
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
                            .map(record -> tuple(
                                    record.raw().toString(), record.result().findings()))
                            .toList());
            assertThat(ofParts)
                    .extracting(record -> ByteBuffer.wrap(record.bytes()))
                    .containsExactlyElementsOf(expected.stream()
                            .map(record -> ByteBuffer.wrap(record.raw().bytes()))
                            .toList());
            assertThat(position).isEqualTo(new SourcePosition(lines.size(), expected.size()));
        });
    }

    // ------------------------------------------------------------------------------------------ arrays

    private static final String[] ENTRIES = {
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
        "\u0000"
    };

    private static final String[] BLANKS = {"", "", " ", "\n", "\r\n", "\r", "\t \n  ", " ".repeat(3000)};

    @Test
    void entriesOfAnArrayReadAsEachByItself() {
        Property.holds(200, any -> {
            List<String> entries = any.list(12, () -> any.of(ENTRIES));
            String before = any.of(BLANKS);
            String after = any.of(BLANKS);
            boolean hasMark = any.flag();
            int most = any.integer(1, 100_000);
            StringBuilder source = new StringBuilder(before).append('[');
            List<List<Finding>> expected = new ArrayList<>();
            for (String entry : entries) {
                source.append(expected.isEmpty() ? "" : ",").append(before);
                RecordId id = new RecordId(1, "s", expected.size() + 1);
                expected.add(at(JSON.parse(entry), placeAfter(source), id));
                source.append(entry).append(after);
            }
            source.append(']').append(after);
            byte[] bytes = ((hasMark ? "\uFEFF" : "") + source).getBytes(UTF_8);
            List<SessionRecord> records = read(bytes, most, RecordSource.of("s", RecordFormat.JSON));
            assertThat(records).extracting(record -> record.result().findings()).isEqualTo(expected);
        });
    }

    /** The location of what follows a text. */
    private static Location placeAfter(CharSequence text) {
        String[] lines = text.toString().split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        return new Location(lines.length, last.codePointCount(0, last.length()) + 1);
    }

    // ------------------------------------------------------------------------------------------- bytes

    @Test
    void whateverTheBytesAreReadingEndsAndEachFindingHasAPlace() {
        Property.holds(500, any -> {
            byte[] bytes = any.bytes(255);
            RecordFormat format = any.of(RecordFormat.values());
            int most = any.integer(1, 10);
            for (SessionRecord record : read(bytes, most, RecordSource.of("s", format))) {
                assertThat(record.result().findings()).isNotEmpty().allSatisfy(finding -> {
                    assertThat(finding.location()).isPresent();
                    assertThat(finding.location().orElseThrow())
                            .isGreaterThanOrEqualTo(record.raw().start());
                });
            }
        });
    }

    @Test
    void whateverTheBracketsAreReadingEnds() {
        Property.holds(500, any -> {
            String structure = any.text(STRUCTURE, 15);
            List<Character> noise = any.list(40, () -> (char) any.integer(' ', '~'));
            int most = any.integer(1, 10);
            byte[] bytes = ("[" + structure + noise.toString() + structure).getBytes(UTF_8);
            List<SessionRecord> records = read(bytes, most, RecordSource.of("s", RecordFormat.JSON));
            assertThat(records).isNotEmpty();
            assertThat(records).extracting(SessionRecord::number).isSorted();
            assertThat(records).extracting(record -> record.raw().start()).isSorted();
        });
    }

    // ----------------------------------------------------------------------------------------- helpers

    private static List<SessionRecord> read(byte[] bytes, int most, RecordSource source) throws IOException {
        try (RecordStream<SessionRecord> records = JSON.records().read(new PiecewiseInput(bytes, most), source)) {
            return records.stream().toList();
        }
    }

    /** The findings of a document as those of a record somewhere in a source. */
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
