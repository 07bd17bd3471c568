// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "0000, 001f, control characters",
        "007f, 009f, delete and more control characters",
        "2028, 2029, separators of lines and paragraphs",
        "202a, 202e, embeddings and overrides of direction",
        "2066, 2069, isolates of direction",
        "fffe, ffff, not allowed in XML"
    })
    void harmfulCharactersAreEscaped(String first, String last) {
        for (int c = Integer.parseInt(first, 16); c <= Integer.parseInt(last, 16); c++) {
            assertThat(VisibleText.of("a" + (char) c + "b")).isEqualTo("a\\u%04xb", c);
        }
    }

    @Test
    void allOthersAreKept() {
        String text = "é Комитет 委员会 لجنة ש\u200f 😀 a\u200db \u061c\u200e \ufeff\u00a0\u2027\u202f\u2065\u206a\ufffd";
        assertThat(VisibleText.of(text)).isSameAs(text);
        assertThat(VisibleText.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<a> b, <a> b, isolates are kept",
        "<<a>> b, <<a>> b, also in each other",
        "<a b, <a b>, an open isolate is closed",
        "a> b, a\\u2069 b, a closing mark without an isolate is escaped"
    })
    void messageKeepsItsIsolates(String message, String expected, String name) {
        assertThat(VisibleText.ofMessage(isolated(message))).isEqualTo(isolated(expected));
    }

    private static String isolated(String text) {
        return text.replace('<', '\u2068').replace('>', '\u2069');
    }

    @Test
    void escapesAreFoundAnywhereInAText() {
        assertThat(VisibleText.of("\u001b[2J Комитет\n")).isEqualTo("\\u001b[2J Комитет\\u000a");
    }
}
