// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.testing.SerialCopy;

class ReportNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, true",
        "3, 3, 3, 1, false",
        "10, 10, 10, 1, false",
        "1-2, 1, 2, 2, true",
        "3-5, 3, 5, 3, false",
        "9-10, 9, 10, 2, false",
        "2147483647, 2147483647, 2147483647, 1, false",
        "1-2147483647, 1, 2147483647, 2147483647, true",
        "2147483646-2147483647, 2147483646, 2147483647, 2, false"
    })
    void textIsRead(String text, int first, int last, int count, boolean isInitial) {
        ReportNumbers numbers = ReportNumbers.parse(text);
        assertThat(numbers.first()).isEqualTo(first);
        assertThat(numbers.last()).isEqualTo(last);
        assertThat(numbers.count()).isEqualTo(count);
        assertThat(numbers.isInitial()).isEqualTo(isInitial);
        assertThat(numbers).hasToString(text);
        assertThat(first == last ? ReportNumbers.of(first) : ReportNumbers.of(first, last))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-",
                "-1",
                "1-",
                "+1",
                "1.0",
                "03",
                "3-05",
                "0-1",
                "3-3",
                "5-3",
                "3-5-7",
                "3--5",
                "3 - 5",
                " 3",
                "3 ",
                "3–5",
                "3,5",
                "3rd",
                "a",
                "３",
                "٣",
                "2147483648",
                "1-2147483648",
                "9999999999",
                "10000000000",
                "1-99999999999999999999999999",
                "4294967297"
            })
    void anyOtherTextIsRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportNumbers.parse(text))
                .withMessageStartingWith("Not report numbers: \"" + text + "\"; written n or n-m");
    }

    @Test
    void numbersOutOfRangeAreRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportNumbers.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportNumbers.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportNumbers.of(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportNumbers.of(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportNumbers.of(5, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, false",
        "3, 3, true",
        "3, 4, false",
        "3-5, 2, false",
        "3-5, 3, true",
        "3-5, 4, true",
        "3-5, 5, true",
        "3-5, 6, false",
        "1, 0, false",
        "1, -1, false"
    })
    void numbersBetweenFirstAndLastAreContained(ReportNumbers numbers, int number, boolean isContained) {
        assertThat(numbers.contains(number)).isEqualTo(isContained);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, true",
        "3, 4, false",
        "3-5, 5, true",
        "3-5, 6, false",
        "3-5, 1-2, false",
        "3-5, 1-3, true",
        "3-5, 4-6, true",
        "1-9, 4-6, true"
    })
    void overlapIsSymmetric(ReportNumbers one, ReportNumbers other, boolean doOverlap) {
        assertThat(one.overlaps(other)).isEqualTo(doOverlap);
        assertThat(other.overlaps(one)).isEqualTo(doOverlap);
    }

    @Test
    void higherIsTheGreaterLastNumberThenTheGreaterFirst() {
        List<ReportNumbers> ordered = Arrays.stream("1 1-2 2 1-3 2-3 3 4-5 5 3-6 9-10".split(" "))
                .map(ReportNumbers::parse)
                .toList();
        List<ReportNumbers> sorted = ordered.stream().collect(Collectors.toList());
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(ordered);
    }

    @Test
    void equalityIsThatOfBothNumbers() {
        assertThat(ReportNumbers.of(3, 5))
                .isEqualTo(ReportNumbers.parse("3-5"))
                .hasSameHashCodeAs(ReportNumbers.parse("3-5"))
                .isNotEqualTo(ReportNumbers.of(3))
                .isNotEqualTo(ReportNumbers.of(5))
                .isNotEqualTo("3-5")
                .isNotEqualTo(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3-5", "2147483647"})
    void serialCopyIsEqual(String text) {
        assertThat(SerialCopy.of(ReportNumbers.parse(text))).isEqualTo(ReportNumbers.parse(text));
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> ReportNumbers.parse(null));
        assertThatNullPointerException().isThrownBy(() -> ReportNumbers.of(1).overlaps(null));
        assertThatNullPointerException().isThrownBy(() -> ReportNumbers.of(1).compareTo(null));
    }

    @Test
    void aTextThatIsNotReportNumbersIsNotFound() {
        assertThat(ReportNumbers.tryParse("3-5")).contains(ReportNumbers.of(3, 5));
        assertThat(ReportNumbers.tryParse("5-3")).isEmpty();
        assertThat(ReportNumbers.tryParse("")).isEmpty();
    }
}
