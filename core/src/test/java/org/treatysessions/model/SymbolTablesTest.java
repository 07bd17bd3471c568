// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SymbolTablesTest {

    static Stream<Map<String, String>> forms() {
        return Tsv.rows("symbol_forms.tsv");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void exampleHasTheFormOfItsRow(Map<String, String> row) {
        DocumentSymbol example = DocumentSymbol.of(row.get("example"));
        assertThat(example.isNormal()).isTrue();
        boolean isAddendum = example.suffixes().stream().anyMatch(suffix -> suffix.startsWith("Add."))
                && !row.get("form").contains("Add.");
        String kinds = isAddendum && !row.get("addenda").isEmpty() ? row.get("addenda") : row.get("kinds");
        assertThat(example.kinds().stream().map(SymbolKind::code).collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
        assertThat(example.isUnnumberedReport()).isEqualTo(row.get("reports").equals("unnumbered"));
        assertThat(example.committee().isEmpty())
                .isEqualTo(row.get("committees").equals("-"));
        assertThat(row.get("source")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void exampleIsOfOneOfTheCommitteesOfItsRow(Map<String, String> row) {
        String committees = row.get("committees");
        DocumentSymbol.of(row.get("example"))
                .committee()
                .ifPresent(committee -> assertThat(committees)
                        .containsAnyOf(
                                committee.code(),
                                committee.reviewsReports() ? "committees" : "bodies",
                                "reporting",
                                "bodies"));
    }

    @Test
    void noFormIsThereTwice() {
        assertThat(forms().map(row -> row.get("committees") + " " + row.get("form")))
                .doesNotHaveDuplicates();
    }

    static Stream<Map<String, String>> codes() {
        return Tsv.rows("symbol_codes.tsv");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codeStandsForKnownState(Map<String, String> row) {
        String code = row.get("code");
        assertThat(SymbolCodes.INSTANCE.find(code))
                .contains(new SymbolCodes.Referent(
                        row.get("State"), Optional.of(row.get("territory")).filter(territory -> !territory.isEmpty())));
        assertThat(KnownCountry.isKnownCode(row.get("State"))).isTrue();
        assertThat(row.get("until")).matches("|[12]\\d{3}");
        assertThat(row.get("source")).isNotBlank();
    }

    @Test
    void noCodeIsThereTwice() {
        assertThat(codes().map(row -> row.get("code"))).isSorted();
        assertThat(codes().map(row -> row.get("code") + " " + row.get("State"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "IV, 4",
        "IX, 9",
        "X, 10",
        "XXIX, 29",
        "XL, 40",
        "LXXXIX, 89",
        "'', 0",
        "IIII, 0",
        "IIX, 0",
        "VV, 0",
        "XC, 0",
        "C, 0",
        "i, 0",
        "XXXX, 0"
    })
    void romanNumeralIsRead(String text, int number) {
        assertThat(RomanNumeral.find(text)).isEqualTo(number);
    }
}
