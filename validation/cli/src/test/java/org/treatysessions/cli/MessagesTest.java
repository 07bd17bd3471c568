// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.language.OfficialLanguage;

/** The messages of the command line in the six languages. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+(,[a-zA-Z]+)?}");

    private static Map<String, String> messages(OfficialLanguage language) {
        String file =
                language == OfficialLanguage.ENGLISH ? "messages.properties" : "messages_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((key, message) -> messages.put((String) key, (String) message));
        return messages;
    }

    private static List<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyMessageIsTranslatedWithItsArguments(OfficialLanguage language) {
        Map<String, String> english = messages(OfficialLanguage.ENGLISH);

        assertThat(messages(language).keySet()).isEqualTo(english.keySet());
        assertThat(messages(language)).allSatisfy((key, message) -> {
            assertThat(places(message)).as(key).isEqualTo(places(english.get(key)));
            assertThat(message).as(key).isNotEqualTo(english.get(key));
        });
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/treatysessions/cli"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertThat(messages(OfficialLanguage.ENGLISH).keySet())
                .allMatch(key -> sources.indexOf("\"" + key.replaceFirst("-never$", "") + "\"") >= 0);
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
