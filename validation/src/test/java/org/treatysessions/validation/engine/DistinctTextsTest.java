// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctTextsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 16, 17, 100})
    void eachTextIsAddedOnce(int count) {
        DistinctTexts texts = new DistinctTexts();
        for (int i = 0; i < count; i++) {
            assertThat(texts.contains("text " + i)).isFalse();
            assertThat(texts.add("text " + i)).isTrue();
            assertThat(texts.add("text " + i)).isFalse();
            assertThat(texts.size()).isEqualTo(i + 1);
        }
        for (int i = 0; i < count; i++) {
            assertThat(texts.contains("text " + i)).isTrue();
        }
        assertThat(texts.contains("text")).isFalse();
    }
}
