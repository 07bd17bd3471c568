package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.language.OfficialLanguage;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** Texts of a session that would take over what they are shown in. */
class HostileDataTest {

    private static final String TEXT = "<script>alert(1)</script> ]]> --> &amp; ${x} {0} [link](https://evil.example)"
            + " \u009b2J \u202eesrever\u2069 \u2028 \u0085 \ufffe \uffff \ud83d\ude00";

    /** The same, and what JSON must escape. */
    private static final String JSON_TEXT = TEXT + " \\u0000 \\u001b[2J\\u001b]0;title\\u0007 \\r\\n::error::x \\\"'";

    private static final String DOCUMENT = "{\"schemaVersion\": \"1.0\", \"committee\": \"" + JSON_TEXT
            + "\", \"" + JSON_TEXT + "\": {\"a\": \"" + JSON_TEXT + "\"}, \"dialogueDates\": [\"" + JSON_TEXT
            + "\"], \"symbol\": \"" + "x]]>".repeat(20_000) + "\"}";

    @TempDir
    private Path folder;

    static Stream<String> languages() {
        return Stream.of(OfficialLanguage.values()).map(OfficialLanguage::tag);
    }

    /** From a file, whose name is hostile too. */
    private Run run(String format, String language) throws IOException {
        Path file = Files.writeString(folder.resolve("]]><b>\"\u001b[2J &.json"), DOCUMENT);
        return Run.of(
                "validate", "--lenient", "--format", format, "--lang", language, file.toString(), "\u001b[2J]]>.json");
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
        Run run = run("text", language);

        assertHarmlessForATerminal(run.out());
        assertHarmlessForATerminal(run.err());
        assertThat(run.out().lines()).allMatch(line -> line.length() < 4_000).noneMatch(line -> line.startsWith("::"));
        assertThat(run.out()).contains("^");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void jsonGivesTheTextsBackAndIsHarmlessForATerminal(String language) throws IOException {
        Run run = run("json", language);

        assertHarmlessForATerminal(run.out());
        assertThat(run.json()
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.at("/arguments/value").asString("")))
                .anyMatch(value -> value.startsWith(TEXT + " \u0000 \u001b[2J"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sarifIsValidAndHasNoLinkOfTheData(String language) throws IOException {
        Run run = run("sarif", language);

        assertHarmlessForATerminal(run.out());
        JsonNode sarif = SarifReportTest.run(run);
        assertThat(sarif.get("results")
                        .valueStream()
                        .map(result -> result.at("/message/text").asString()))
                .anyMatch(message -> message.contains("[link\\](https://evil.example)"))
                .noneMatch(message -> message.contains("link](") && !message.contains("link\\]("));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void junitIsValidXmlWithoutElementsOfTheData(String language) throws IOException {
        Run run = run("junit", language);

        assertHarmlessForATerminal(run.out());
        Element report = JUnitReportTest.report(run);
        assertThat(JUnitReportTest.elements(report, "script")).isEmpty();
        assertThat(JUnitReportTest.elements(report, "failure").get(0).getTextContent())
                .contains("<script>alert(1)</script> ]]>")
                .contains("\\u0000 \\u001b[2J");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void textsFromStandardInputAreHarmlessToo(String format) {
        assertHarmlessForATerminal(
                Run.withInput(DOCUMENT, "validate", "--format", format, "-").out());
    }
}
