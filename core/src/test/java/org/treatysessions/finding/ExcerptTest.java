// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.testing.SerialCopy;

class ExcerptTest {

    private static final Excerpt.Line BEFORE = new Excerpt.Line(6, "{", false, false);
    private static final Excerpt.Line LINE = new Excerpt.Line(7, "  \"a\": 12,", false, true);

    @Test
    void lineIsDividedAtTheValue() {
        Excerpt excerpt = new Excerpt(List.of(BEFORE, LINE), 1, 7, 9);

        assertThat(excerpt.line()).isEqualTo(LINE);
        assertThat(excerpt.before()).isEqualTo("  \"a\": ");
        assertThat(excerpt.value()).isEqualTo("12");
        assertThat(excerpt.after()).isEqualTo(",");
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 0", "-1, 0, 0", "1, -1, 0", "1, 5, 4", "1, 0, 11"})
    void valueOutsideOfItsLineIsRejected(int index, int start, int end) {
        List<Excerpt.Line> lines = List.of(BEFORE, LINE);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> new Excerpt(lines, index, start, end));
    }

    @Test
    void excerptIsSerializable() {
        Excerpt excerpt = new Excerpt(List.of(BEFORE, LINE), 1, 7, 9);

        assertThat(SerialCopy.of(excerpt)).isEqualTo(excerpt);
    }
}
