// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormerCountryCodeTest {

    static Stream<Map<String, String>> codes() {
        return Tsv.rows("country_codes.tsv");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void factsAreThoseOfTheTable(Map<String, String> row) {
        FormerCountryCode former = former(row.get("code"));
        assertThat(former.code()).isEqualTo(row.get("code")).matches("[A-Z]{3}");
        assertThat(former.name()).isEqualTo(row.get("name")).isNotBlank();
        assertThat(former.until()).hasToString(row.get("until"));
        assertThat(former.countries()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(KnownCountry.find(former.code())).isEmpty();
        assertThat(KnownCountry.isKnownCode(former.code())).isTrue();
        assertThat(KnownCountry.ofFormerCode(former.code())).isEqualTo(former.countries());
        assertThat(former.countries())
                .allSatisfy(country -> assertThat(country.formerCodes()).contains(former.code()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void stateThatContinuesAnotherHasNoFirstDay(Map<String, String> row) {
        assertThat(former(row.get("code")).continuedBy().flatMap(KnownCountry::since))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANT, 2010-12-15",
        "BUR, 1989-12-05",
        "BYS, 1992-06-15",
        "CSK, 1993-06-15",
        "DDR, 1990-10-30",
        "HVO, 1984",
        "ROM, 2002",
        "SCG, 2006-09-26",
        "SUN, 1992-08-30",
        "YUG, 2003-07-23",
        "ZAR, 1997-07-14"
    })
    void codeWasUsedUntilItWasDropped(String code, String until) {
        assertThat(former(code).until()).hasToString(until);
    }

    @Test
    void countriesAreTheOneThatContinuesTheStateAndTheSuccessors() {
        KnownCountry serbia = KnownCountry.find("SRB").orElseThrow();
        KnownCountry montenegro = KnownCountry.find("MNE").orElseThrow();
        assertThat(former("SCG").continuedBy()).contains(serbia);
        assertThat(former("SCG").successors()).containsExactly(montenegro);
        assertThat(former("SCG").countries()).containsExactly(serbia, montenegro);
        assertThat(former("CSK").continuedBy()).isEmpty();
        assertThat(former("CSK").countries()).extracting(KnownCountry::code).containsExactly("CZE", "SVK");
        assertThat(former("ZAR").successors()).isEmpty();
        assertThat(former("ZAR").countries()).extracting(KnownCountry::code).containsExactly("COD");
    }

    @Test
    void codeOfATerritoryNamesItsState() {
        assertThat(former("ANT").territoryOf()).isEqualTo(KnownCountry.find("NLD"));
        assertThat(former("SUN").territoryOf()).isEmpty();
    }

    private static FormerCountryCode former(String code) {
        return KnownCountry.findFormer(code).orElseThrow();
    }
}
