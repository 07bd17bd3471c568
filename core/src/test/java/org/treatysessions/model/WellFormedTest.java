// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "abc", "Комитет", "\u0000", "\uFFFF", "\uD83D\uDE00", "a\uD83D\uDE00\uD83D\uDE00b"})
    void textsWithoutLoneSurrogatesPass(String text) {
        assertThatCode(() -> WellFormed.requireText(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83D, 0",
        "\uDE00, 0",
        "a\uD83D, 1",
        "\uD83Da, 0",
        "\uDE00\uD83D, 0",
        "\uD83D\uD83D\uDE00, 0",
        "\uD83D\uDE00\uDE00, 2",
        "ab\uDBFF, 2"
    })
    void loneSurrogateIsRejectedWithItsIndex(String text, int index) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WellFormed.requireText(text))
                .withMessageContaining("surrogate U+D", "index " + index);
    }

    @Test
    void optionalAndListedTextsAreChecked() {
        Optional<String> lone = Optional.of("\uD800");
        Optional<String> text = Optional.of("a");
        Optional<String> none = Optional.empty();
        assertThatCode(() -> WellFormed.requireTexts(none, text)).doesNotThrowAnyException();
        assertThatCode(() -> WellFormed.requireTexts(text, none, text)).doesNotThrowAnyException();
        assertThatCode(() -> WellFormed.requireTexts(List.of())).doesNotThrowAnyException();
        assertThatCode(() -> WellFormed.requireTexts(List.of("a"))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> WellFormed.requireTexts(lone));
        assertThatIllegalArgumentException().isThrownBy(() -> WellFormed.requireTexts(none, lone));
        assertThatIllegalArgumentException().isThrownBy(() -> WellFormed.requireTexts(lone, text));
        assertThatIllegalArgumentException().isThrownBy(() -> WellFormed.requireTexts(lone, text, text));
        assertThatIllegalArgumentException().isThrownBy(() -> WellFormed.requireTexts(text, lone, text));
        assertThatIllegalArgumentException().isThrownBy(() -> WellFormed.requireTexts(text, text, lone));
        assertThatIllegalArgumentException().isThrownBy(() -> WellFormed.requireTexts(List.of("a", "\uDC00")));
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> WellFormed.requireText(null));
    }
}
