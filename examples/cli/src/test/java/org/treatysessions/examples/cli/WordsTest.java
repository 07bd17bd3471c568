package org.treatysessions.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.model.OfficialLanguage;

/** The words of pages in the official languages of the United Nations. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+(,plain)?}");

    /** What is the same in another language as in English, and rightly so. */
    private static final Set<String> ALIKE = Set.of("es page.no", "fr page.annexes", "fr page.questions");

    /** What has no letters. */
    private static final Set<String> WITHOUT_LETTERS = Set.of("label", "in-brackets");

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyWordIsThereWithItsArgumentsAndNoMore(OfficialLanguage language) {
        assertThat(words(language).keySet()).isEqualTo(english().keySet());
        assertThat(words(language))
                .allSatisfy((key, word) ->
                        assertThat(places(word)).isEqualTo(places(english().get(key))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void nothingIsLeftInEnglish(OfficialLanguage language) {
        assertThat(words(language)).allSatisfy((key, word) -> {
            if (!WITHOUT_LETTERS.contains(key) && !ALIKE.contains(language + " " + key)) {
                assertThat(PLACE.matcher(word).replaceAll(""))
                        .isNotEqualToIgnoringCase(
                                PLACE.matcher(english().get(key)).replaceAll(""));
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
        assertThat(words(language)).allSatisfy((key, word) -> {
            String text = PLACE.matcher(word).replaceAll("");
            if (!WITHOUT_LETTERS.contains(key) && text.codePoints().anyMatch(Character::isLetter)) {
                assertThat(text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of))
                        .as(key)
                        .containsOnly(script);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreCleanText(OfficialLanguage language) {
        assertThat(words(language))
                .allSatisfy((key, word) -> assertThat(word)
                        .isNotBlank()
                        .doesNotContain("  ", "'")
                        .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC))
                        .matches(text -> text.codePoints()
                                .noneMatch(
                                        c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)));
    }

    @Test
    void everyWordIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/treatysessions/examples/cli"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(english().keySet()).allMatch(key -> sources.indexOf("\"" + key + "\"") >= 0);
    }

    @Test
    void theDefaultLocaleOfTheMachineNeverShows() {
        Locale.setDefault(Locale.FRENCH);

        assertThat(new PageWords(OfficialLanguage.ENGLISH).get("page.yes")).isEqualTo("yes");
    }

    private static Set<String> places(String word) {
        return PLACE.matcher(word).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> english() {
        return words(OfficialLanguage.ENGLISH);
    }

    private static Map<String, String> words(OfficialLanguage language) {
        String file = language == OfficialLanguage.ENGLISH ? "words.properties" : "words_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = PageWords.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, word) -> words.put((String) key, (String) word));
        return words;
    }
}
