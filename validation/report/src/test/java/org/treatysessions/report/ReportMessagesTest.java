// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.testing.Golden;

/** The messages of reports and pages in the six languages. */
class ReportMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+(,[a-zA-Z]+)?}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*]");

    /** Messages that are the same in another language as in English. */
    private static final Set<String> ALIKE = Set.of(
            "es page.no",
            "fr page.annexes",
            "fr page.questions",
            "fr page.source",
            "fr place.on-page",
            "fr report.configuration",
            "fr summary.configuration");

    /** Messages without letters. */
    private static final Set<String> WITHOUT_LETTERS =
            Set.of("label", "labelled", "apposition", "in-brackets", "junit.more", "page.instrument", "page.period");

    /** The messages in context, for reviewers. */
    private static final Path RENDERED = Path.of("src/test/resources/org/treatysessions/report/six-languages.txt");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    private static Map<String, String> words(OfficialLanguage language) {
        String file =
                language == OfficialLanguage.ENGLISH ? "messages.properties" : "messages_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = ReportMessages.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, word) -> words.put((String) key, (String) word));
        return words;
    }

    private static List<String> all(Pattern pattern, String word) {
        return pattern.matcher(word)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyKeyAndArgumentIsTranslated(OfficialLanguage language) {
        Map<String, String> words = words(language);
        Map<String, String> english = words(OfficialLanguage.ENGLISH);
        assertThat(words.keySet()).isEqualTo(english.keySet());
        english.forEach((key, word) -> {
            String other = words.getOrDefault(key, "");
            assertThat(all(PLACE, other)).as(key).isEqualTo(all(PLACE, word));
            assertThat(all(OPTIONAL, other).stream().map(part -> all(PLACE, part)))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(all(OPTIONAL, word).stream()
                            .map(part -> all(PLACE, part))
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void nothingIsLeftInEnglish(OfficialLanguage language) {
        Map<String, String> english = words(OfficialLanguage.ENGLISH);
        assertThat(words(language)).allSatisfy((key, word) -> {
            if (!WITHOUT_LETTERS.contains(key) && !ALIKE.contains(language + " " + key)) {
                assertThat(letters(word)).as(key).isNotBlank().isNotEqualToIgnoringCase(letters(english.get(key)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreInTheScriptOfTheLanguage(OfficialLanguage language) {
        Character.UnicodeScript script = switch (language) {
            case ARABIC -> Character.UnicodeScript.ARABIC;
            case RUSSIAN -> Character.UnicodeScript.CYRILLIC;
            case CHINESE -> Character.UnicodeScript.HAN;
            default -> Character.UnicodeScript.LATIN;
        };
        assertThat(words(language))
                .allSatisfy((key, word) -> assertThat(letters(word).codePoints().mapToObj(Character.UnicodeScript::of))
                        .as(key)
                        .allMatch(script::equals));
    }

    /** The letters of a message without its arguments. */
    private static String letters(String word) {
        return word.replaceAll(PLACE.pattern(), "").replaceAll("\\P{L}", "");
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreCleanText(OfficialLanguage language) {
        assertThat(words(language))
                .allSatisfy((key, word) -> assertThat(word)
                        .isNotBlank()
                        .doesNotContain("  ")
                        .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC))
                        .matches(text -> text.codePoints()
                                .noneMatch(
                                        c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)));
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/treatysessions/report"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(words(OfficialLanguage.ENGLISH).keySet()).allMatch(key -> sources.indexOf("\"" + key + "\"") >= 0);
    }

    @Test
    void defaultLocaleIsIgnored() {
        Locale.setDefault(Locale.FRENCH);

        assertThat(new ReportMessages(OfficialLanguage.ENGLISH).get("page.yes")).isEqualTo("yes");
    }

    @Test
    void reportsInSixLanguagesAreUpToDate() throws IOException {
        StringBuilder text = new StringBuilder();
        for (OfficialLanguage language : OfficialLanguage.values()) {
            Validated two =
                    Validated.files(Validated.TWO_RECORDS, "missing.json").in(language.locale());
            Validated one = Validated.files(Validated.TWO_RECORDS).in(language.locale());
            text.append(text.isEmpty() ? "" : "\n")
                    .append("== " + language + "\n\n" + two.render(ReportRenderer.text()) + "\n")
                    .append(two.options()
                                    .sources()
                                    .get(1)
                                    .problemMessage(language.locale())
                                    .orElseThrow() + "\n\n")
                    .append(one.render(ReportRenderer.junit()));
        }
        Golden.assertUpToDate(RENDERED, text.toString().replace("src/test/resources/org/treatysessions/report/", ""));
    }
}
