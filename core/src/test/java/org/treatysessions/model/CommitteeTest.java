// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeTest {

    @Test
    void factsAreThoseOfTheTable() {
        assertThat(Arrays.stream(Committee.values())
                        .map(committee -> Map.of(
                                "code", committee.code(),
                                "name", committee.title(),
                                "max_size", Integer.toString(committee.maxSize()),
                                "symbol_prefix", committee.symbolPrefix(),
                                "reviews_reports", committee.reviewsReports() ? "yes" : "no")))
                .containsExactlyElementsOf(Tsv.rows("committees.tsv").toList());
    }

    @ParameterizedTest
    @EnumSource
    void monitoredInstrumentsAreThoseThatNameTheCommittee(Committee committee) {
        assertThat(committee.instruments())
                .isNotEmpty()
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Instrument.values())
                        .filter(instrument -> instrument.committee() == committee)
                        .toList());
    }

    @Test
    void committeeOnTheRightsOfTheChildMonitorsItsConventionAndThreeProtocols() {
        assertThat(Committee.CRC.instruments())
                .containsExactly(Instrument.CRC, Instrument.OPAC, Instrument.OPSC, Instrument.OPIC);
    }

    @Test
    void instrumentsCannotBeModified() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Committee.CAT.instruments().clear());
    }
}
