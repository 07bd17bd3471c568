// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Location;

/** The text around a place, see {@link ReadResult#excerpt}. */
class ExcerptTest {

    private static final SessionJson JSON = SessionJson.standard();

    private static Excerpt excerpt(String text, int line, int column) {
        return find(text, line, column).orElseThrow();
    }

    private static Optional<Excerpt> find(String text, int line, int column) {
        return JSON.parse(text).excerpt(new Location(line, column));
    }

    private static List<ReadResult> records(String text, RecordFormat format) throws IOException {
        return records(JSON, text, format);
    }

    private static List<ReadResult> records(SessionJson json, String text, RecordFormat format) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        try (RecordStream<SessionRecord> records = json.records()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), RecordSource.of("-", format))) {
            for (Optional<SessionRecord> record = records.next(); record.isPresent(); record = records.next()) {
                results.add(record.get().result());
            }
        }
        return results;
    }

    private static Excerpt atItsFinding(ReadResult result) {
        return result.excerpt(result.findings().get(0).location().orElseThrow()).orElseThrow();
    }

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
                "{\"a\": }, 7, }",
                "`{\"a\": ,`, 7, `,`",
                "{, 1, {",
            })
    void valueIsTheOneThatBeginsAtTheLocation(String text, int column, String value) {
        assertThat(excerpt(text, 1, column).value()).isEqualTo(value);
    }

    @Test
    void partsOfTheLineAreItsText() {
        Excerpt excerpt = excerpt("{\"a\": 1, \"b\": 2}", 1, 7);

        assertThat(excerpt.before()).isEqualTo("{\"a\": ");
        assertThat(excerpt.value()).isEqualTo("1");
        assertThat(excerpt.after()).isEqualTo(", \"b\": 2}");
    }

    @Test
    void linesAroundAreAtMostTwoOnEachSide() {
        assertThat(excerpt("1\n\n3\n4\n5\n6\n", 3, 1).lines())
                .extracting(Excerpt.Line::number, Excerpt.Line::text)
                .containsExactly(
                        Tuple.tuple(1, "1"),
                        Tuple.tuple(2, ""),
                        Tuple.tuple(3, "3"),
                        Tuple.tuple(4, "4"),
                        Tuple.tuple(5, "5"));
        assertThat(excerpt("1\n2", 1, 1).lines())
                .extracting(Excerpt.Line::number)
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineBreaksOfAllKindsEndALine(String lineBreak) {
        Excerpt excerpt = excerpt(String.join(lineBreak, "{", "  \"a\": 1,", "  \"b\": 2", "}"), 3, 8);

        assertThat(excerpt.lines())
                .extracting(Excerpt.Line::text)
                .containsExactly("{", "  \"a\": 1,", "  \"b\": 2", "}");
        assertThat(excerpt.value()).isEqualTo("2");
    }

    @Test
    void byteOrderMarkIsNotACharacterOfTheFirstLine() {
        assertThat(excerpt("\uFEFF{\"a\": 1}", 1, 7).value()).isEqualTo("1");
    }

    @Test
    void longLineIsCutAroundTheValue() {
        String text = "[" + "\"é\",".repeat(1_000_000) + "17]";

        Excerpt excerpt = excerpt(text, 1, 500 * 4 + 2);

        assertThat(excerpt.line().isCutBefore()).isTrue();
        assertThat(excerpt.line().isCutAfter()).isTrue();
        assertThat(excerpt.before()).hasSize(80);
        assertThat(excerpt.value()).isEqualTo("\"é\"");
        assertThat(excerpt.line().text()).hasSize(240);
        assertThat(excerpt(text, 1, 4_000_002).value()).isEqualTo("17");
    }

    @Test
    void everyCharacterOfALongLineIsFound() {
        String text = "aé\uFFFD😀".repeat(2_000);
        ReadResult result = JSON.parse(text);

        for (int i = 0; i < 8_000; i++) {
            int character = text.codePointAt(text.offsetByCodePoints(0, i));
            Excerpt excerpt = result.excerpt(new Location(1, i + 1)).orElseThrow();
            assertThat((excerpt.value() + excerpt.after()).codePointAt(0)).isEqualTo(character);
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "1, 900", "2, 3", "3, 1"})
    void locationThatIsNotInTheTextHasNone(int line, int column) {
        assertThat(find("{\n}\n", line, column)).isEmpty();
    }

    @Test
    void emptyTextHasNone() {
        assertThat(find("", 1, 1)).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreReplaced() {
        byte[] bytes = {'{', '\n', (byte) 0x80, '"', (byte) 0xC3, '"', '\n'};

        assertThat(JSON.read(bytes)
                        .excerpt(new Location(2, 1))
                        .orElseThrow()
                        .line()
                        .text())
                .isEqualTo("\uFFFD\"\uFFFD\"");
    }

    @Test
    void endOfALineIsShownWithoutAValue() {
        Excerpt excerpt = excerpt("{\"a\":", 1, 6);

        assertThat(excerpt.before()).isEqualTo("{\"a\":");
        assertThat(excerpt.value()).isEmpty();
    }

    @Test
    void recordsOfOneLineAreNotShownAroundEachOther() throws IOException {
        ReadResult second = records("{}\n{\"a\": 1}\n{}\n", RecordFormat.NDJSON).get(1);

        assertThat(second.excerpt(new Location(2, 7)).orElseThrow().lines())
                .containsExactly(new Excerpt.Line(2, "{\"a\": 1}", false, false));
        assertThat(second.excerpt(new Location(1, 1))).isEmpty();
        assertThat(second.excerpt(new Location(3, 1))).isEmpty();
    }

    @Test
    void carriageReturnDoesNotEndARecordOfOneLine() throws IOException {
        Excerpt excerpt = records("{\r}\r\n{\r\"a\":\r1}\r\n{}", RecordFormat.NDJSON)
                .get(1)
                .excerpt(new Location(2, 8))
                .orElseThrow();

        assertThat(excerpt.line().text()).isEqualTo("{\r\"a\":\r1}");
        assertThat(excerpt.value()).isEqualTo("1");
    }

    @Test
    void entryOfAnArrayKeepsItsIndentation() throws IOException {
        Excerpt excerpt = records("[\n  {\n    \"a\": 1\n  },\n  {}\n]\n", RecordFormat.JSON)
                .get(0)
                .excerpt(new Location(3, 10))
                .orElseThrow();

        assertThat(excerpt.lines())
                .containsExactly(
                        new Excerpt.Line(2, "  {", false, false),
                        new Excerpt.Line(3, "    \"a\": 1", false, false),
                        new Excerpt.Line(4, "  }", false, false));
        assertThat(excerpt.value()).isEqualTo("1");
    }

    @Test
    void entryFarFromTheMarginIsCutBefore() throws IOException {
        Excerpt excerpt = records("[" + " ".repeat(200) + "{\"a\": 1}]", RecordFormat.JSON)
                .get(0)
                .excerpt(new Location(1, 208))
                .orElseThrow();

        assertThat(excerpt.line()).isEqualTo(new Excerpt.Line(1, "{\"a\": 1}", true, false));
        assertThat(excerpt.value()).isEqualTo("1");
    }

    @Test
    void textBetweenRecordsIsShown() throws IOException {
        ReadResult last =
                records("[\n{},\n{} nonsense, {}\n]", RecordFormat.JSON).get(2);

        assertThat(atItsFinding(last).line().text()).isEqualTo("   nonsense, {}");
        assertThat(atItsFinding(last).value()).isEqualTo("nonsense");
    }

    @ParameterizedTest
    @EnumSource
    void beginningOfARecordThatIsTooLongIsShown(RecordFormat format) throws IOException {
        SessionJson json = SessionJson.builder()
                .limits(ReadLimits.DEFAULT.withDocumentBytes(10_000))
                .build();
        String record = "{\"a\": \"" + "x".repeat(100_000) + "\"}";

        List<ReadResult> results = records(json, record + "\n", format);

        assertThat(atItsFinding(results.get(0)).line().text())
                .startsWith("{\"a\": \"xxx")
                .hasSize(240);
        assertThat(atItsFinding(results.get(0)).line().isCutAfter()).isTrue();
    }
}
