// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.testing.SerialCopy;

class DocumentSymbolTest {

    static Stream<Map<String, String>> rows() {
        return Tsv.rows("symbols.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void realSymbolIsRead(Map<String, String> row) {
        DocumentSymbol symbol = DocumentSymbol.of(row.get("symbol"));
        Map<String, String> expected = new LinkedHashMap<>(row);
        expected.keySet().retainAll(List.of("symbol", "committee", "instrument", "state", "numbers", "suffixes"));
        assertThat(columns(symbol)).containsAllEntriesOf(expected);
        assertThat(symbol.kind()).map(SymbolKind::code).contains(row.get("kind"));
        assertThat(symbol.isNormal()).isTrue();
    }

    static Stream<Map<String, String>> parts() {
        return Tsv.rows("symbol_parts.tsv");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partsOfSymbolAreRead(Map<String, String> row) {
        DocumentSymbol symbol = DocumentSymbol.of(row.get("symbol"));
        assertThat(columns(symbol)).containsExactlyEntriesOf(row);
        assertThat(symbol.kind()).isEqualTo(symbol.kinds().stream().findFirst());
        assertThat(symbol.isNormal()).isTrue();
        assertThat(symbol.normalForm()).contains(symbol.toString());
        assertThat(symbol.suggestion()).isEmpty();
    }

    private static Map<String, String> columns(DocumentSymbol symbol) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("symbol", symbol.toString());
        columns.put("committee", text(symbol.committee()));
        columns.put("instrument", text(symbol.instrument()));
        columns.put("state", text(symbol.state()));
        columns.put("kinds", symbol.kinds().stream().map(SymbolKind::code).collect(Collectors.joining(" ")));
        columns.put("numbers", text(symbol.numbers()));
        columns.put(
                "session",
                symbol.sessionNumber().isPresent()
                        ? Integer.toString(symbol.sessionNumber().getAsInt())
                        : "");
        columns.put("suffixes", String.join("/", symbol.suffixes()));
        return columns;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no symbols at all
                "",
                " ",
                "/",
                "//",
                "Add.1",
                "see the web site of the Committee",
                "https://docs.un.org/en/CRC/C/RUS/1",
                "INT/CEDAW/NGO/ETH/49/8757",
                "S/RES/1612",
                // parts are missing, or too many
                "CRC",
                "CRC/C",
                "CRC/C/",
                "CRC/C/RUS",
                "CRC/C/RUS/",
                "/CRC/C/RUS/1",
                "CRC/C/RUS/1/",
                "CRC//C/RUS/1",
                "CRC/C/RUS//1",
                "CRC/C/RUS/CO",
                "CRC/C/QPR/1",
                "CRC/C/FCO/1",
                "CRC/C/GC",
                "CRC/C/Add.1",
                "CRC/C/RUS/1, CRC/C/RUS/2",
                "CRC/C/RUS/Q/4-5 and Add.1",
                "CRC/C/RUS/1*",
                "CAT/OP/Add.1",
                "CAT/OP/RUS/CO/1/2",
                "HRI/CORE",
                "HRI/CORE/RUS",
                "CCPR/CO/79",
                "CCPR/C/82/BEN",
                "A",
                "A/53",
                // other letters
                "crc/c/rus/1",
                "CRC/C/rus/1",
                "CRC/C/RUS/1/ADD.1",
                "CRC/C/RUS/1/add.1",
                "CERD/C/64/rev.3",
                "CCPR/C/3/REV.10",
                "HRI/CORE/rus/2013",
                "HRC/C/RUS/1",
                "CRC/D/RUS/1",
                "CRPD/G/GC/2",
                "CCPR/C/G/32",
                "CCPR/C/SH.325",
                "СRС/С/RUS/1",
                "CRC/C/RUS/１",
                // States
                "CRC/C/RU/1",
                "CRC/C/RUSS/1",
                "CRC/C/RUS-/1",
                "CRC/C/CHN-HK/1",
                "CRC/C/EUR-EU/1",
                "CCPR/CO/RUS/79",
                "CERD/C/CO/DEN/17",
                // numbers
                "CRC/C/RUS/0",
                "CRC/C/RUS/01",
                "CRC/C/RUS/5-3",
                "CRC/C/RUS/3-3",
                "CRC/C/RUS/3-4-5",
                "CRC/C/RUS/100",
                "CRC/C/RUS/4/5",
                "CRC/C/RUS/4 5",
                "CRC/C/RUS/2003/1",
                "CCPR/C/RUS/1899/1",
                "CCPR/C/RUS/79/1",
                "CRC/C/RUS/CO/0",
                "CRC/C/GC/0",
                "CRC/C/15/Add.23830",
                "CRC/C/RUS/1/Add",
                "CRC/C/RUS/1/Add.",
                "CRC/C/RUS/1/Add.0",
                "CRC/C/RUS/1/Add.01",
                "CRC/C/RUS/1/Annex.1",
                "CAT/C/XXXX/Concl.1",
                "CAT/C/IIX/Concl.1",
                // forms of other committees and protocols
                "CRC/C/OPIC/RUS/1",
                "CRC/C/OPSC/46/3",
                "CRC/C/OPSC/1",
                "CRC/C/TUR/CC/4-5",
                "CRC/PSWG/2005/I/CRP.1/Add.2",
                "CEDAW/PSWG/2005/I/CRP.3/Add.2",
                "CEDAW/C/RESP/38",
                "CRC/OP/XX/1",
                "CAT/C/DEC/NZL/1",
                "CAT/CSP/2019/1",
                "CRC/C/GBR/OPAC/CO/1",
                "CAT/C/OPSC/RUS/1",
                "CRC/C/RUS/AI/1",
                "CRC/C/RUS/XX/1",
                "CRC/C/GC/2003/3",
                "CRC/GC/7",
                "CAT/GC/2003/3",
                "CEDAW/C/CR/33/3",
                "CRC/C/74/L/GMB",
                "E/C.13/RUS/1",
                "E/C/12/1",
                "E/C/12/1999/10",
                // misprints that look like a code, a word or a body
                "CRC/C/GGC/10",
                "CRC/C/GCC/10",
                "CAT/C/GTM-QPR/7",
                "CED/C/COL-OAI/1",
                "CAT/C/MEXICO/4",
                "CRC/C/S/R.1355",
                "CRC/C/.3/WP.1",
                "E/CC.12/1993/6",
                "E/O.12/1993/6",
                "HRI/ORE/1/Add.47",
                "HRI/MG/2006/3",
                "A/HCR/18/53",
                "A/RSE/68/268",
                "A/RES/S27/2",
                // communications
                "CAT/C/27/166/2000",
                "CCPR/C/124/R/2257/2013",
                "CCPR/C/112/D/1968",
                "CCPR/C/98/D/1603-1593/2007",
                "CCPR/3238/2018",
                "CCPR/C/58/DB/533",
                // several symbols
                "CEDAW/C/GC/31-CRC/C/GC",
                "CEDAW/C/GC/31-CRC/C/RUS/1",
                "CRC/C/85/D/79/2019-CAT/C/85/D/109/2019",
                "E/2002/22-CRC/C/46/3",
                "CRC/C/RUS/1-CRC/C/RUS/2",
                // volumes
                "A/69/40 (Vol. 1)",
                "A/69/40 (Vol. IIII)",
                "A/69/40 (Annex I)",
                "A/69/40 ()",
                "A/69/40 (Vol. II, Part Three)",
                "A/69/40 (Vol. X, )",
                "CRC/C/RUS/1 (Vol. I)",
                "CRC/C/RUS/1 (A)",
                "CEDAW/C/SR.747 (C)",
                "CEDAW/C/SR.747 (Findings)",
                "CED/C/MEX/VR/1 (Annex)",
                "CED/C/MEX/CO/1 (Findings)",
                "(Vol. I)"
            })
    void anyOtherTextIsKeptButNotRecognized(String text) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol).hasToString(text);
        assertThat(symbol.isRecognized()).isFalse();
        assertThat(symbol.isNormal()).isFalse();
        assertThat(symbol.normalForm()).isEmpty();
        assertThat(symbol.kind()).isEmpty();
        assertThat(symbol.stateParty()).isEmpty();
        assertThat(symbol.territory()).isEmpty();
        assertThat(symbol.isStateKnown()).isFalse();
        assertThat(symbol.isUnnumberedReport()).isFalse();
        assertThat(columns(symbol).values().stream().skip(1)).allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "CRC/C/SR1182,CRC/C/SR.1182",
                "CRC/C/SR 1182,CRC/C/SR.1182",
                "CRC/C/ LTU / CO/2,CRC/C/LTU/CO/2",
                " CRC/C/RUS/1 ,CRC/C/RUS/1",
                "'CRC/C/RUS/1\n',CRC/C/RUS/1",
                "CRC/C/\u00A0RUS/\u20091\u200B,CRC/C/RUS/1",
                "\uFEFFCRC/C/RUS/1,CRC/C/RUS/1",
                "CRC/C/RUS/4 - 5,CRC/C/RUS/4-5",
                "CRC/C/RUS/4\u20105,CRC/C/RUS/4-5",
                "CRC/C/RUS/4\u20115,CRC/C/RUS/4-5",
                "CRC/C/RUS/4\u20125,CRC/C/RUS/4-5",
                "CRC/C/RUS/4\u20135,CRC/C/RUS/4-5",
                "CRC/C/RUS/4\u20145,CRC/C/RUS/4-5",
                "CRC/C/RUS/4\u22125,CRC/C/RUS/4-5",
                "CRC/C/RUS/4\uFF0D5,CRC/C/RUS/4-5",
                "CCPR/C/CHN\u2013HKG/3,CCPR/C/CHN-HKG/3",
                "CRC/C/15/Add110,CRC/C/15/Add.110",
                "CRC/C/15/Add. 110/Rev1,CRC/C/15/Add.110/Rev.1",
                "CRC/C/RUS/1/Corr1,CRC/C/RUS/1/Corr.1",
                "CRC/C/66/L1,CRC/C/66/L.1",
                "CAT/C/XXVI/Concl2,CAT/C/XXVI/Concl.2",
                "CERD/C/64/Misc11/rev3,CERD/C/64/Misc.11/rev.3",
                "E/C12/RUS/6,E/C.12/RUS/6",
                "CEDAW/C/GC/31\u2013CRC/C/GC/18,CEDAW/C/GC/31-CRC/C/GC/18",
                "HRI/GEN/1/Rev.9(Vol.I),HRI/GEN/1/Rev.9 (Vol. I)",
                "A/57/38  (Part II),A/57/38 (Part II)",
                "'A/66/40 (Vol.II, Part One)','A/66/40 (Vol. II, Part One)'",
                "CEDAW/C/SR.795(A),CEDAW/C/SR.795 (A)",
                "CRC/C/SR.1542(Chamber A),CRC/C/SR.1542 (Chamber A)"
            })
    void slipIsRepaired(String text, String normalForm) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol).hasToString(text);
        assertThat(symbol.isRecognized()).isTrue();
        assertThat(symbol.isNormal()).isFalse();
        assertThat(symbol.normalForm()).contains(normalForm);
        DocumentSymbol normal = DocumentSymbol.of(normalForm);
        assertThat(normal.isNormal()).isTrue();
        assertThat(columns(symbol).values().stream().skip(1))
                .containsExactlyElementsOf(
                        columns(normal).values().stream().skip(1).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CRC/C/RUS/1, RUS, ''",
        "CRPD/C/EU/1, EU, ''",
        "CCPR/C/CHN-HKG/3, CHN, HKG",
        "CCPR/C/HKSAR/99/1, CHN, HKG",
        "CAT/C/MAC/CO/4, CHN, MAC",
        "CCPR/C/UNK/1, SRB, UNK",
        "CEDAW/C/PHI/5-6, PHL, ''",
        "CCPR/C/CH/98/2, CHE, ''",
        "CCPR/C/UKOT/99/5, GBR, UKOT",
        "E/C.12/ANT/3, NLD, ANT",
        "CCPR/CO/81/SEMO, SCG, ''",
        "CEDAW/C/ZAR/2, COD, ''",
        "CEDAW/C/CRO/2-3, HRV, ''",
        "CEDAW/C/MAR/CO/4, MAR, ''",
        "CEDAW/C/2005/OP.8/MEXICO, MEX, ''",
        "CERD/C/YUG/1, YUG, ''"
    })
    void codeStandsForStateOrTerritory(String text, String stateParty, String territory) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol.isStateKnown()).isTrue();
        assertThat(text(symbol.stateParty())).isEqualTo(stateParty);
        assertThat(text(symbol.territory())).isEqualTo(territory);
        assertThat(symbol.mayBelongTo(stateParty)).isTrue();
        assertThat(territory.isEmpty() || symbol.mayBelongTo(territory)).isTrue();
        assertThat(symbol.mayBelongTo("NOR")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CEDAW/C/PHI/5-6, PHL, true",
        "CEDAW/C/PHL/5-6, PHL, true",
        "CEDAW/C/ZAR/2, COD, true",
        "CEDAW/C/ROM/CO/6, ROU, true",
        "CRC/C/Q/BUR/1, BDI, true",
        "CRC/C/Q/BUR/1, MMR, true",
        "CRC/C/Q/BUR/1, NOR, false",
        "CEDAW/C/MAR/CO/5, MUS, true",
        "CEDAW/C/MAR/CO/5, MAR, true",
        "CEDAW/C/MAR/CO/5, NOR, false",
        "CEDAW/C/ANT/1-3, ATG, true",
        "E/C.12/ANT/3, NLD, true",
        "E/C.12/ANT/3, DNK, false",
        "CEDAW/C/MUS/CO/6-7, MAR, false",
        "CCPR/CO/81/SEMO, SRB, true",
        "CCPR/C/UNK/1, SRB, true",
        "CCPR/C/UNK/1, MNE, false",
        "CCPR/C/SRB/1, UNK, true",
        "E/C.12/CHN/CO/2, HKG, true",
        "CCPR/C/HKG/99/1, CHN, true",
        "CCPR/C/HKG/99/1, GBR, true",
        "CCPR/C/CHN-HKG/3, GBR, false",
        "CCPR/C/MAC/99/1, PRT, true",
        "CCPR/C/MAC/99/1, GBR, false",
        "E/C.12/CHN/CO/2, TLS, false",
        "CCPR/C/CHN-HKG/3, HKG, true",
        "CCPR/C/CHN-HKG/3, MAC, false",
        "CRC/C/3/Add.40, NOR, true",
        "CRC/C/SR.1, NOR, true",
        "CAT/C/LAK/CO/3-4, LKA, true",
        "CAT/C/LAK/CO/3-4, NOR, true",
        "not a symbol, NOR, true"
    })
    void onlyKnownCodeOfAnotherStateIsAContradiction(String text, String code, boolean mayBe) {
        assertThat(DocumentSymbol.of(text).mayBelongTo(code)).isEqualTo(mayBe);
    }

    @ParameterizedTest
    @CsvSource({
        "CED/C/BEL/AI/1, true",
        "CED/C/BEL/Q/AI/1, true",
        "CED/C/COL/OAI/1, true",
        "CEDAW/C/MMR/EP/1, true",
        "CEDAW/C/MMR/QPR/EP/1, true",
        "CEDAW/C/IND/SP.1, true",
        "CERD/C/248, true",
        "CERD/C/248/Add.1, true",
        "CED/C/BEL/1, false",
        "CEDAW/C/MMR/4-5, false",
        "CERD/C/299/Add.1, false",
        "CRC/C/46/3, false"
    })
    void exceptionalReportsAndAdditionalInformationAreUnnumbered(String text, boolean isUnnumbered) {
        assertThat(DocumentSymbol.of(text).isUnnumberedReport()).isEqualTo(isUnnumbered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "CRC/C/", "CRC/C/1-", "CRC/C/RUS/1/Add.1/", "9", "CRC/C/GC/1-", " ", "\u2013", "A.", "."})
    void textLongerThanAnySymbolIsNotRecognized(String part) {
        assertThat(DocumentSymbol.of(part.repeat(50_000)).isRecognized()).isFalse();
        assertThat(DocumentSymbol.of(part.repeat(500 / part.length())).isRecognized())
                .isFalse();
        assertThat(DocumentSymbol.of("CRC/C/RUS/" + part.repeat(50_000)).isRecognized())
                .isFalse();
    }

    @Test
    void symbolOfManyGeneralCommentsIsRead() {
        assertThat(DocumentSymbol.of("CRC/C/GC/1-CAT/C/GC/2-CED/C/GC/3-CMW/C/GC/4")
                        .kind())
                .contains(SymbolKind.GENERAL_COMMENT);
    }

    @Test
    void equalityIsThatOfTheText() {
        assertThat(DocumentSymbol.of("CRC/C/SR.1182"))
                .isEqualTo(DocumentSymbol.of("CRC/C/SR.1182"))
                .hasSameHashCodeAs(DocumentSymbol.of("CRC/C/SR.1182"))
                .isNotEqualTo(DocumentSymbol.of("CRC/C/SR1182"))
                .isNotEqualTo("CRC/C/SR.1182")
                .isNotEqualTo(null);
    }

    @Test
    void loneSurrogateIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentSymbol.of("CRC/C/\uD800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CRC/C/RUS/4-5", "no symbol"})
    void serialCopyIsEqual(String text) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(SerialCopy.of(symbol)).isEqualTo(symbol);
        boolean isRecognized = symbol.isRecognized();
        assertThat(SerialCopy.of(symbol).isRecognized()).isEqualTo(isRecognized);
    }

    @Test
    void listsCannotBeModified() {
        DocumentSymbol symbol = DocumentSymbol.of("CRC/C/3/Add.40");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> symbol.suffixes().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> symbol.kinds().clear());
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> DocumentSymbol.of(null));
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentSymbol.of("CRC/C/RUS/1").mayBelongTo(null));
    }

    @Test
    void codesOfKindsAreThoseOfTheTable() {
        assertThat(Arrays.stream(SymbolKind.values()).map(SymbolKind::code))
                .containsAll(rows().map(row -> row.get("kind")).toList())
                .containsExactly(
                        "state-report",
                        "list-of-issues",
                        "list-of-issues-prior-to-reporting",
                        "written-replies",
                        "concluding-observations",
                        "additional-information",
                        "follow-up",
                        "state-comments",
                        "inquiry",
                        "decision",
                        "general-comment",
                        "guidelines",
                        "core-document",
                        "summary-record",
                        "session-document",
                        "other");
    }
}
