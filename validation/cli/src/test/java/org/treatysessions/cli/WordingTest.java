package org.treatysessions.cli;

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
import org.treatysessions.report.Wording;

/** The command line's own words in the official languages of the United Nations. */
class WordingTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+(,[a-zA-Z]+)?}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*]");

    /** What is the same in another language as in English, and rightly so. */
    private static final Set<String> ALIKE = Set.of(
            "es page.no",
            "fr page.annexes",
            "fr page.questions",
            "fr page.source",
            "fr report.configuration",
            "fr summary.configuration");

    /** What has no letters. */
    private static final Set<String> WITHOUT_LETTERS = Set.of("label", "in-brackets");

    /** For reviewers; after a change of words, run the test with {@code -Dmessages.write}. */
    private static final Path RENDERED = Path.of("src/test/resources/org/treatysessions/cli/six-languages.txt");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    private static Map<String, String> words(OfficialLanguage language) {
        String file =
                language == OfficialLanguage.ENGLISH ? "messages.properties" : "messages_" + language + ".properties";
        Properties properties = new Properties();
        for (Class<?> owner : List.of(Wording.class, CliMessages.class)) {
            try (InputStream in = owner.getResourceAsStream(file)) {
                assertThat(in).as(file).isNotNull();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
    void everyKeyAndArgumentIsThere(OfficialLanguage language) {
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

    /** The letters of a word, but for what is the same in all languages: arguments and options of commands. */
    private static String letters(String word) {
        return word.replaceAll(PLACE.pattern(), "")
                .replaceAll("--[a-z-]+( never)?|LC_ALL=C.UTF-8", "")
                .replaceAll("\\P{L}", "");
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
    void everyWordIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Stream.of("src/main", "../report/src/main").flatMap(WordingTest::files)) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(words(OfficialLanguage.ENGLISH).keySet())
                .allMatch(key -> sources.indexOf("\"" + key.replaceFirst("-never$", "") + "\"") >= 0);
    }

    private static Stream<Path> files(String folder) {
        try {
            return Files.walk(Path.of(folder)).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theDefaultLocaleOfTheMachineNeverShows() {
        Locale.setDefault(Locale.FRENCH);

        assertThat(new Wording(OfficialLanguage.ENGLISH).of("page.yes")).isEqualTo("yes");
    }

    @Test
    void theReportsOnTwoRecordsAreThoseOnFile() throws IOException {
        String rendered = rendered();
        if (System.getProperty("messages.write") != null) {
            Files.writeString(RENDERED, rendered);
        }
        assertThat(Files.readString(RENDERED))
                .as("the reports on file; run the test with -Dmessages.write after a change of words")
                .isEqualTo(rendered);
    }

    private static String rendered() {
        StringBuilder text = new StringBuilder();
        for (OfficialLanguage language : OfficialLanguage.values()) {
            Run run = Run.of("validate", "--lang", language.tag(), Run.TWO_RECORDS, "missing.json");
            Run junit = Run.of("validate", "--lang", language.tag(), "--format", "junit", Run.TWO_RECORDS);
            text.append(text.isEmpty() ? "" : "\n")
                    .append("== " + language + "\n\n" + run.out() + "\n" + run.err() + "\n" + junit.out());
        }
        return text.toString().replace("src/test/resources/org/treatysessions/cli/", "");
    }

    @Test
    void theVerdictCountsInEveryWay() {
        assertThat(Run.of("validate", "--lang", "fr", Run.RUSSIA).err())
                .isEqualTo("ÉCHEC\u00a0; constats de gravité «\u00a0erreur\u00a0» ou supérieure\u00a0: 4\n");
        assertThat(Run.of("validate", "--lang", "es", Run.ACCEPTED).err())
                .isEqualTo("SUPERADO; hallazgos de gravedad “error” o superior: 0\n");
        assertThat(Run.of("validate", "--lang", "zh", "--fail-on", "never", Run.RUSSIA)
                        .err())
                .isEqualTo("通过；检查结果不影响判定（--fail-on never）\n");
        assertThat(Run.of("validate", "--lang", "ru", "--fail-on", "never", "missing.json")
                        .err())
                .isEqualTo("""
                        treaty-sessions: не удалось прочитать «missing.json»: нет такого файла или папки
                        НЕ ПРОЙДЕНО; источники, которые не удалось прочитать: 1 из 1; результаты проверки не влияют на исход (--fail-on never)
                        """);
    }
}
