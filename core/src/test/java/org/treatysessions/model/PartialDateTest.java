// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.CharBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalQueries;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.testing.SerialCopy;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "0001, YEAR, 1, 0001-01-01, 0001-12-31",
        "9999, YEAR, 9999, 9999-01-01, 9999-12-31",
        "2001, YEAR, 2001, 2001-01-01, 2001-12-31",
        "2001-05, MONTH, 2001, 2001-05-01, 2001-05-31",
        "2001-02, MONTH, 2001, 2001-02-01, 2001-02-28",
        "2000-02, MONTH, 2000, 2000-02-01, 2000-02-29",
        "1900-02, MONTH, 1900, 1900-02-01, 1900-02-28",
        "2001-12, MONTH, 2001, 2001-12-01, 2001-12-31",
        "2001-05-22, DAY, 2001, 2001-05-22, 2001-05-22",
        "2000-02-29, DAY, 2000, 2000-02-29, 2000-02-29",
        "0001-01-01, DAY, 1, 0001-01-01, 0001-01-01",
        "9999-12-31, DAY, 9999, 9999-12-31, 9999-12-31"
    })
    void textIsReadWithItsPrecision(
            String text, DatePrecision precision, int year, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.year()).isEqualTo(year);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isExact()).isEqualTo(precision == DatePrecision.DAY);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2001 ",
                " 2001",
                "201",
                "20011",
                "-2001",
                "+2001",
                "2001-",
                "2001-5",
                "2001-5-2",
                "2001-05-2",
                "2001-05-222",
                "2001/05/22",
                "2001-05/22",
                "2001.05",
                "20010522",
                "2001-05-22T00:00",
                "2001-05-22Z",
                "2001-1X",
                "2001-05-0x",
                "200a",
                "２００１",
                "٢٠٠١",
                "2001‐05",
                "2001–05–22",
                "2001-XX",
                "2001?",
                "22-05-2001"
            })
    void anyOtherFormIsRejected(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageStartingWith("Not a date: \"" + text + "\"; ")
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, year 0 is not 1 to 9999",
        "2001-00, month 0 is not 1 to 12",
        "2001-13, month 13 is not 1 to 12",
        "2001-00-01, month 0 is not 1 to 12",
        "2001-02-29, month 2 of year 2001 has no day 29",
        "1900-02-29, month 2 of year 1900 has no day 29",
        "2001-04-31, month 4 of year 2001 has no day 31",
        "2001-01-00, month 1 of year 2001 has no day 0",
        "2001-01-32, month 1 of year 2001 has no day 32"
    })
    void dayThatThereIsNotIsRejectedWithTheReason(String text, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("Not a date: \"" + text + "\"; " + reason);
    }

    @Test
    void anyCharacterSequenceIsRead() {
        assertThat(PartialDate.parse(CharBuffer.wrap("x2001-05x").subSequence(1, 8)))
                .isEqualTo(PartialDate.of(2001, 5));
    }

    @Test
    void factoriesAgreeWithEachOther() {
        assertThat(PartialDate.of(2001)).isEqualTo(PartialDate.parse("2001"));
        assertThat(PartialDate.of(2001, 5)).isEqualTo(PartialDate.parse("2001-05"));
        assertThat(PartialDate.of(2001, 5, 22)).isEqualTo(PartialDate.parse("2001-05-22"));
        assertThat(PartialDate.of(Year.of(2001))).isEqualTo(PartialDate.of(2001));
        assertThat(PartialDate.of(YearMonth.of(2001, 5))).isEqualTo(PartialDate.of(2001, 5));
        assertThat(PartialDate.of(LocalDate.of(2001, 5, 22))).isEqualTo(PartialDate.of(2001, 5, 22));
    }

    @Test
    void valuesOutOfRangeAreRejected() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(0));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(10_000));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(-1, 1));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2001, 0));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2001, 13));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2001, 2, 29));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2001, 1, -1));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(LocalDate.MAX));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(Year.of(0)));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        // before certainly
        "2000, 2001, true",
        "2000-12-31, 2001, true",
        "2000-12, 2001-01-01, true",
        "2001-01-31, 2001-02, true",
        "2001-02, 2001-03, true",
        "2001-02-28, 2001-03-01, true",
        "2001, 2002-01, true",
        // perhaps
        "2001, 2001, false",
        "2001, 2001-12, false",
        "2001, 2001-12-31, false",
        "2001-01, 2001, false",
        "2001-01-01, 2001, false",
        "2001-02, 2001-02-28, false",
        "2001-02-01, 2001-02, false",
        "2001-02-28, 2001-02-28, false",
        // not
        "2001, 2000, false",
        "2001-02-28, 2001-02-27, false",
        "2002-01-01, 2001, false"
    })
    void beforeAndAfterMeanCertainly(PartialDate one, PartialDate other, boolean isBefore) {
        assertThat(one.isBefore(other)).isEqualTo(isBefore);
        assertThat(other.isAfter(one)).isEqualTo(isBefore);
        assertThat(one.isBefore(other.earliest())).isEqualTo(isBefore);
        assertThat(other.isAfter(one.latest())).isEqualTo(isBefore);
    }

    @Test
    void daysOfAnyYearCanBeComparedWith() {
        PartialDate date = PartialDate.of(2001, 5);
        assertThat(date.isBefore(LocalDate.MAX)).isTrue();
        assertThat(date.isAfter(LocalDate.MAX)).isFalse();
        assertThat(date.isAfter(LocalDate.MIN)).isTrue();
        assertThat(date.isBefore(LocalDate.MIN)).isFalse();
        assertThat(PartialDate.of(1).isAfter(LocalDate.of(0, 12, 31))).isTrue();
        assertThat(PartialDate.of(1).isAfter(LocalDate.of(-1, 12, 31))).isTrue();
        assertThat(PartialDate.of(9999).isBefore(LocalDate.of(10_000, 1, 1))).isTrue();
    }

    @Test
    void orderIsByEarliestDayThenByLatest() {
        List<PartialDate> ordered = Arrays.stream(("2000 2000-12 2000-12-31 2001-01-01 2001-01 2001 2001-01-02"
                                + " 2001-01-31 2001-02-01 2001-02 2001-12-01 2001-12 2001-12-31 2002-01-01 2002")
                        .split(" "))
                .map(PartialDate::parse)
                .toList();
        List<PartialDate> sorted = ordered.stream().collect(Collectors.toList());
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(ordered);
    }

    @Test
    void datesOfDifferentPrecisionAreDifferent() {
        List<PartialDate> dates = List.of(PartialDate.of(2001), PartialDate.of(2001, 1), PartialDate.of(2001, 1, 1));
        assertThat(dates).doesNotHaveDuplicates();
        assertThat(dates.stream().map(PartialDate::hashCode)).doesNotHaveDuplicates();
        assertThat(PartialDate.of(2001))
                .isNotEqualTo("2001")
                .isNotEqualTo(null)
                .hasSameHashCodeAs(PartialDate.of(2001));
    }

    @ParameterizedTest
    @CsvSource({"2001, true, false, false", "2001-05, true, true, false", "2001-05-22, true, true, true"})
    void fieldsAreSupportedAsFarAsTheyAreKnown(PartialDate date, boolean year, boolean month, boolean day) {
        assertThat(date.isSupported(ChronoField.YEAR)).isEqualTo(year);
        assertThat(date.isSupported(ChronoField.MONTH_OF_YEAR)).isEqualTo(month);
        assertThat(date.isSupported(ChronoField.DAY_OF_MONTH)).isEqualTo(day);
        assertThat(date.isSupported(ChronoField.EPOCH_DAY)).isEqualTo(day);
        assertThat(date.isSupported(ChronoField.HOUR_OF_DAY)).isFalse();
        assertThat(date.isSupported(null)).isFalse();
        assertThat(date.get(ChronoField.YEAR)).isEqualTo(2001);
    }

    @Test
    void datesConvertToThoseOfTheJdk() {
        assertThat(LocalDate.from(PartialDate.of(2001, 5, 22))).isEqualTo(LocalDate.of(2001, 5, 22));
        assertThat(YearMonth.from(PartialDate.of(2001, 5))).isEqualTo(YearMonth.of(2001, 5));
        assertThat(Year.from(PartialDate.of(2001))).isEqualTo(Year.of(2001));
        assertThat(DateTimeFormatter.ISO_LOCAL_DATE.format(PartialDate.of(2001, 5, 22)))
                .isEqualTo("2001-05-22");
        assertThat(PartialDate.of(2000, 2, 1).range(ChronoField.DAY_OF_MONTH)).isEqualTo(ValueRange.of(1, 29));
        assertThat(PartialDate.of(2000, 2).query(TemporalQueries.precision())).isEqualTo(ChronoUnit.MONTHS);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LocalDate.from(PartialDate.of(2001, 5)));
        assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
                .isThrownBy(() -> PartialDate.of(2001).getLong(ChronoField.MONTH_OF_YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "2001", "2001-05", "2001-05-22", "9999-12-31"})
    void serialCopyIsEqual(String text) {
        assertThat(SerialCopy.of(PartialDate.parse(text))).isEqualTo(PartialDate.parse(text));
    }

    @Test
    void nullIsRejected() {
        PartialDate date = PartialDate.of(2001);
        assertThatNullPointerException().isThrownBy(() -> PartialDate.parse(null));
        assertThatNullPointerException().isThrownBy(() -> PartialDate.of((LocalDate) null));
        assertThatNullPointerException().isThrownBy(() -> PartialDate.of((YearMonth) null));
        assertThatNullPointerException().isThrownBy(() -> PartialDate.of((Year) null));
        assertThatNullPointerException().isThrownBy(() -> date.isBefore((PartialDate) null));
        assertThatNullPointerException().isThrownBy(() -> date.isAfter((LocalDate) null));
        assertThatNullPointerException().isThrownBy(() -> date.compareTo(null));
    }
}
