package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.model.PartialDate;

class DaysTest {

    private static Days days(String date) {
        return Days.of(PartialDate.parse(date));
    }

    @Test
    void standForTheIntervalOfADate() {
        assertThat(days("2018")).isEqualTo(new Days(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
        assertThat(days("2016-02")).isEqualTo(new Days(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29)));
        assertThat(days("2016-02-29")).isEqualTo(Days.of(LocalDate.of(2016, 2, 29)));
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
        List<PartialDate> all =
                Stream.of(dates.split(" ")).map(PartialDate::parse).toList();
        assertThat(Days.firstOf(all)).contains(new Days(first, firstAtTheLatest));
        assertThat(Days.lastOf(all)).contains(new Days(lastAtTheEarliest, last));
    }

    @Test
    void noDatesHaveNoFirstAndNoLast() {
        assertThat(Days.firstOf(List.of())).isEmpty();
        assertThat(Days.lastOf(List.of())).isEmpty();
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
        assertThat(days(date).isBefore(PartialDate.parse(other))).isEqualTo(isBefore);
        assertThat(days(other).isAfter(days(date))).isEqualTo(isBefore);
        assertThat(days(other).isAfter(PartialDate.parse(date))).isEqualTo(isBefore);
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
    void yearsAreThoseOfTheCalendarAndTheLeastPossible(String date, long years, String other, boolean isMore) {
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
    void monthsAreThoseOfTheCalendarAndTheGreatestPossible(String date, long months, String other, boolean isLess) {
        assertThat(days(date).isLessThanMonthsAfter(months, days(other))).isEqualTo(isLess);
    }
}
