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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

    static Stream<Map<String, String>> rows() {
        return Tsv.rows("symbols.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void realSymbolIsRead(Map<String, String> row) {
        Map<String, String> expected = new LinkedHashMap<>(row);
        expected.keySet().removeAll(List.of("background", "source"));
        DocumentSymbol symbol = DocumentSymbol.of(row.get("symbol"));
        assertThat(columns(symbol)).containsExactlyEntriesOf(expected);
        assertThat(symbol.isNormal()).isTrue();
    }

    private static Map<String, String> columns(DocumentSymbol symbol) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("symbol", symbol.toString());
        columns.put("committee", text(symbol.committee()));
        columns.put("instrument", text(symbol.instrument()));
        columns.put("state", text(symbol.state()));
        columns.put("kind", text(symbol.kind()));
        columns.put("numbers", text(symbol.numbers()));
        columns.put("suffixes", String.join("/", symbol.suffixes()));
        return columns;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        // lists of issues and what answers them
        "CRC/C/Q/UGA/1, CRC, CRC, UGA, list-of-issues, 1, ''",
        "CRC/C/Q/UGA/1/Add.1, CRC, CRC, UGA, written-replies, 1, Add.1",
        "E/C.12/Q/RUS/2, CESCR, ICESCR, RUS, list-of-issues, 2, ''",
        "CRC/C/RUS/Q/4-5/Corr.1, CRC, CRC, RUS, list-of-issues, 4-5, Corr.1",
        "CRC/C/RUS/Q/4-5/Rev.1/Add.1, CRC, CRC, RUS, written-replies, 4-5, Rev.1/Add.1",
        "CED/C/BEL/AI/Q/1, CED, ICPPED, BEL, list-of-issues, 1, ''",
        "CED/C/BEL/AI/1, CED, ICPPED, BEL, additional-information, 1, ''",
        "CMW/C/MEX/QPR/4, CMW, ICRMW, MEX, list-of-issues-prior-to-reporting, 4, ''",
        "CAT/C/RUS/QPR/7, CAT, CAT, RUS, list-of-issues-prior-to-reporting, 7, ''",
        "CCPR/C/RUS/RQ/8/Corr.1, CCPR, ICCPR, RUS, written-replies, 8, Corr.1",
        // State reports
        "E/C.12/RUS/6, CESCR, ICESCR, RUS, state-report, 6, ''",
        "CRC/C/RUS/4-5/Add.1, CRC, CRC, RUS, state-report, 4-5, Add.1",
        "CRC/C/RUS/4-5/Add.1/Rev.2/Corr.3/Amend.4, CRC, CRC, RUS, state-report, 4-5, Add.1/Rev.2/Corr.3/Amend.4",
        "CCPR/C/CHN-HKG/3, CCPR, ICCPR, CHN-HKG, state-report, 3, ''",
        "CRPD/C/EU/1, CRPD, CRPD, EU, state-report, 1, ''",
        "CERD/C/UNK/1, CERD, ICERD, UNK, state-report, 1, ''",
        "CEDAW/C/XXX/1, CEDAW, CEDAW, XXX, state-report, 1, ''",
        "CRC/C/OPSA/AUT/1, CRC, OPSC, AUT, state-report, 1, ''",
        "CCPR/C/UGA/2003/1/Add.2, CCPR, ICCPR, UGA, state-report, '', Add.2",
        "CRC/C/RUS/2147483647, CRC, CRC, RUS, state-report, 2147483647, ''",
        // concluding observations, and comments on them
        "CRC/C/OPSA/AUT/CO/1, CRC, OPSC, AUT, concluding-observations, 1, ''",
        "CAT/C/RUS/CO/5/Corr.1, CAT, CAT, RUS, concluding-observations, 5, Corr.1",
        "CAT/C/RUS/CO/5/Rev.1, CAT, CAT, RUS, concluding-observations, 5, Rev.1",
        "CAT/C/RUS/CO/5/Add.1, CAT, CAT, RUS, other, 5, Add.1",
        "CAT/C/RUS/CO/5/Add.1/Corr.1, CAT, CAT, RUS, other, 5, Add.1/Corr.1",
        "CRC/C/OPAC/RUS/CO/1/Add.1, CRC, OPAC, RUS, other, 1, Add.1",
        "CEDAW/C/RUS/FCO/8, CEDAW, CEDAW, RUS, other, 8, ''",
        "CCPR/CO/79/RUS/Add.1, CCPR, ICCPR, RUS, concluding-observations, '', Add.1",
        "CAT/C/CR/31/1/Add.1, CAT, CAT, '', other, '', Add.1",
        "CERD/C/62/CO/7/Add.1, CERD, ICERD, '', other, '', Add.1",
        // older series
        "CERD/C/304/Add.43, CERD, ICERD, '', concluding-observations, '', Add.43",
        "CERD/C/299/Add.15, CERD, ICERD, '', state-report, '', Add.15",
        "CCPR/C/79/Add.54, CCPR, ICCPR, '', concluding-observations, '', Add.54",
        "CCPR/C/84/Add.2, CCPR, ICCPR, '', state-report, '', Add.2",
        "E/C.12/1/Add.94, CESCR, ICESCR, '', concluding-observations, '', Add.94",
        "E/1990/5/Add.1, CESCR, ICESCR, '', state-report, '', Add.1",
        "CEDAW/C/5/Add.12, CEDAW, CEDAW, '', state-report, '', Add.12",
        "CAT/C/17/Add.15/Corr.1, CAT, CAT, '', state-report, '', Add.15/Corr.1",
        "CRC/C/15/Add.110/Rev.1, CRC, CRC, '', concluding-observations, '', Add.110/Rev.1",
        "CRC/C/15, CRC, '', '', other, '', ''",
        "E/1990/5, '', '', '', other, '', ''",
        "E/1990/5/Rev.1, '', '', '', other, '', Rev.1",
        "CED/C/5/Add.1, CED, '', '', other, '', Add.1",
        // core documents
        "HRI/CORE/1, '', '', '', core-document, '', ''",
        "HRI/CORE/EU/2014, '', '', EU, core-document, '', ''",
        "HRI/CORE/RUS/2013/Rev.1, '', '', RUS, core-document, '', Rev.1",
        // other documents
        "CRC/C/SR.1562/Add.1, CRC, '', '', summary-record, '', Add.1",
        "CRC/C/46/3, CRC, '', '', session-document, '', ''",
        "CRC/C/46/3/Corr.1, CRC, '', '', session-document, '', Corr.1",
        "E/C.12/2000/4, CESCR, '', '', session-document, '', ''",
        "CRC/C/GC/24, CRC, '', '', other, '', ''",
        "CRC/C/GC/20/Rev.1, CRC, '', '', other, '', Rev.1",
        "CEDAW/C/GC/31/CRC/C/GC/18, '', '', '', other, '', ''",
        "CEDAW/C/GC/31-CRC/C/GC/18, '', '', '', other, '', ''",
        "CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1, '', '', '', other, '', Rev.1",
        "CMW/C/GC/3-CRC/C/GC/22, '', '', '', other, '', ''",
        "CCPR/C/119/D/2216/2012, CCPR, '', '', other, '', ''",
        "CRC/C/66/L.1, CRC, '', '', other, '', ''",
        "CCPR/C/107/R.3, CCPR, '', '', other, '', ''",
        "CEDAW/C/2010/47/WP.1, CEDAW, '', '', other, '', ''",
        "CEDAW/C/2010/47/GC.2, CEDAW, '', '', other, '', ''",
        "E/C.12/2005/CRP.1/Rev.2, CESCR, '', '', other, '', Rev.2",
        "CRC/C/OPSC/RUS/INF.1, CRC, '', '', other, '', ''",
        "CAT/OP/MEX/1, SPT, '', MEX, other, '', ''",
        "CAT/OP/MEX/1/Add.1, SPT, '', MEX, other, '', Add.1",
        "CAT/OP/12/5, SPT, '', '', other, '', ''",
        "CAT/OP/RUS/CO/1, SPT, '', '', other, '', ''",
        "HRI/GEN/2/Rev.6, '', '', '', other, '', Rev.6",
        "A/67/222, '', '', '', other, '', ''",
        "A/RES/68/268, '', '', '', other, '', ''",
        "A/HRC/RES/26/9, '', '', '', other, '', ''",
        "A/CONF.157/23, '', '', '', other, '', ''",
        "E/2000/22, '', '', '', other, '', ''",
        "E/CN.4/1995/2, '', '', '', other, '', ''"
    })
    void formIsRead(
            String symbol,
            String committee,
            String instrument,
            String state,
            String kind,
            String numbers,
            String suffixes) {
        DocumentSymbol read = DocumentSymbol.of(symbol);
        assertThat(columns(read).values())
                .containsExactly(symbol, committee, instrument, state, kind, numbers, suffixes);
        assertThat(read.isNormal()).isTrue();
        assertThat(read.normalForm()).contains(symbol);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "//",
                "CRC",
                "CRC/C",
                "CRC/C/",
                "CRC/C/RUS",
                "CRC/C/RUS/",
                "/CRC/C/RUS/1",
                "CRC/C/RUS/1/",
                "CRC//C/RUS/1",
                "CRC/C/RUS//1",
                "crc/c/rus/1",
                "CRC/C/rus/1",
                "CRC/C/RU/1",
                "CRC/C/RUSS/1",
                "CRC/C/RUS-/1",
                "CRC/C/CHN-HK/1",
                "CRC/C/EUR-EU/1",
                "CRC/C/RUS/0",
                "CRC/C/RUS/01",
                "CRC/C/RUS/5-3",
                "CRC/C/RUS/3-3",
                "CRC/C/RUS/3-4-5",
                "CRC/C/RUS/2147483648",
                "CRC/C/RUS/4/5",
                "CRC/C/RUS/1899/1",
                "CRC/C/RUS/CO",
                "CRC/C/RUS/CO/0",
                "CRC/C/RUS/XX/1",
                "CRC/C/QPR/1",
                "CRC/C/FCO/1",
                "CRC/C/OPIC/RUS/1",
                "CRC/C/OPSC/46/3",
                "CRC/C/OPSC/1",
                "CAT/C/OPSC/RUS/1",
                "CRC/C/GC/0",
                "CRC/C/GC",
                "CEDAW/C/GC/31-CRC/C/GC",
                "CEDAW/C/GC/31-CRC/C/RUS/1",
                "CRC/C/RUS/1/Add",
                "CRC/C/RUS/1/Add.",
                "CRC/C/RUS/1/Add.0",
                "CRC/C/RUS/1/Add.01",
                "CRC/C/RUS/1/ADD.1",
                "CRC/C/RUS/1/Annex.1",
                "CRC/C/Add.1",
                "CAT/OP/Add.1",
                "Add.1",
                "CRC/C/RUS/4 5",
                "CRC/C/RUS/Q/4-5 and Add.1",
                "CRC/C/RUS/1*",
                "CRC/C/RUS/1, CRC/C/RUS/2",
                "HRC/C/RUS/1",
                "CRC/D/RUS/1",
                "E/C.13/RUS/1",
                "HRI/CORE",
                "HRI/CORE/RUS",
                "HRI/CORE/rus/2013",
                "CCPR/CO/79",
                "CCPR/CO/RUS/79",
                "A/53",
                "A",
                "S/RES/1612",
                "see the web site of the Committee",
                "https://docs.un.org/en/CRC/C/RUS/1",
                "СRС/С/RUS/1",
                "CRC/C/RUS/１"
            })
    void anyOtherTextIsKeptButNotRecognised(String text) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol).hasToString(text);
        assertThat(symbol.isRecognised()).isFalse();
        assertThat(symbol.isNormal()).isFalse();
        assertThat(symbol.normalForm()).isEmpty();
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
                "E/C12/RUS/6,E/C.12/RUS/6",
                "CEDAW/C/GC/31\u2013CRC/C/GC/18,CEDAW/C/GC/31-CRC/C/GC/18"
            })
    void slipIsRepairedAndToldApart(String text, String normalForm) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol).hasToString(text);
        assertThat(symbol.isRecognised()).isTrue();
        assertThat(symbol.isNormal()).isFalse();
        assertThat(symbol.normalForm()).contains(normalForm);
        DocumentSymbol normal = DocumentSymbol.of(normalForm);
        assertThat(normal.isNormal()).isTrue();
        assertThat(columns(symbol).values().stream().skip(1))
                .containsExactlyElementsOf(
                        columns(normal).values().stream().skip(1).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "CRC/C/", "CRC/C/1-", "CRC/C/RUS/1/Add.1/", "9", "CRC/C/GC/1-", " ", "\u2013", "A.", "."})
    @Timeout(10)
    void longTextIsReadInLinearTime(String part) {
        assertThat(DocumentSymbol.of(part.repeat(50_000)).isRecognised()).isFalse();
        assertThat(DocumentSymbol.of("CRC/C/RUS/" + part.repeat(50_000)).isRecognised())
                .isFalse();
    }

    @Test
    @Timeout(10)
    void anyNumberOfSuffixesIsRead() {
        assertThat(DocumentSymbol.of("CRC/C/RUS/1" + "/Add.1".repeat(10_000)).suffixes())
                .hasSize(10_000);
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
        boolean isRecognised = symbol.isRecognised();
        assertThat(((DocumentSymbol) SerialCopy.of(symbol)).isRecognised()).isEqualTo(isRecognised);
    }

    @Test
    void suffixesCannotBeModified() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> DocumentSymbol.of("CRC/C/3/Add.40").suffixes().clear());
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> DocumentSymbol.of(null));
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
                        "core-document",
                        "summary-record",
                        "session-document",
                        "other");
    }
}
