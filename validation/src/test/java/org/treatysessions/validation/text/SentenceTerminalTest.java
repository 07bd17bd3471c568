// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTerminalTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                '!', '.', '?', 0x589, 0x61D, 0x61E, 0x61F, 0x6D4, 0x964, 0x965, 0x203C, 0x203D, 0x2024, 0x2026, 0x2047,
                0x2049, 0x3002, 0xFE52, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x10A56, 0x115C9, 0x115D0, 0x115D7, 0x1BC9F,
                0x1DA88
            })
    void charactersThatEndSentencesAreFound(int codePoint) {
        assertThat(SentenceTerminal.is(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, ' ', 0x20, 0x22, ',', '-', '/', '>', '@', ':', ';', ')', 'a', '0', 0x588, 0x58A, 0x61C, 0x620, 0x6D3,
                0x6D5, 0x963, 0x966, 0xB7, 0x2022, 0x2023, 0x2025, 0x2027, 0x203B, 0x203E, 0x2046, 0x204A, 0x3001,
                0x3003, 0xFE51, 0xFE53, 0xFF60, 0xFF62, 0x10A55, 0x10A58, 0x115C8, 0x115D8, 0x1BC9E, 0x1BCA0, 0x1DA87,
                0x1DA89, 0x1F600, 0x10FFFF
            })
    void theirNeighboursAreNot(int codePoint) {
        assertThat(SentenceTerminal.is(codePoint)).isFalse();
    }

    @Test
    void thereAreAsManyAsUnicodeCountsAndTheEllipsis() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(SentenceTerminal::is))
                .hasSize(170 + 1);
    }
}
