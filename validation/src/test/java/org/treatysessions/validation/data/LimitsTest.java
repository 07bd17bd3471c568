// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssuesKind;

class LimitsTest {

    private static final int NONE = Limits.NONE;

    @ParameterizedTest
    @CsvSource({
        "CRC, PRIOR_TO_REPORTING, 2019-11-01, 30",
        "CCPR, PRIOR_TO_REPORTING, 2018-07-01, 25",
        "CCPR, PRIOR_TO_REPORTING, 2018-06-30, " + NONE,
        "CEDAW, PRIOR_TO_REPORTING, 2020-01-01, 25",
        "CEDAW, STANDARD, 2020-01-01, 20",
        "CRC, STANDARD, 2020-01-01, " + NONE,
        "CCPR, STANDARD, 2020-01-01, " + NONE,
        "CAT, PRIOR_TO_REPORTING, 2020-01-01, " + NONE
    })
    void questionsAreLimitedByCommitteeAndKind(Committee committee, ListOfIssuesKind kind, LocalDate day, int max) {
        assertThat(Limits.maxQuestions(committee, kind, day)).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL_REPORT, 31800",
        "PERIODIC_REPORT, 21200",
        "WRITTEN_REPLIES, 10700",
        "LIST_OF_ISSUES, 10700",
        "CONCLUDING_OBSERVATIONS, 10700"
    })
    void wordsAreLimitedFrom2015On(Limits.Document document, int max) {
        assertThat(Limits.maxWords(Committee.CAT, document, LocalDate.of(2015, 1, 1)))
                .isEqualTo(max);
        assertThat(Limits.maxWords(Committee.CRC, document, LocalDate.of(2024, 1, 1)))
                .isEqualTo(max);
        assertThat(Limits.maxWords(Committee.CAT, document, LocalDate.of(2014, 12, 31)))
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheCrcLimitsAlternativeReports(Committee committee) {
        assertThat(Limits.maxWords(committee, Limits.Document.ALTERNATIVE_REPORT, LocalDate.of(2018, 1, 1)))
                .isEqualTo(committee == Committee.CRC ? 10_000 : NONE);
    }

    @ParameterizedTest
    @EnumSource
    void combinedReportsAreLimitedByInstrument(Instrument instrument) {
        int max = instrument == Instrument.ICERD ? 12 : instrument == Instrument.CEDAW ? 8 : 5;
        assertThat(Limits.maxReports(instrument)).isEqualTo(max);
    }
}
