// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.model.Committee;
import org.treatysessions.model.PartialDate;

class SimplifiedProcedureTest {

    @ParameterizedTest
    @EnumSource
    void onlyTheCedAndTheSptDoNotOfferIt(Committee committee) {
        assertThat(SimplifiedProcedure.isOffered(committee))
                .isEqualTo(!Set.of(Committee.CED, Committee.SPT).contains(committee));
    }

    @Test
    void introductionIsKnownOfThreeCommittees() {
        assertThat(SimplifiedProcedure.introduction(Committee.CRC)).isEqualTo(PartialDate.of(2020, 1, 20));
        assertThat(SimplifiedProcedure.introduction(Committee.CCPR)).isEqualTo(PartialDate.of(2009, 10));
        assertThat(SimplifiedProcedure.introduction(Committee.CMW)).isEqualTo(PartialDate.of(2013));
        assertThat(SimplifiedProcedure.introduction(Committee.CAT)).isNull();
        assertThat(SimplifiedProcedure.introduction(Committee.CED)).isNull();
    }
}
