// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    @Test
    void aPointerIsMadeOfMembersNamesAndIndices() {
        Pointer pointer = Pointer.ROOT
                .append(SessionModel.COUNTRY_SESSION.stateReports)
                .append(0)
                .append("due");
        assertThat(pointer).hasToString("/stateReports/0/due").isEqualTo(Pointer.parse("/stateReports/0/due"));
        assertThat(pointer.segments()).isEqualTo(List.of("stateReports", "0", "due"));
        assertThat(pointer.parent()).contains(Pointer.parse("/stateReports/0"));
    }

    @Test
    void theRootIsTheEmptyText() {
        assertThat(Pointer.ROOT).hasToString("").isEqualTo(Pointer.parse(""));
        assertThat(Pointer.ROOT.segments()).isEmpty();
        assertThat(Pointer.ROOT.parent()).isEmpty();
    }

    /** RFC 6901, section 5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /foo     | foo
            /foo/0   | foo,0
            /        | ``
            /a~1b    | a/b
            /c%d     | c%d
            /e^f     | e^f
            /i\\j    | i\\j
            /k"l     | k"l
            /m~0n    | m~n
            /~01     | ~1
            //       | ,
            """)
    void namesAreEscaped(String text, String names) {
        List<String> segments = List.of(names.split(",", -1));
        assertThat(Pointer.parse(text).segments()).isEqualTo(segments);
        Pointer pointer = Pointer.ROOT;
        for (String segment : segments) {
            pointer = pointer.append(segment);
        }
        assertThat(pointer).hasToString(text).hasSameHashCodeAs(Pointer.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", " /a", "/~", "/~2", "/a~/b", "/~~0"})
    void anInvalidTextIsRefused(String text) {
        assertThat(Pointer.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse(text))
                .withMessage("Invalid JSON Pointer: \"" + text + "\"");
    }

    @Test
    void anIndexAndANameOfTheSameTextAreEqual() {
        assertThat(Pointer.ROOT.append(12))
                .isEqualTo(Pointer.ROOT.append("12"))
                .isNotEqualTo(Pointer.ROOT.append("012"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Pointer.ROOT.append(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "10, 10",
        "2147483647, 2147483647",
        "2147483648, -1",
        "99999999999, -1",
        "00, -1",
        "-1, -1",
        "-, -1",
        "'', -1",
        "1a, -1",
        "\u0661, -1"
    })
    void anIndexHasDigitsOnlyAndNoLeadingZero(String segment, int index) {
        assertThat(Pointer.index(segment)).isEqualTo(index);
    }
}
