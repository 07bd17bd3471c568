// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.model.Instrument;

class NonPartiesTest {

    @Test
    void unitedStatesAreNotAPartyToTheCrc() {
        assertThat(NonParties.asOf("USA", Instrument.CRC)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({"USA, OPAC", "USA, OPSC", "USA, ICCPR", "USA, CAT", "USA, ICERD", "SOM, CRC", "CHN, ICCPR", "XXX, CRC"})
    void noOtherStateIsListed(String state, String instrument) {
        assertThat(NonParties.asOf(state, Instrument.of(instrument))).isNull();
    }
}
