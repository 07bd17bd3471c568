// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintValidatorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "zh-Hans",
                "sr-Latn-RS",
                "sl-rozaj-biske-1994",
                "de-CH-1996",
                "es-419",
                "zh-cmn-Hans-CN",
                "zh-min-nan",
                "art-lojban",
                "en-a-bbb-x-a-ccc",
                "de-DE-u-co-phonebk",
                "x-whatever",
                "X-A",
                "i-klingon",
                "en-GB-oed",
                "SGN-be-fr",
                "abcd",
                "abcdefgh",
                "aaa-bbb-ccc-ddd",
                "en-x-a",
                "hy-Latn-IT-arevela"
            })
    void aTagOfTheGrammarIsWellFormed(String tag) {
        assertThat(LanguageTag.Validator.isWellFormed(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "en_US",
                "en-",
                "-en",
                "en--US",
                "englishlanguage",
                "e1",
                "12",
                "en-x",
                "x",
                "x-",
                "en-a",
                "en-a-x",
                "en-a-b",
                "i-foo",
                "aaa-bbb-ccc-ddd-eee",
                "en-US-GB",
                "en-Latn-Cyrl",
                "en-123456789",
                "é",
                "en-é",
                "de-419-DE",
                "a-DE"
            })
    void anyOtherTextIsNot(String tag) {
        assertThat(LanguageTag.Validator.isWellFormed(tag)).isFalse();
    }

    @Test
    void aLongTagIsJudgedWithoutTrouble() {
        assertThat(LanguageTag.Validator.isWellFormed("x" + "-a".repeat(200_000)))
                .isTrue();
        assertThat(LanguageTag.Validator.isWellFormed("en" + "-12345678".repeat(100_000) + "-"))
                .isFalse();
    }

    @Test
    void blankIsWhiteSpaceAndControlsAndTheByteOrderMark() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean isWhiteSpace = c == 0x85
                    || c == 0xA0
                    || c == 0x2007
                    || c == 0x202F
                    || (Character.isWhitespace(c) && !(c >= 0x1C && c <= 0x1F));
            boolean isBlank = isWhiteSpace || c < 0x20 || c == 0xFEFF;
            assertThat(Text.Validator.isBlank(String.valueOf(c)))
                    .as("U+%04X", (int) c)
                    .isEqualTo(isBlank);
            assertThat(NoWhiteSpace.Validator.hasNone("a" + c))
                    .as("U+%04X", (int) c)
                    .isEqualTo(!isWhiteSpace);
        }
        assertThat(Text.Validator.isBlank("")).isTrue();
        assertThat(Text.Validator.isBlank(" \n\u2003x")).isFalse();
    }

    @Test
    void lengthsCountCodePoints() {
        assertThat(Text.Validator.isLongerThan("😀😀", 2)).isFalse();
        assertThat(Text.Validator.isLongerThan("😀😀a", 2)).isTrue();
        assertThat(Text.Validator.isLongerThan("aaaaa", 2)).isTrue();
        assertThat(Text.Validator.isLongerThan("aa", 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUS", "EU", "XXX"})
    void threeCapitalsAndEuAreCodes(String code) {
        assertThat(CountryCode.Validator.isWellFormed(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RU", "rus", "RUSS", "R S", "EUU ", "ÄÖÜ", "R1S", "eu"})
    void anythingElseIsNone(String code) {
        assertThat(CountryCode.Validator.isWellFormed(code)).isFalse();
    }
}
