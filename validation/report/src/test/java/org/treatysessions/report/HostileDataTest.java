// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.json.SessionJson;
import org.treatysessions.language.OfficialLanguage;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of a session that attack the program that shows them. */
class HostileDataTest {

    private static final String TEXT = "<script>alert(1)</script> ]]> --> &amp; ${x} {0} [link](https://evil.example)"
            + " \u009b2J \u202eesrever\u2069 \u2028 \u0085 \ufffe \uffff \ud83d\ude00";

    /** The same, and characters that JSON must escape. */
    private static final String JSON_TEXT = TEXT + " \\u0000 \\u001b[2J\\u001b]0;title\\u0007 \\r\\n::error::x \\\"'";

    private static final String DOCUMENT = "{\"schemaVersion\": \"1.0\", \"committee\": \"" + JSON_TEXT
            + "\", \"" + JSON_TEXT + "\": {\"a\": \"" + JSON_TEXT + "\"}, \"dialogueDates\": [\"" + JSON_TEXT
            + "\"], \"symbol\": \"" + "x]]>".repeat(20_000) + "\"}";

    @TempDir
    private Path folder;

    static Stream<String> languages() {
        return Stream.of(OfficialLanguage.values()).map(OfficialLanguage::tag);
    }

    /** A report on a file whose name is hostile, too. */
    private String render(ReportRenderer renderer, String language) throws IOException {
        Path file = Files.writeString(folder.resolve("]]><b>\"\u001b[2J &.json"), DOCUMENT);
        return Validated.files(SessionJson.builder().lenient().build(), file.toString(), "\u001b[2J]]>.json")
                .in(Locale.forLanguageTag(language))
                .render(renderer);
    }

    private static void assertHarmlessForATerminal(String text) {
        assertThat(text.replace("\n", "").codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> c >= 0x2028 && c <= 0x202e)
                .noneMatch(c -> c == 0xfffe || c == 0xffff);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void textIsHarmlessForATerminal(String language) throws IOException {
        String text = render(ReportRenderer.text(), language);

        assertHarmlessForATerminal(text);
        assertThat(text.lines()).allMatch(line -> line.length() < 4_000).noneMatch(line -> line.startsWith("::"));
        assertThat(text).contains("^");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void jsonGivesTheTextsBackAndIsHarmlessForATerminal(String language) throws IOException {
        String json = render(ReportRenderer.json(), language);

        assertHarmlessForATerminal(json);
        assertThat(JsonMapper.shared()
                        .readTree(json)
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.at("/arguments/value").asString("")))
                .anyMatch(value -> value.startsWith(TEXT + " \u0000 \u001b[2J"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sarifIsValidAndHasNoLinkOfTheData(String language) throws IOException {
        String report = render(ReportRenderer.sarif(), language);

        assertHarmlessForATerminal(report);
        JsonNode sarif = SarifReportTest.run(report);
        assertThat(sarif.get("results")
                        .valueStream()
                        .map(result -> result.at("/message/text").asString()))
                .anyMatch(message -> message.contains("[link\\](https://evil.example)"))
                .noneMatch(message -> message.contains("link](") && !message.contains("link\\]("));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void junitIsValidXmlWithoutElementsOfTheData(String language) throws IOException {
        String xml = render(ReportRenderer.junit(), language);

        assertHarmlessForATerminal(xml);
        Element report = JUnitReportTest.report(xml);
        assertThat(JUnitReportTest.elements(report, "script")).isEmpty();
        assertThat(JUnitReportTest.elements(report, "failure").get(0).getTextContent())
                .contains("<script>alert(1)</script> ]]>")
                .contains("\\u0000 \\u001b[2J");
    }

    @Test
    void textsFromStandardInputAreHarmlessToo() {
        Validated validated = Validated.text(DOCUMENT);

        assertHarmlessForATerminal(validated.render(ReportRenderer.text()));
        assertHarmlessForATerminal(validated.render(ReportRenderer.json()));
        assertHarmlessForATerminal(validated.render(ReportRenderer.sarif()));
        assertHarmlessForATerminal(validated.render(ReportRenderer.junit()));
    }
}
