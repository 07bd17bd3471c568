package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCountryTest {

    static Stream<Map<String, String>> countries() {
        return Tsv.rows("countries.tsv");
    }

    static Stream<Map<String, String>> history() {
        return Tsv.rows("country_history.tsv");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void factsAreThoseOfTheTable(Map<String, String> row) {
        KnownCountry country = KnownCountry.find(row.get("code")).orElseThrow();
        assertThat(country).hasToString(country.code());
        assertThat(country.names().keySet()).containsExactly("en", "fr", "es", "ar", "ru", "zh");
        assertThat(country.names()).allSatisfy((language, name) -> {
            assertThat(name).isEqualTo(row.get(language)).isNotBlank();
            assertThat(country.name(language)).contains(name);
        });
        assertThat(country.isUnterm()).isEqualTo(row.get("source").equals("UNTERM"));
    }

    @ParameterizedTest
    @MethodSource("history")
    void historyIsThatOfTheTable(Map<String, String> row) {
        KnownCountry country = KnownCountry.find(row.get("code")).orElseThrow();
        String value = row.get("value");
        assertThat(KnownCountry.isKnownCode(row.get("code"))).isTrue();
        switch (row.get("kind")) {
            case "former-name" -> assertThat(country.formerNames()).contains(value);
            case "former-code" -> {
                assertThat(country.formerCodes()).contains(value);
                assertThat(KnownCountry.ofFormerCode(value)).contains(country);
                assertThat(KnownCountry.isKnownCode(value)).isTrue();
                assertThat(KnownCountry.find(value)).isEmpty();
            }
            default -> {
                assertThat(country.names()).containsExactly(Map.entry("en", value));
                assertThat(country.name("fr")).isEmpty();
                assertThat(country.isUnterm()).isFalse();
            }
        }
    }

    @Test
    void tablesAreComplete() {
        assertThat(countries()).hasSize(249);
        assertThat(history()).hasSize(23);
    }

    @Test
    void countryIsToldInSixLanguages() {
        KnownCountry russia = KnownCountry.find("RUS").orElseThrow();
        assertThat(russia.name("en")).contains("Russian Federation");
        assertThat(russia.name("ru")).contains("Российская Федерация");
        assertThat(russia.name("zh")).contains("俄罗斯联邦");
        assertThat(russia.name("ar")).contains("الاتحاد الروسي");
        assertThat(russia.name("de")).isEmpty();
        assertThat(russia.name("EN")).isEmpty();
        assertThat(russia.formerCodes()).containsExactly("SUN");
        assertThat(russia.formerNames()).isEmpty();
        assertThat(russia.isUnterm()).isTrue();
    }

    @Test
    void formerCodeLeadsToAllSuccessors() {
        assertThat(KnownCountry.ofFormerCode("YUG"))
                .extracting(KnownCountry::code)
                .containsExactly("SRB", "MNE");
        assertThat(KnownCountry.ofFormerCode("CSK"))
                .extracting(KnownCountry::code)
                .containsExactly("CZE", "SVK");
        assertThat(KnownCountry.ofFormerCode("ZAR"))
                .extracting(KnownCountry::code)
                .containsExactly("COD");
        assertThat(KnownCountry.ofFormerCode("RUS")).isEmpty();
    }

    @Test
    void otherNamesAreKnown() {
        assertThat(KnownCountry.find("TUR").orElseThrow().formerNames()).containsExactly("Turkey");
        assertThat(KnownCountry.find("NLD").orElseThrow().formerNames())
                .containsExactly("Netherlands (Kingdom of the)");
    }

    @Test
    void partiesThatAreNoStatesAreKnown() {
        assertThat(KnownCountry.find("EU").orElseThrow().name("en")).contains("European Union");
        assertThat(KnownCountry.find("UNK").orElseThrow().name("en")).contains("Kosovo (UNMIK)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rus", "RU", "RUSS", "XXX", "EUR", " RUS", "CHN-HKG"})
    void anyOtherCodeIsUnknown(String code) {
        assertThat(KnownCountry.find(code)).isEmpty();
        assertThat(KnownCountry.ofFormerCode(code)).isEmpty();
        assertThat(KnownCountry.isKnownCode(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, RUS, true",
        "XXX, XXX, true",
        "RUS, SUN, true",
        "ZAR, COD, true",
        "SRB, SCG, true",
        "SRB, YUG, true",
        "MNE, YUG, true",
        "SCG, YUG, true",
        "SRB, MNE, false",
        "CZE, SVK, false",
        "CZE, CSK, true",
        "YUG, CSK, false",
        "SUN, ZAR, false",
        "RUS, USA, false",
        "RUS, XXX, false",
        "EU, BEL, false"
    })
    void sameStateGoesByCodesAndFormerCodes(String one, String other, boolean isSame) {
        assertThat(KnownCountry.sameState(one, other)).isEqualTo(isSame);
        assertThat(KnownCountry.sameState(other, one)).isEqualTo(isSame);
    }

    @Test
    void listsCannotBeModified() {
        KnownCountry country = KnownCountry.find("SRB").orElseThrow();
        for (List<?> list : List.of(country.formerCodes(), country.formerNames(), KnownCountry.ofFormerCode("YUG"))) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> country.names().clear());
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.find(null));
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.ofFormerCode(null));
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.isKnownCode(null));
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.sameState(null, "RUS"));
        assertThatNullPointerException()
                .isThrownBy(() -> KnownCountry.find("RUS").orElseThrow().name(null));
    }
}
