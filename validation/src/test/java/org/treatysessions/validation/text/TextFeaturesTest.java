// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFeaturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "A plain text: (a) 5 > 4!", "With\ta tab", "\u00c9tat", "\uD83D\uDE00"})
    void plainTextHasNone(String text) {
        assertThat(TextFeatures.of(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\u2028b", "a\u2029b"})
    void linesEndInFourWays(String text) {
        assertThat(TextFeatures.of(text)).isEqualTo(TextFeatures.LINE_BREAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u000b", "a\u001f", "a\u007f", "a\u0080", "a\u009f"})
    void controlCharactersAreThoseOfAllBlocks(String text) {
        assertThat(TextFeatures.of(text)).isEqualTo(TextFeatures.CONTROL);
    }

    @Test
    void aTextMayHaveSeveral() {
        assertThat(TextFeatures.of("a <b> [c]\n"))
                .isEqualTo(TextFeatures.TAG | TextFeatures.LINK | TextFeatures.LINE_BREAK);
    }
}
