// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.model.PartialDate;

class DaysTest {

    private static Days days(String date) {
        return Days.of(PartialDate.parse(date));
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource(textBlock = """
            2018,       2018-01-01, 2018-12-31
            2016-02,    2016-02-01, 2016-02-29
            2016-02-29, 2016-02-29, 2016-02-29
            0001,       0001-01-01, 0001-12-31
            9999,       9999-01-01, 9999-12-31
            """)
    void areTheIntervalOfADate(String date, String earliest, String latest) {
        assertThat(days(date)).hasToString(earliest + "/" + latest);
        assertThat(days(date).date()).hasToString(date);
        assertThat(days(date).isKnown()).isTrue();
        assertThat(days(date).isExact()).isEqualTo(earliest.equals(latest));
        assertThat(Days.of(LocalDate.parse(earliest))).hasToString(earliest + "/" + earliest);
        assertThat(Days.of(Optional.of(PartialDate.parse(date)))).hasToString(earliest + "/" + latest);
    }

    @Test
    void anUnknownDayComparesWithNoOther() {
        Days unknown = Days.of(Optional.empty());
        assertThat(unknown).isSameAs(Days.UNKNOWN).hasToString("unknown");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.isExact()).isFalse();
        for (Days other : List.of(unknown, days("0001"), days("2018-05-23"), days("9999-12-31"))) {
            assertThat(unknown.isBefore(other)).isFalse();
            assertThat(unknown.isAfter(other)).isFalse();
            assertThat(unknown.isOnOrBefore(other)).isFalse();
            assertThat(unknown.isMoreThanYearsAfter(0, other)).isFalse();
            assertThat(unknown.isLessThanMonthsAfter(9, other)).isFalse();
            assertThat(other.isBefore(unknown)).isFalse();
            assertThat(other.isAfter(unknown)).isFalse();
            assertThat(other.isOnOrBefore(unknown)).isFalse();
            assertThat(other.isMoreThanYearsAfter(0, unknown)).isFalse();
            assertThat(other.isLessThanMonthsAfter(9, unknown)).isFalse();
            assertThat(other.later(unknown)).isSameAs(other);
            assertThat(unknown.later(other)).isSameAs(other);
            assertThat(other.earlier(unknown)).isSameAs(other);
            assertThat(unknown.earlier(other)).isSameAs(other);
        }
        assertThat(unknown.isFrom(LocalDate.MIN)).isFalse();
        assertThat(unknown.isUntil(LocalDate.MAX)).isFalse();
        assertThatIllegalStateException().isThrownBy(unknown::date);
    }

    @ParameterizedTest(name = "{0}: first {1}..{2}, last {3}..{4}")
    @CsvSource(textBlock = """
            2018-05-23,                    2018-05-23, 2018-05-23, 2018-05-23, 2018-05-23
            2018-05-23 2018-05-24,         2018-05-23, 2018-05-23, 2018-05-24, 2018-05-24
            2018-05-24 2018-05-23,         2018-05-23, 2018-05-23, 2018-05-24, 2018-05-24
            2018-05 2018-05-10,            2018-05-01, 2018-05-10, 2018-05-10, 2018-05-31
            2018-05-10 2018-05,            2018-05-01, 2018-05-10, 2018-05-10, 2018-05-31
            2018 2018-05 2018-05-10,       2018-01-01, 2018-05-10, 2018-05-10, 2018-12-31
            2019 2018,                     2018-01-01, 2018-12-31, 2019-01-01, 2019-12-31
            """)
    void firstAndLastOfSeveralAreKnownWithinBounds(
            String dates, LocalDate first, LocalDate firstAtTheLatest, LocalDate lastAtTheEarliest, LocalDate last) {
        Days[] all = Stream.of(dates.split(" ")).map(DaysTest::days).toArray(Days[]::new);
        assertThat(Days.firstOf(all)).hasToString(first + "/" + firstAtTheLatest);
        assertThat(Days.lastOf(all)).hasToString(lastAtTheEarliest + "/" + last);
    }

    @Test
    void noDatesHaveNoFirstAndNoLast() {
        assertThat(Days.firstOf()).isSameAs(Days.UNKNOWN);
        assertThat(Days.lastOf()).isSameAs(Days.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource(textBlock = """
            2018-05-22, 2018-05-23, true
            2018-05-23, 2018-05-23, false
            2018-05-24, 2018-05-23, false
            2018-04,    2018-05-01, true
            2018-05,    2018-05-31, false
            2018-05-31, 2018-06,    true
            2018-05-31, 2018-05,    false
            2017,       2018,       true
            2018,       2018,       false
            2018,       2017,       false
            """)
    void beforeAndAfterMeanCertainly(String date, String other, boolean isBefore) {
        assertThat(days(date).isBefore(days(other))).isEqualTo(isBefore);
        assertThat(days(other).isAfter(days(date))).isEqualTo(isBefore);
    }

    @ParameterizedTest(name = "{0} on or before {1}: {2}")
    @CsvSource(textBlock = """
            2018-05-22, 2018-05-23, true
            2018-05-23, 2018-05-23, true
            2018-05-24, 2018-05-23, false
            2018-05,    2018-05-31, true
            2018-05,    2018-05-30, false
            2018-05-01, 2018-05,    true
            2018-05-02, 2018-05,    false
            2018,       2018,       false
            """)
    void onOrBeforeMeansCertainly(String date, String other, boolean isOnOrBefore) {
        assertThat(days(date).isOnOrBefore(days(other))).isEqualTo(isOnOrBefore);
    }

    @ParameterizedTest(name = "{0} is more than {1} years after {2}: {3}")
    @CsvSource(textBlock = """
            2018-05-22, 10, 2008-05-22, false
            2018-05-23, 10, 2008-05-22, true
            2018-05,    10, 2008-05-01, false
            2018-05,    10, 2008-04-30, true
            2018-05-31, 10, 2008-05,    false
            2018-06-01, 10, 2008-05,    true
            2018,       10, 2008,       false
            2019,       10, 2008,       true
            2014-02-28, 10, 2004-02-29, false
            2014-03-01, 10, 2004-02-29, true
            9999-12-31, 10, 9999-12-31, false
            2019,        0, 2018,       true
            """)
    void yearsAreThoseOfTheCalendarAndTheMinimum(String date, int years, String other, boolean isMore) {
        assertThat(days(date).isMoreThanYearsAfter(years, days(other))).isEqualTo(isMore);
    }

    @ParameterizedTest(name = "{0} is less than {1} months after {2}: {3}")
    @CsvSource(textBlock = """
            2018-11-30, 6, 2018-06-01, true
            2018-12-01, 6, 2018-06-01, false
            2018-11,    6, 2018-06-01, true
            2018-12,    6, 2018-06-02, false
            2018-11-30, 6, 2018-06,    true
            2018-12-01, 6, 2018-06,    false
            2019-02-27, 6, 2018-08-31, true
            2019-02-28, 6, 2018-08-31, false
            2020-02-28, 6, 2019-08-31, true
            2020-02-29, 6, 2019-08-31, false
            2018-01-01, 6, 2018-06-01, true
            """)
    void monthsAreThoseOfTheCalendarAndTheMaximum(String date, int months, String other, boolean isLess) {
        assertThat(days(date).isLessThanMonthsAfter(months, days(other))).isEqualTo(isLess);
    }

    @ParameterizedTest(name = "from {1} to {0}: {2} to {3} days")
    @CsvSource(textBlock = """
            2018-05-23, 2018-05-23,    0,   0
            2018-05-24, 2018-05-23,    1,   1
            2018-05-22, 2018-05-23,   -1,  -1
            2018-05,    2018-05-10,   -9,  21
            2018-05-10, 2018-05,     -21,   9
            2018,       2017,          1, 729
            """)
    void daysBetweenAreCountedWithinBounds(String date, String other, long min, long max) {
        assertThat(days(date).minDaysAfter(days(other))).isEqualTo(min);
        assertThat(days(date).maxDaysAfter(days(other))).isEqualTo(max);
    }

    @ParameterizedTest(name = "{0} is later than {1}: {2}")
    @CsvSource(textBlock = """
            2001-01-01, 2001,       false
            2001,       2001-01-01, true
            2001-01-02, 2001,       true
            2001-01,    2001,       false
            2002,       2001,       true
            """)
    void theLaterAndTheEarlierDayAreThoseOfTheOrderOfDates(String date, String other, boolean isLater) {
        Days one = days(date);
        Days two = days(other);
        assertThat(one.later(two)).isSameAs(isLater ? one : two);
        assertThat(one.earlier(two)).isSameAs(isLater ? two : one);
    }

    @Test
    void aPeriodIncludesItsFirstAndItsLastDay() {
        assertThat(days("2018-05").isFrom(LocalDate.of(2018, 5, 1))).isTrue();
        assertThat(days("2018-05").isFrom(LocalDate.of(2018, 5, 2))).isFalse();
        assertThat(days("2018-05").isUntil(LocalDate.of(2018, 5, 31))).isTrue();
        assertThat(days("2018-05").isUntil(LocalDate.of(2018, 5, 30))).isFalse();
    }
}
