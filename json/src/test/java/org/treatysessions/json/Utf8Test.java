// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    /** More than the bytes that are tested together, twice. */
    private static final int PADDING = 80;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41",
                "7f",
                "c280",
                "dfbf",
                "e0a080",
                "ed9fbf",
                "ee8080",
                "efbfbf",
                "f0908080",
                "f48fbfbf",
                "0a0d09"
            })
    void aCharacterIsValidWhereverItIs(String hex) {
        for (int before = 0; before < PADDING; before++) {
            byte[] bytes = padded(hex, before);
            assertThat(Utf8.check(bytes, 0, bytes.length).invalid())
                    .as("after %d", before)
                    .isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "80",
                "bf",
                "c0af",
                "c180",
                "c3",
                "c328",
                "e08080",
                "e0a0",
                "eda080",
                "edbfbf",
                "f08080",
                "f0808080",
                "f4908080",
                "f5808080",
                "f09080",
                "ff",
                "fe"
            })
    void anInvalidSequenceIsFoundAtItsFirstByte(String hex) {
        for (int before = 0; before < PADDING; before++) {
            byte[] bytes = padded(hex, before);
            assertThat(Utf8.check(bytes, 0, bytes.length).invalid())
                    .as("after %d", before)
                    .isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\uDFFF", "\\uD83D\\uDE00", "\\\\ud800"})
    void anEscapeOfASurrogateIsFoundWhereverItIs(String text) {
        for (int before = 0; before < PADDING; before++) {
            byte[] bytes = ("x".repeat(before) + text + "y".repeat(before)).getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.check(bytes, 0, bytes.length).hasSurrogateEscape()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\u00e9", "\\uD7FF", "\\ue000", "ud800", "\\n", "\\ud", "\uD83D\uDE00"})
    void otherTextHasNoSuchEscape(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.check(bytes, 0, bytes.length).hasSurrogateEscape()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40})
    void onlyTheBytesInTheRangeCount(int from) {
        byte[] bytes = new byte[100];
        Arrays.fill(bytes, from, 90, (byte) 'a');
        assertThat(Utf8.check(bytes, from, 90).invalid()).isEqualTo(-1);
        assertThat(Utf8.check(bytes, from, 91).invalid()).isEqualTo(90);
    }

    private static byte[] padded(String hex, int before) {
        byte[] sequence = HexFormat.of().parseHex(hex);
        byte[] bytes = new byte[before + sequence.length + PADDING];
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy(sequence, 0, bytes, before, sequence.length);
        return bytes;
    }
}
