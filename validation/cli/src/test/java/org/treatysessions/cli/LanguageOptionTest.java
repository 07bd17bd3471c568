// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageOptionTest {

    @ParameterizedTest
    @CsvSource({
        "en, There is no list of issues",
        "en-GB, There is no list of issues",
        "fr, pas de liste de points",
        "fr-CA, pas de liste de points",
        "es, No hay lista de cuestiones",
        "ar, قائمة مسائل",
        "ru, Перечня вопросов нет",
        "zh, 没有问题清单",
        "zh-Hans, 没有问题清单",
    })
    void messagesAreInTheRequestedLanguage(String tag, String words) {
        assertThat(Run.of("validate", "--lang", tag, Run.RUSSIA).out()).contains(words);
        assertThat(Run.of("validate", "--lang", tag, "--format", "json", Run.RUSSIA)
                        .json()
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("message").asString()))
                .anyMatch(message -> message.contains(words));
    }

    @Test
    void titlesOfRulesAreInTheRequestedLanguage() {
        assertThat(Run.of("rules", "--lang", "ru").out())
                .contains(
                        "| [`list-of-issues-missing`](#list-of-issues-missing) | warning | Не указан перечень вопросов |");
    }

    @Test
    void dataIsIsolatedInArabicAndCannotBreakOut() {
        String out = Run.withInput("{\"a\\u2069\\u202eb\": 1}", "validate", "--lang", "ar", "-")
                .out();

        assertThat(out).contains("\"\u2068a\\u2069\\u202eb\u2069\"").doesNotContain("\u202e");
    }

    @Test
    void messageThatIsCutLeavesNoIsolateOpen() {
        String out = Run.withInput("{\"" + "n".repeat(1000) + "\": 1}", "validate", "--lang", "ar", "-")
                .out();

        assertThat(out).contains("n\u2026\u2069");
        assertThat(out.chars().filter(c -> c == '\u2068').count())
                .isEqualTo(out.chars().filter(c -> c == '\u2069').count());
    }
}
