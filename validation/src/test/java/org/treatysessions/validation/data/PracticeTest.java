// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.model.Committee;

class PracticeTest {

    @ParameterizedTest
    @CsvSource({
        "CERD, 2021-12-31, true",
        "CAT, 2021-12-31, true",
        "CESCR, 1994-01-01, true",
        "CRPD, 2025-01-01, true",
        "CCPR, 2019-12-31, true",
        "CCPR, 2020-01-01, false",
        "CRC, 2022-12-31, true",
        "CRC, 2023-01-01, false",
        "CEDAW, 2010-01-01, false",
        "CMW, 2010-01-01, false",
        "CED, 2015-01-01, false",
        "SPT, 2015-01-01, false"
    })
    void observationsOfSomeCommitteesNameTheNextReport(Committee committee, LocalDate day, boolean is) {
        assertThat(Practice.OBSERVATIONS_NAME_NEXT_REPORT.isOf(committee, day)).isEqualTo(is);
    }

    @ParameterizedTest
    @EnumSource
    void onlyRepliesToTheCrcHaveDueDate(Committee committee) {
        assertThat(Practice.REPLIES_HAVE_DUE_DATE.isOf(committee)).isEqualTo(committee == Committee.CRC);
    }
}
