// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Location;
import org.treatysessions.json.SessionJson;

class CaretLineTest {

    @TempDir
    private Path folder;

    private static CaretLine line(String text, int line, int column) {
        return SessionJson.standard()
                .parse(text)
                .excerpt(new Location(line, column))
                .map(CaretLine::of)
                .orElseThrow();
    }

    private static String characters(String text) {
        return Pattern.compile("<([0-9a-f]{4})>")
                .matcher(text)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    /** In the table, invisible characters are written as their numbers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASCII           | {"a": 1}             | 7  | {"a": 1}                         | 6
            first column    | {"a": 1}             | 1  | {"a": 1}                         | 0
            after the end   | {"a":                | 6  | {"a":                            | 5
            indentation     | '    "a": 1'         | 10 | '"a": 1'                         | 5
            tab inside      | '"a":<0009>1'           | 6  | '"a":    1'                      | 8
            tab indentation | '<0009><0009>"a": 1'       | 8  | '"a": 1'                         | 5
            CJK             | {"国家": "俄"}         | 8  | {"国家": "俄"}                     | 9
            fullwidth       | {"Ａ": 1}             | 7  | {"Ａ": 1}                         | 7
            emoji           | {"😀": 1}             | 7  | {"😀": 1}                         | 7
            emoji joined    | {"👩<200d>🚀": 1}      | 9  | {"👩<200d>🚀": 1}                  | 9
            Hangul          | {"한": 1}             | 7  | {"한": 1}                         | 7
            combining       | {"e<0301>": 1}       | 8  | {"e<0301>": 1}                   | 6
            Hindi           | {"हिन्दी": 1}         | 12 | {"हिन्दी": 1}                     | 10
            Arabic before   | {"روسيا": 1}         | 11 | <2066>{"روسيا": <2069><2066>1}<2069> | 10
            Arabic at       | {"a": "روسيا"}       | 7  | <2066>{"a": <2069><2066>"روسيا"}<2069> | 6
            Arabic first    | روسيا                | 1  | <2066>روسيا<2069>                | 0
            override        | {"<202e>a": 1}       | 8  | {"\\u202ea": 1}                  | 12
            isolate         | {"<2069>a": 1}       | 8  | {"\\u2069a": 1}                  | 12
            C1 control      | {"<009b>a": 1}       | 8  | {"\\u009ba": 1}                  | 12
            line separator  | {"<2028>a": 1}       | 8  | {"\\u2028a": 1}                  | 12
            """)
    void theCaretIsUnderTheValue(String name, String line, int column, String expected, int caret) throws IOException {
        CaretLine shown = line(characters(line), 1, column);

        assertThat(shown.line()).isEqualTo(characters(expected));
        assertThat(shown.caret()).isEqualTo(" ".repeat(caret) + "^");
    }

    @ParameterizedTest
    @CsvSource({"LF, '\n'", "CR LF, '\r\n'", "CR, '\r'"})
    void linesAreCountedAsTheReaderCountsThem(String name, String end) throws IOException {
        String text = "\ufeff[" + end + end + "  {\"a\": 1}," + end + "  {}" + end + "]";

        assertThat(line(text, 1, 1).line()).isEqualTo("[");
        assertThat(line(text, 3, 9)).isEqualTo(new CaretLine("{\"a\": 1},", "      ^"));
        assertThat(line(text, 4, 3).line()).isEqualTo("{}");
    }

    @Test
    void longLinesAreCutOnBothSides() throws IOException {
        String line = "{\"a\": \"" + "x".repeat(10_000) + "\", \"b\": 1, \"c\": \"" + "y".repeat(10_000) + "\"}";

        CaretLine shown = line(line, 1, line.indexOf("1,") + 1);

        assertThat(shown.line())
                .startsWith("…x")
                .endsWith("y…")
                .contains("\"b\": 1, \"c\"")
                .hasSizeLessThan(110);
        assertThat(shown.line().charAt(shown.caret().length() - 1)).isEqualTo('1');
    }

    @Test
    void wideAndEscapedCharactersAreCutByTheirTerminalWidth() throws IOException {
        for (String character : List.of("国", "😀", "\u202e")) {
            CaretLine shown = line(character.repeat(20_000), 1, 10_001);

            assertThat(TerminalWidth.of(shown.line())).isBetween(90, 102);
            assertThat(shown.line()).startsWith("…").endsWith("…").doesNotContain("?", "\ufffd");
            assertThat(shown.caret().length()).isBetween(39, 42);
        }
    }

    @Test
    void linesOfStandardInputAreShown() throws IOException {
        assertThat(Validated.text(Files.readString(Path.of(Validated.TWO_RECORDS)))
                        .render(ReportRenderer.text()))
                .contains("-:11:23: error date-invalid")
                .contains("\n    \"dialogueDates\": [\"2018-02-30\"],\n                      ^\n");
    }

    @Test
    void brokenTextIsShownWhereItBreaks() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\n  \"a\": nul\n}\n");

        assertThat(Validated.files(file.toString()).render(ReportRenderer.text()))
                .contains("\n    \"a\": nul\n");
    }
}
