// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.model.Committee;
import org.treatysessions.model.PartialDate;

class BuiltInReferenceDataTest {

    private static final ReferenceData DATA = ReferenceData.builtIn();

    @Test
    void nameHasTheDateOfTheData() {
        assertThat(DATA.name()).contains("2026-11-23");
    }

    @ParameterizedTest
    @EnumSource
    void sessionsRiseInNumberAndDateAndNameTheirSource(Committee committee) {
        assertThat(DATA.sessions(committee))
                .allSatisfy(session -> {
                    assertThat(session.source()).isNotBlank();
                    if (session.start().isPresent() && session.end().isPresent()) {
                        assertThat(session.start().get())
                                .isLessThan(session.end().get());
                    }
                })
                .extracting(KnownSession::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(DATA.sessions(committee).stream().flatMap(session -> session.start().stream()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void sessionsAreThoseOfTheCrcAndTheCrpd() {
        assertThat(DATA.sessions(Committee.CRC)).hasSize(42);
        assertThat(DATA.sessions(Committee.CRPD)).hasSize(14);
        assertThat(DATA.sessions(Committee.CAT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CRC, 2, 1992-09-28, 1992-10-09",
        "CRC, 13, 1996-09-23, 1996-10-11",
        "CRC, 14, 1997-01-06, 1997-01-24",
        "CRC, 17, 1998-01-05, 1998-01-23",
        "CRC, 20, 1999-01-11, 1999-01-29",
        "CRC, 23, 2000-01-10, 2000-01-28",
        "CRC, 67, 2014-09-01, 2014-09-19",
        "CRC, 78, 2018-05-14, 2018-06-01",
        "CRC, 84, 2020-03-02, 2020-03-06",
        "CRC, 96, 2024-05-06, 2024-05-24",
        "CRC, 99, 2025-05-12, 2025-05-30",
        "CRC, 100, 2026-01-12, 2026-01-30",
        "CRPD, 19, 2018-02-14, 2018-03-09",
        "CRPD, 27, 2022-08-15, 2022-09-09",
        "CRPD, 34, 2026-03-09, 2026-03-27"
    })
    void sessionHasItsDates(Committee committee, int number, String start, String end) {
        assertThat(DATA.sessions(committee))
                .filteredOn(session -> session.number() == number)
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.start()).contains(PartialDate.parse(start));
                    assertThat(session.end()).contains(PartialDate.parse(end));
                });
    }

    @Test
    void rosterIsThatOfTheCrcInMay2018() {
        assertThat(DATA.rosters(Committee.CRC)).singleElement().satisfies(roster -> {
            assertThat(roster.from()).isEqualTo(LocalDate.of(2018, 5, 14));
            assertThat(roster.to()).isEqualTo(LocalDate.of(2018, 6, 1));
            assertThat(roster.members()).hasSize(18).doesNotHaveDuplicates();
            assertThat(roster.source()).contains("https://press.un.org/en/2014/hr5200.doc.htm");
        });
        assertThat(DATA.rosters(Committee.CAT)).isEmpty();
    }
}
