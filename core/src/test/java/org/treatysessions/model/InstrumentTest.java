// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentTest {

    static Stream<Map<String, String>> rows() {
        return Tsv.rows("instruments.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void factsAreThoseOfTheTable(Map<String, String> row) {
        Instrument instrument = Instrument.of(row.get("code"));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", instrument.code());
        facts.put("title", instrument.title());
        facts.put("adopted", instrument.adopted().toString());
        facts.put("in_force", instrument.inForce().toString());
        facts.put("committee", instrument.committee().code());
        facts.put("reports", instrument.hasReports() ? "yes" : "no");
        facts.put("initial_years", text(instrument.initialYears()));
        facts.put("periodic_years", text(instrument.periodicYears()));
        facts.put("aliases", String.join(",", instrument.aliases()));
        facts.put("note", row.get("note"));
        assertThat(facts).containsExactlyEntriesOf(row);
    }

    private static String text(OptionalInt years) {
        return years.isPresent() ? Integer.toString(years.getAsInt()) : "";
    }

    @ParameterizedTest
    @CsvSource({"CRC-OP-SC, OPSC", "CERD, ICERD", "CCPR, ICCPR", "CED, ICPPED", "CMW, ICRMW", "OP-CRPD, CRPD-OP"})
    void aliasFindsItsInstrumentInJavaButNotInJson(String alias, String code) {
        assertThat(Instrument.of(alias)).hasToString(code);
        assertThat(Vocabulary.find(Instrument.class, alias)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyAliasFindsItsInstrument(Instrument instrument) {
        assertThat(instrument.aliases())
                .allSatisfy(alias -> assertThat(Instrument.of(alias)).isSameAs(instrument));
    }

    @ParameterizedTest
    @CsvSource({"CAT, CAT", "CRC, CRC", "CEDAW, CEDAW", "CRPD, CRPD"})
    void codeCountsThoughCommitteesHaveItToo(String code, Instrument instrument) {
        assertThat(Instrument.of(code)).isSameAs(instrument);
    }

    @Test
    void aliasesCannotBeModified() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Instrument.OPSC.aliases().add("OPSA"));
    }
}
