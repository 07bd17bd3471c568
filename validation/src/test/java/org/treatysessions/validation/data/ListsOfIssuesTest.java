// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.model.Committee;

class ListsOfIssuesTest {

    @ParameterizedTest
    @CsvSource({
        "CRC, INITIAL, 1995-01-01, true",
        "CRC, PERIODIC, 1994-12-31, false",
        "CESCR, PERIODIC, 2007-11-01, true",
        "CERD, INITIAL, 2022-01-01, false",
        "CERD, PERIODIC, 2022-01-01, false",
        "CAT, PERIODIC, 2005-01-01, true",
        "CAT, PERIODIC, 2004-12-31, false",
        "CAT, INITIAL, 2019-11-26, false",
        "CAT, OTHER, 2012-05-16, false",
        "CCPR, PERIODIC, 1999-01-01, true",
        "CCPR, PERIODIC, 1998-12-31, false",
        "CCPR, OTHER, 2017-07-07, true",
        "CEDAW, INITIAL, 2005-01-01, true",
        "CEDAW, INITIAL, 2004-12-31, false",
        "CEDAW, PERIODIC, 1997-01-01, true"
    })
    void listIsUsualByCommitteeReportAndDay(
            Committee committee, ListsOfIssues.Report report, LocalDate day, boolean isUsual) {
        assertThat(ListsOfIssues.areUsual(committee, report, day)).isEqualTo(isUsual);
    }
}
