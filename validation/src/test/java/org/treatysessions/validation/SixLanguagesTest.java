// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.StructureRules;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.testing.Golden;

/** The words of the library in the official languages of the United Nations. */
class SixLanguagesTest {

    private static final String STRUCTURE = "org/treatysessions/json/format/messages";
    private static final String RULES = "org/treatysessions/validation/rules/messages";
    private static final String WORDS = "org/treatysessions/language/words";
    private static final String CONSTRAINTS = "ContributorValidationMessages";

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+(,[a-zA-Z]+)?}");
    private static final Pattern LITERAL = Pattern.compile("\\{'[^'{}\\[\\]]+'}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*]");

    /** Messages that are rightly the same in another language as in English. */
    private static final Set<String> ALIKE = Set.of("es Severity.error", "fr TaskForceRole.rapporteur");

    /** Messages without letters of the language's script. */
    private static final Set<String> WITHOUT_LETTERS = Set.of(
            "JsonType.null",
            "date.day",
            "date.month",
            "date.year",
            "date.first",
            "list.separator",
            "number.separator",
            "skipped.explained");

    /** Messages of rules that need several records, reference data or custom rules. */
    private static final Path RENDERED =
            Path.of("src/test/resources/org/treatysessions/validation/russia-2018.messages.txt");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    /** The messages of one file in one language, beside those in English. */
    record Translation(String bundle, OfficialLanguage language) {

        Map<String, String> words() {
            return load(bundle + "_" + language);
        }

        Map<String, String> english() {
            return load(bundle);
        }

        @Override
        public String toString() {
            return bundle + " in " + language;
        }
    }

    static Stream<Translation> translations() {
        return Stream.of(STRUCTURE, RULES, WORDS, CONSTRAINTS)
                .flatMap(bundle -> Arrays.stream(OfficialLanguage.values())
                        .filter(language -> language != OfficialLanguage.ENGLISH)
                        .map(language -> new Translation(bundle, language)));
    }

    private static Map<String, String> load(String file) {
        Properties properties = new Properties();
        try (InputStream in = SixLanguagesTest.class.getResourceAsStream("/" + file + ".properties")) {
            assertThat(in).as(file).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, word) -> words.put((String) key, (String) word));
        return words;
    }

    // ------------------------------------------------------------------------------------------ the files

    @ParameterizedTest
    @MethodSource("translations")
    void everyKeyIsThereAndNoMore(Translation translation) {
        assertThat(translation.words().keySet()).isEqualTo(translation.english().keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyArgumentIsThereAndIsOptionalWhereItIsInEnglish(Translation translation) {
        Map<String, String> words = translation.words();
        translation.english().forEach((key, english) -> {
            assertThat(places(words.get(key))).as(key).isEqualTo(places(english));
            assertThat(optionalParts(words.get(key))).as(key).isEqualTo(optionalParts(english));
            assertThat(all(LITERAL, words.get(key)))
                    .as(key)
                    .hasSameSizeAs(all(LITERAL, english).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void thereAreNoStrayBraces(Translation translation) {
        Stream.of(translation.words(), translation.english())
                .forEach(words -> words.forEach((key, word) -> {
                    String rest = withoutPlaces(word);
                    assertThat(rest).as(key).doesNotContain("{", "}");
                    assertThat(OPTIONAL.matcher(rest).replaceAll("")).as(key).doesNotContain("[", "]");
                }));
    }

    private static String withoutPlaces(String pattern) {
        return LITERAL.matcher(PLACE.matcher(pattern).replaceAll("")).replaceAll("");
    }

    private static Set<String> places(String pattern) {
        return all(PLACE, pattern).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Set<String>> optionalParts(String pattern) {
        return all(OPTIONAL, pattern)
                .map(SixLanguagesTest::places)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftInEnglish(Translation translation) {
        Map<String, String> english = translation.english();
        assertThat(translation.words()).allSatisfy((key, word) -> {
            if (!WITHOUT_LETTERS.contains(key) && !ALIKE.contains(translation.language() + " " + key)) {
                assertThat(word).as(key).isNotEqualToIgnoringCase(english.get(key));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void wordsAreInTheScriptOfTheLanguage(Translation translation) {
        Character.UnicodeScript script = switch (translation.language()) {
            case ARABIC -> Character.UnicodeScript.ARABIC;
            case RUSSIAN -> Character.UnicodeScript.CYRILLIC;
            case CHINESE -> Character.UnicodeScript.HAN;
            default -> Character.UnicodeScript.LATIN;
        };
        assertThat(translation.words()).allSatisfy((key, word) -> {
            if (!WITHOUT_LETTERS.contains(key)) {
                assertThat(withoutPlaces(word).codePoints())
                        .as(key)
                        .anyMatch(c -> Character.UnicodeScript.of(c) == script);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void wordsAreCleanText(Translation translation) {
        assertThat(translation.words()).allSatisfy((key, word) -> {
            assertThat(word)
                    .as(key)
                    .isNotEmpty()
                    .doesNotContain("  ", "~")
                    .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC));
            assertThat(word.codePoints())
                    .as(key)
                    .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
            if (key.endsWith(".title") || key.matches("[A-Z].*")) {
                assertThat(word).as(key).doesNotEndWith(".").doesNotEndWith("。");
            }
        });
    }

    /** A code with digits or signs is written in the wrong order in Arabic unless it is a literal, which is isolated. */
    @ParameterizedTest
    @ValueSource(strings = {STRUCTURE, RULES})
    void codesInArabicAreLiterals(String bundle) {
        assertThat(load(bundle + "_ar"))
                .allSatisfy((key, word) -> assertThat(withoutPlaces(word))
                        .as(key)
                        .doesNotContainPattern("[0-9A-Za-z][-./:_=][0-9A-Za-z/]|--|[A-Za-z] ?[0-9]|[0-9] ?[A-Za-z]"));
    }

    @Test
    void everyRuleHasItsWordsAndThereAreNoOthers() {
        assertThat(rulesWithWords(RULES))
                .isEqualTo(RuleCatalogue.rules().stream()
                        .filter(rule -> !StructureRules.all().contains(rule))
                        .map(rule -> rule.id().toString())
                        .collect(Collectors.toSet()));
        assertThat(rulesWithWords(STRUCTURE))
                .isEqualTo(StructureRules.all().stream()
                        .map(rule -> rule.id().toString())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> rulesWithWords(String bundle) {
        Map<String, String> words = load(bundle);
        Set<String> rules =
                words.keySet().stream().filter(key -> !key.contains(".")).collect(Collectors.toSet());
        assertThat(words.keySet().stream()
                        .filter(key -> key.endsWith(".title"))
                        .map(key -> key.substring(0, key.length() - ".title".length())))
                .containsExactlyInAnyOrderElementsOf(rules);
        return rules;
    }

    @Test
    void everyKindOfArgumentIsKnown() {
        for (String bundle : List.of(STRUCTURE, RULES)) {
            Set<String> known = Stream.concat(load(bundle).keySet().stream(), load(WORDS).keySet().stream())
                    .filter(key -> key.matches("[A-Z]\\w*\\..*"))
                    .map(key -> key.substring(0, key.indexOf('.')))
                    .collect(Collectors.toSet());
            known.addAll(Set.of("plain", "Country"));
            assertThat(load(bundle).values().stream()
                            .flatMap(word -> places(word).stream())
                            .filter(place -> place.contains(","))
                            .map(place -> place.substring(place.indexOf(',') + 1, place.length() - 1)))
                    .isNotEmpty()
                    .isSubsetOf(known);
        }
    }

    @Test
    void everyReasonToSkipARuleHasItsWords() {
        for (OfficialLanguage language : OfficialLanguage.values()) {
            assertThat(SkippedRule.Reason.values())
                    .extracting(reason -> reason.message(language.locale()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).isNotBlank().doesNotEndWith("."));
        }
    }

    // --------------------------------------------------------------------------------------- the messages

    @ParameterizedTest
    @EnumSource
    void everyMessageIsComplete(OfficialLanguage language) {
        assertThat(russia())
                .allSatisfy(finding -> assertThat(finding.message(language.locale()))
                        .isNotBlank()
                        .doesNotContain("{", "}", "[", "]", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ja-JP", "ar-EG-u-nu-arab", "fr-FR", "zh-CN"})
    void theDefaultLocaleOfTheMachineIsNotUsed(Locale other) {
        String expected = rendered();
        Finding broken = SessionJson.standard().parse("").findings().get(0);
        Locale.setDefault(other);
        assertThat(rendered()).isEqualTo(expected);
        for (Locale wanted : List.of(Locale.ENGLISH, Locale.US, Locale.GERMAN, Locale.ROOT)) {
            assertThat(broken.message(wanted)).isEqualTo("Cannot read the JSON document: the document is empty.");
            assertThat(SkippedRule.Reason.NO_CURRENT_DATE.message(wanted)).isEqualTo("no current date was given");
        }
    }

    @Test
    void aTextWithMarksOfDirectionCannotBreakOutOfItsIsolate() {
        Finding finding = SessionJson.standard()
                .parse("{\"a\u2069\u202eb\": 1}")
                .findings()
                .get(1);
        assertThat(finding.message(OfficialLanguage.ARABIC.locale())).contains("\"\u2068a\\u2069\\u202eb\u2069\"");
        assertThat(finding.message(Locale.ENGLISH)).contains("\"a\\u2069\\u202eb\"");
    }

    /** A file for reviewers. */
    @Test
    void theMessagesOnTheRealSessionAreUpToDate() throws IOException {
        Golden.assertUpToDate(RENDERED, rendered());
    }

    private static List<Finding> russia() {
        return SessionValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .build()
                .check(SessionJson.standard().read(Samples.RUSSIA))
                .findings();
    }

    private static String rendered() {
        StringBuilder text = new StringBuilder();
        for (OfficialLanguage language : OfficialLanguage.values()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("== ")
                    .append(language)
                    .append("\n\n");
            for (Finding finding : russia()) {
                text.append(finding.severity().title(language.locale()))
                        .append("\n    ")
                        .append(finding.rule().title(language.locale()))
                        .append("\n    ")
                        .append(finding.message(language.locale()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
