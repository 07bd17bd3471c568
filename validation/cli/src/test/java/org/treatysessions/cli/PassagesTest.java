package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Condition;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.format.StructureRule;

class PassagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"a\": \"b\"}, 7, \"b\"",
                "{\"a\": \"b \\\" c\", 7, \"b \\\" c\"",
                "{\"a\": \"b, 7, \"b",
                "{\"a\": 12.5e3}, 7, 12.5e3",
                "{\"a\": null }, 7, null",
                "{\"a\": x, 7, x",
                "`{\"a\": [1, \"]\"]}`, 7, `[1, \"]\"]`",
                "{\"a\": {\"b\": [, 7, {",
                "{\"a\": \"😀\"}, 7, \"😀\"",
                "{\"😀\": 1}, 7, 1",
                "{, 1, {",
            })
    void valueIsTheOneThatBeginsAtThePlace(String text, int column, String value) throws IOException {
        assertThat(line(text, new Location(1, column)).value()).isEqualTo(value);
    }

    @Test
    void linesAroundAreThoseThatThereAre() throws IOException {
        assertThat(read("1\n\n3\n4\n5\n6\n", new Location(3, 1)).lines())
                .extracting(Passage.Line::number, Passage.Line::text)
                .containsExactly(tuple(1, "1"), tuple(2, ""), tuple(3, "3"), tuple(4, "4"), tuple(5, "5"));
        assertThat(read("1\n2", new Location(1, 1)).lines())
                .extracting(Passage.Line::number)
                .containsExactly(1, 2);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineBreaksOfAllKindsEndALine(String lineBreak) throws IOException {
        Passage excerpt = read(String.join(lineBreak, "{", "  \"a\": 1,", "  \"b\": 2", "}"), new Location(3, 8));

        assertThat(excerpt.lines())
                .extracting(Passage.Line::text)
                .containsExactly("{", "  \"a\": 1,", "  \"b\": 2", "}");
        assertThat(excerpt.lines().get(2).value()).isEqualTo("2");
    }

    @Test
    void byteOrderMarkIsNoCharacterOfTheFirstLine() throws IOException {
        assertThat(line("\uFEFF{\"a\": 1}", new Location(1, 7)).value()).isEqualTo("1");
    }

    @Test
    void longLineIsCutAroundThePlace() throws IOException {
        String text = "[" + "\"x\",".repeat(1_000_000) + "17]";

        Passage.Line line = line(text, new Location(1, 500 * 4 + 2));

        assertThat(line.cutBefore()).isTrue();
        assertThat(line.cutAfter()).isTrue();
        assertThat(line.value()).isEqualTo("\"x\"");
        assertThat(line.text()).hasSize(240);
        assertThat(line(text, new Location(1, 4_000_002)).value()).isEqualTo("17");
    }

    @Test
    void manyPlacesOfOneLineAreReadInOnePass() throws IOException {
        List<Location> places = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            places.add(new Location(1, 2 + 4 * i));
        }

        Map<Location, Passage> excerpts = Passages.read(in("[" + "123,".repeat(1_000)), places, true, 2);

        assertThat(excerpts).hasSize(1_000);
        assertThat(excerpts.values())
                .allSatisfy(
                        excerpt -> assertThat(excerpt.lines().get(0).value()).isEqualTo("123"));
    }

    @Test
    void placeThatIsNotInTheTextHasNone() throws IOException {
        assertThat(Passages.read(in("{\n}\n"), List.of(new Location(7, 1), new Location(1, 900)), true, 2))
                .isEmpty();
        assertThat(Passages.read(in(""), List.of(new Location(1, 1)), true, 2)).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreReplaced() throws IOException {
        byte[] bytes = {'"', (byte) 0xC3, '"', '\n'};

        assertThat(Passages.read(new ByteArrayInputStream(bytes), List.of(new Location(1, 1)), true, 2))
                .hasSize(1)
                .allSatisfy((place, excerpt) ->
                        assertThat(excerpt.lines().get(0).text()).isEqualTo("\"\uFFFD\""));
    }

    @Test
    void byteThatContinuesNothingAtTheStartOfALineIsShown() throws IOException {
        byte[] bytes = {'{', '\n', (byte) 0x80, '"', 'a', '"'};

        assertThat(Passages.read(new ByteArrayInputStream(bytes), List.of(new Location(2, 1)), true, 0))
                .hasValueSatisfying(
                        new Condition<>(passage -> passage.line().text().equals("\uFFFD\"a\""), "the line as it is"));
    }

    @Test
    void whatComesBeforeADamageIsShown() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"a\": 1}\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] damaged = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 1); // its checksum is cut
        Path file = Files.write(folder.resolve("a.ndjson.gz"), damaged);

        assertThat(passage(finding(file.toString(), new Location(2, 7)))
                        .orElseThrow()
                        .line()
                        .value())
                .isEqualTo("1");
        assertThat(passage(finding(file.toString(), new Location(2_000, 7)))).isEmpty();
    }

    @Test
    void compressedFileIsReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"a\": 1}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("a.json.gz"), bytes.toByteArray());

        Finding finding = finding(file.toString(), new Location(1, 7));

        assertThat(passage(finding).orElseThrow().line().value()).isEqualTo("1");
    }

    @Test
    void recordsOfOneLineAreNoContextOfEachOther() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), "{}\n{\"a\": 1}\n{}\n");

        Finding finding = finding(file.toString(), new Location(2, 7));

        assertThat(passage(finding).orElseThrow().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "missing.json", ".", "no\u0000file"})
    void whatCannotBeReadAgainHasNone(String source) {
        assertThat(passage(finding(source, new Location(1, 1)))).isEmpty();
    }

    @Test
    void placeBeyondTheEndOfItsLineIsNone() throws IOException {
        List<Location> places = List.of(
                new Location(2, 4), new Location(1, 2), new Location(2, 2), new Location(2, 9), new Location(2, 6));

        Map<Location, Passage> passages = Passages.read(in("[1,\n 2, 3\n]"), places, true, 0);

        assertThat(passages)
                .containsOnlyKeys(new Location(1, 2), new Location(2, 2), new Location(2, 4), new Location(2, 6));
        assertThat(passages.get(new Location(2, 4)).line())
                .isEqualTo(new Passage.Line(2, false, " 2,", " ", "3", false));
    }

    @Test
    void carriageReturnAloneEndsNoRecord() throws IOException {
        String record = "{\r\"a\":\r1}";

        Passage passage = Passages.read(in("{\r}\r\n" + record + "\r\n{}"), List.of(new Location(2, 8)), false, 0)
                .get(new Location(2, 8));

        assertThat(passage.line().text()).isEqualTo(record);
        assertThat(passage.line().value()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesFarApartInALongTextAreFound(String lineBreak) throws IOException {
        String line = "x".repeat(997) + lineBreak;
        String text = line.repeat(500) + "[7]" + lineBreak + line.repeat(500) + "[8]";

        Map<Location, Passage> passages =
                Passages.read(in(text), List.of(new Location(501, 2), new Location(1002, 2)), true, 0);

        assertThat(passages.get(new Location(501, 2)).line().value()).isEqualTo("7");
        assertThat(passages.get(new Location(1002, 2)).line().value()).isEqualTo("8");
    }

    private static Optional<Passage> passage(Finding finding) {
        String name = finding.record().orElseThrow().source();
        RecordSource source = RecordSource.toldBy(name).orElseGet(() -> RecordSource.of(name, RecordFormat.JSON));
        return Passages.around(List.of(finding), List.of(new Source(source.withOrder(1))))
                .of(finding);
    }

    private static Finding finding(String source, Location location) {
        return Finding.of(StructureRule.JSON_SYNTAX, "", Map.of())
                .withRecord(new RecordId(1, source, 1))
                .withLocation(location);
    }

    private static Passage.Line line(String text, Location place) throws IOException {
        return read(text, place).lines().stream()
                .filter(line -> line.number() == place.line())
                .findFirst()
                .orElseThrow();
    }

    private static Passage read(String text, Location place) throws IOException {
        return Passages.read(in(text), Arrays.asList(place, place), true, 2).get(place);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
