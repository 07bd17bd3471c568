// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolSuggestionTest {

    @ParameterizedTest
    @CsvSource({
        // the segment C is missing
        "CAT/5/Add.30, CAT/C/5/Add.30",
        "CAT/BGR/CO/6, CAT/C/BGR/CO/6",
        "CRC/NOR/Q/5-6, CRC/C/NOR/Q/5-6",
        "CRC/OPSC/NOR/1, CRC/C/OPSC/NOR/1",
        // neighbours are exchanged
        "CPRD/C/DOM/1, CRPD/C/DOM/1",
        "CRC/C/RUS/QR/6-7, CRC/C/RUS/RQ/6-7",
        "CRC/C/S.R1182, CRC/C/SR.1182",
        "CRC/C/RUS/CO4/, CRC/C/RUS/CO/4",
        // a separator is missing, or is another character
        "CCPR/C/IRL/CO4, CCPR/C/IRL/CO/4",
        "CAT/C/IRL/CO2/Add.1, CAT/C/IRL/CO/2/Add.1",
        "CCPR/C/AZE/Q4/Add.1, CCPR/C/AZE/Q/4/Add.1",
        "CCPR/C/80/D1138/2002, CCPR/C/80/D/1138/2002",
        "CCPR/CO.70/ARG, CCPR/CO/70/ARG",
        "CRPD/C/MNE/CO/1.Corr.1, CRPD/C/MNE/CO/1/Corr.1",
        "E/C/12/1999/10, E/C.12/1999/10",
        "CRC/C/SR/1182, CRC/C/SR.1182",
        "CRC/C/RUS/4/5, CRC/C/RUS/4-5",
        "CCPR/C/CHN/HKG/3, CCPR/C/CHN-HKG/3",
        // a character is too many
        "CCPR/C/21/Rev.1./Add.9, CCPR/C/21/Rev.1/Add.9",
        "CCPR/C//21/Rev.1, CCPR/C/21/Rev.1",
        "CRC/C/RUSS/1, CRC/C/RUS/1",
        "CRC/C/RUS/01, CRC/C/RUS/1",
        "CRC/C/RUS/1*, CRC/C/RUS/1",
        "CRC/C/RUS/COO/1, CRC/C/RUS/CO/1",
        // a character is missing
        "CCPR/C/G/32, CCPR/C/GC/32",
        "CCPR/C/82/BEN, CCPR/CO/82/BEN",
        "CRC/C/15/Ad.110, CRC/C/15/Add.110",
        "CEAW/C/NOR/1, CEDAW/C/NOR/1",
        // a character is another one
        "CCPR/C/SH.325, CCPR/C/SR.325",
        "CRPD/G/GC/2, CRPD/C/GC/2",
        "CCPR/C/61/0/615/1995, CCPR/C/61/D/615/1995",
        "CAT/C/18/5/38/1995, CAT/C/18/D/38/1995",
        "CRC/C/RUS/C0/1, CRC/C/RUS/CO/1",
        "CRC/С/RUS/CO/1, CRC/C/RUS/CO/1",
        "CRC/C/RUS/RC/6-7, CRC/C/RUS/RQ/6-7",
        "A/HCR/18/53, A/HRC/18/53",
        // one character, after a repair
        "CRPD/C/ DOM /C0/1, CRPD/C/DOM/CO/1",
        // the State is unknown
        "CEDAW/C/NDL/CO/4, CEDAW/C/NLD/CO/4",
        "E/C.12/NDL/CO/4-5, E/C.12/NLD/CO/4-5"
    })
    void nearestFormIsSuggestedButNotAccepted(String text, String suggestion) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol.suggestion()).contains(suggestion);
        assertThat(symbol.normalForm()).isNotEqualTo(symbol.suggestion());
        assertThat(DocumentSymbol.of(suggestion).isNormal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "no symbol",
                "no/symbol",
                // two characters
                "CCPR/C/3/REV.10",
                "CAT/C/27/166/2000",
                "HRI/GEN/Rev.9",
                "CRC/C/GBR/OPAC/CO/1",
                // several are as near: RUS, ROU and REU; CO and Q; D and DR; CED and CEDAW
                "CRC/C/RU/1",
                "CRC/C/RUS/C/4",
                "CEDW/C/NOR/1",
                "CRC/C/GGC/10",
                "CCPR/C/124/R/2257/2013",
                "CRPD/C/US/Q/1/Add.1",
                // another body is not nearer
                "E/C.12/CHN/2005/1",
                "CERD/C/CO/DEN/17",
                // numbers are not made up, joined or parted
                "CRC/C/RUS/0",
                "CRC/C/RUS/5-3",
                "CRC/C/RUS/3-3",
                "CRC/C/RUS/CO/",
                "CRC/C/15/Add.23830",
                "CRC/C/15/Add.",
                // unknown States
                "CRC/C/XXX/1",
                "CRC/C/XXX/C0/1",
                // recognized
                "CRC/C/RUS/1",
                "CRC/C/SR1182",
                "CEDAW/C/PHI/5-6"
            })
    void otherwiseNothingIsSuggested(String text) {
        assertThat(DocumentSymbol.of(text).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "CRC/C/", "R", "CRC/C/RUS/CO1/", "9", "-", ".", "Q/A", "A/1-E/"})
    void hostileTextHasARecognizedSuggestionOrNone(String part) {
        for (int length = 1; length <= 1_000; length++) {
            assertThat(DocumentSymbol.of(part.repeat(length)).suggestion().stream())
                    .allMatch(suggestion -> DocumentSymbol.of(suggestion).isRecognized());
        }
    }
}
