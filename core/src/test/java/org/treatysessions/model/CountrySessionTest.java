// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountrySessionTest {

    @ParameterizedTest
    @CsvSource({
        "2018-05-23 2018-05-22, 2018-05-22",
        "2018 2018-05-22,       2018",
        "2018-01-01 2018,       2018-01-01",
        "2018-05 2018-05-01,    2018-05-01",
        "2019,                  2019"
    })
    void theFirstDialogueDateIsTheEarliest(String dates, String first) {
        CountrySession.Builder session = session();
        for (String date : dates.split(" ")) {
            session.addDialogueDates(PartialDate.parse(date));
        }
        assertThat(session.build().getFirstDialogueDate()).contains(PartialDate.parse(first));
    }

    @Test
    void aSessionWithoutDatesHasNoFirst() {
        assertThat(session().build().getFirstDialogueDate()).isEmpty();
    }

    @Test
    void whatIsStatedIsUnderReview() {
        CountrySession session =
                session().addInstrumentsUnderReview(Instrument.OPSC).build();
        assertThat(session.isUnderReview(Instrument.OPSC)).isTrue();
        assertThat(session.isUnderReview(Instrument.CRC)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3 4-5 2,   2",
        "4-5 3-5,   1",
        "3-5 4-5,   2",
        "3 3,       2",
        "- 3 -,     2",
        "- -,       2",
        "3 -,       1",
    })
    void theLatestReportHasTheHighestNumbers(String numbers, int latest) {
        CountrySession.Builder session = session();
        int position = 0;
        for (String one : numbers.split(" ")) {
            StateReport.Builder report =
                    StateReport.builder().instrument(Instrument.CRC).wordCount(++position);
            if (!one.equals("-")) {
                report.numbers(ReportNumbers.parse(one));
            }
            session.addStateReports(report.build());
        }
        session.addStateReports(StateReport.builder()
                .instrument(Instrument.OPAC)
                .numbers(ReportNumbers.of(9))
                .build());
        assertThat(session.build().getLatestReport(Instrument.CRC).orElseThrow().getWordCount())
                .hasValue(latest);
        assertThat(session.build().getLatestReport(Instrument.OPSC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-24, 2016-06-02, 222,  222",
        "2001,       2004-11-15, 1050, 1414",
        "2016-06-02, 2015-10-24, -222, -222",
        "2018,       2018,       -364, 364",
        "2018-05,    2018-05-22, -9,   21"
    })
    void lateDaysAreARange(String due, String submitted, long min, long max) {
        StateReport report = StateReport.builder()
                .instrument(Instrument.CRC)
                .due(PartialDate.parse(due))
                .submitted(PartialDate.parse(submitted))
                .build();
        assertThat(report.daysLate()).contains(new DayRange(min, max));
    }

    @Test
    void aReportWithoutOneOfTheDatesIsNotLate() {
        StateReport report = StateReport.builder()
                .instrument(Instrument.CRC)
                .due(PartialDate.of(2001))
                .build();
        assertThat(report.daysLate()).isEmpty();
    }

    private static CountrySession.Builder session() {
        return CountrySession.builder().committee(Committee.CRC).stateParty(Country.of("RUS"));
    }
}
