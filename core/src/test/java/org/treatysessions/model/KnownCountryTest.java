// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    @ParameterizedTest
    @MethodSource("countries")
    void factsAreThoseOfTheTable(Map<String, String> row) {
        KnownCountry country = country(row.get("code"));
        assertThat(country).hasToString(country.code());
        assertThat(country.names()).allSatisfy((language, name) -> {
            assertThat(name).isEqualTo(row.get(language)).isNotBlank();
            assertThat(country.name(language)).contains(name);
            assertThat(country.acceptsName(name)).isTrue();
        });
        assertThat(country.isUnterm()).isEqualTo(row.get("source").equals("UNTERM"));
        assertThat(KnownCountry.isKnownCode(country.code())).isTrue();
    }

    @Test
    void countryHasNamesInSixLanguages() {
        KnownCountry russia = country("RUS");
        assertThat(russia.name("en")).contains("Russian Federation");
        assertThat(russia.name("ru")).contains("Российская Федерация");
        assertThat(russia.name("zh")).contains("俄罗斯联邦");
        assertThat(russia.name("ar")).contains("الاتحاد الروسي");
        assertThat(russia.name("de")).isEmpty();
        assertThat(russia.name("EN")).isEmpty();
        assertThat(russia.formerCodes()).containsExactly("SUN");
        assertThat(russia.isUnterm()).isTrue();
    }

    @Test
    void titleIsTheNameInTheNearestLanguage() {
        assertThat(country("EU").title(Locale.FRENCH)).isEqualTo("Union européenne");
        assertThat(country("RUS").title(Locale.GERMAN)).isEqualTo("Russian Federation");
        assertThat(country("UNK").title(Locale.FRENCH)).isEqualTo("Kosovo (UNMIK)");
    }

    @Test
    void formalNameIsTheShortOneWhereTheyAreEqual() {
        assertThat(country("NLD").formalName("en")).contains("Kingdom of the Netherlands");
        assertThat(country("GRC").formalName("fr")).contains("République hellénique");
        assertThat(country("JPN").formalName("en")).contains("Japan");
        assertThat(country("JPN").formalName("zh")).contains("日本国");
        assertThat(country("CAN").formalName("es")).contains("Canadá");
        assertThat(country("UNK").formalName("ru")).isEmpty();
    }

    @Test
    void renamedStatesHaveTheNamesOfTheUnitedNations() {
        assertThat(country("NLD").name("en")).contains("Netherlands (Kingdom of the)");
        assertThat(country("TUR").name("en")).contains("Türkiye");
        assertThat(country("CIV").name("en")).contains("Côte d'Ivoire");
        assertThat(country("FLK").name("en")).contains("Falkland Islands (Malvinas)");
        assertThat(country("TWN").name("en")).contains("Taiwan, Province of China");
        assertThat(List.of(country("NLD"), country("TUR"), country("CIV"))).allMatch(KnownCountry::isUnterm);
    }

    @Test
    void partiesThatAreNoStatesAreKnown() {
        assertThat(country("EU").name("en")).contains("European Union");
        assertThat(country("EU").name("fr")).contains("Union européenne");
        assertThat(country("UNK").name("en")).contains("Kosovo (UNMIK)");
        assertThat(country("UNK").name("fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NLD | Kingdom of the Netherlands",
                "NLD | the Netherlands (Kingdom of the)",
                "NLD | Royaume des Pays-Bas",
                "GBR | United Kingdom of Great Britain and Northern Ireland",
                "CIV | Côte d’Ivoire",
                "CIV | CÔTE D'IVOIRE",
                "LAO | Lao People’s Democratic  Republic",
                "BHS | Bahamas (the)",
                "FRA | France (la)",
                "FRA | la République française",
                "IND | l’Inde",
                "IND | Inde (l')",
                "BOL | Plurinational State of Bolivia",
                "BOL | Bolivia (Plurinational State of)",
                "VEN | República Bolivariana de Venezuela",
                "CZE | Czech Republic",
                "RUS | Российская Федерация",
                "PNG | Папуа-Новая Гвинея",
                "TLS | تيمور - ليشتي",
                "CHN | 中华人民共和国",
                "COG | 刚果(布)",
                "IRL | آيرلندا",
                "ITA | Italian Republic",
                "EU | Европейский союз",
                "HKG | Hong Kong, China",
                "MAC | Macao, China",
                "UNK | Kosovo (Serbia)"
            })
    void officialNameInAnyLanguageIsAccepted(String code, String name) {
        assertThat(country(code).acceptsName(name)).isTrue();
        assertThat(country(code).acceptsName(name, LocalDate.of(1990, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, Russia",
        "KOR, South Korea",
        "GBR, United Kingdom",
        "CIV, Cote d'Ivoire",
        "TZA, Tanzania",
        "NOR, Norge",
        "CHN, Hong Kong",
        "COD, Congo",
        "COG, Zaire",
        "FRA, ''"
    })
    void otherNameIsNotAccepted(String code, String name) {
        assertThat(country(code).acceptsName(name)).isFalse();
        assertThat(country(code).acceptsName(name, LocalDate.of(1980, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SWZ, Swaziland, 2018-04-19, 2018-04-20",
        "SWZ, Suazilandia, 2017-07-07, 2024-01-01",
        "COD, Zaire, 1997-05-17, 1997-05-18",
        "MMR, Burma, 1989-12-31, 1990-01-01",
        "WSM, Western Samoa, 1997-12-31, 1998-01-01",
        "BOL, Bolivia, 2009-04-09, 2009-04-10",
        "VEN, Venezuela, 2007-09-25, 2010-01-01",
        "CPV, Cape Verde, 2013-10-24, 2013-10-25",
        "MKD, the former Yugoslav Republic of Macedonia, 2015-07-01, 2019-02-14",
        "TUR, Turkey, 2022-12-31, 2023-01-01",
        "BFA, Upper Volta, 1984-08-04, 1984-08-05",
        "NLD, Netherlands, 2009-07-15, 2024-01-01",
        "NLD, Pays-Bas, 2001-07-09, 2024-01-01",
        "LBY, Libyan Arab Jamahiriya, 2007-10-17, 2012-01-01",
        "CIV, Ivory Coast, 1985-12-31, 1986-01-01",
        "SRB, Serbia and Montenegro, 2004-07-19, 2006-06-04",
        "RUS, Union of Soviet Socialist Republics, 1989-10-01, 1992-01-01"
    })
    void formerNameIsAcceptedUntilItsEnd(String code, String name, LocalDate last, LocalDate next) {
        KnownCountry country = country(code);
        assertThat(country.acceptsName(name, last)).isTrue();
        assertThat(country.acceptsName(name, next)).isFalse();
        assertThat(country.acceptsName(name)).isFalse();
        assertThat(country.formerNames())
                .anySatisfy(former -> assertThat(former).isEqualToIgnoringCase(name));
    }

    @ParameterizedTest
    @CsvSource({
        "SSD, 2011-07-09",
        "MNE, 2006-06-03",
        "TLS, 2002-05-20",
        "HRV, 1991-06-25",
        "ERI, 1993-05-24",
        "CZE, 1993-01-01"
    })
    void stateExistedFromItsFirstDayOn(String code, LocalDate first) {
        KnownCountry country = country(code);
        assertThat(country.since()).contains(PartialDate.parse(first.toString()));
        assertThat(country.existedOn(first)).isTrue();
        assertThat(country.existedOn(first.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROU", "COD", "MMR", "RUS", "SRB", "DEU", "BLR", "UKR", "YEM", "NAM", "FRA", "EU"})
    void stateThatContinuesAnotherAlwaysExisted(String code) {
        assertThat(country(code).since()).isEmpty();
        assertThat(country(code).existedOn(LocalDate.of(1970, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "REU, FRA, false",
        "ABW, NLD, false",
        "GRL, DNK, false",
        "HKG, CHN, true",
        "MAC, CHN, true",
        "UNK, SRB, true"
    })
    void territoryBelongsToItsState(String code, String state, boolean isReviewedByItself) {
        assertThat(country(code).territoryOf()).contains(country(state));
        assertThat(country(code).isReviewedByItself()).isEqualTo(isReviewedByItself);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRA", "COK", "NIU", "PSE", "VAT", "EU", "ESH", "ATA"})
    void noTerritoryIsWhatReportsAsAStateOrBelongsToNone(String code) {
        assertThat(country(code).territoryOf()).isEmpty();
        assertThat(country(code).isReviewedByItself()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rus", "RU", "RUSS", "XXX", "EUR", " RUS", "CHN-HKG"})
    void anyOtherCodeIsUnknown(String code) {
        assertThat(KnownCountry.find(code)).isEmpty();
        assertThat(KnownCountry.findFormer(code)).isEmpty();
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
        KnownCountry country = country("SRB");
        for (List<?> list : List.of(country.formerCodes(), country.formerNames(), KnownCountry.ofFormerCode("YUG"))) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> country.names().clear());
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.find(null));
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.findFormer(null));
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.ofFormerCode(null));
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.isKnownCode(null));
        assertThatNullPointerException().isThrownBy(() -> KnownCountry.sameState(null, "RUS"));
        KnownCountry russia = country("RUS");
        assertThatNullPointerException().isThrownBy(() -> russia.name(null));
        assertThatNullPointerException().isThrownBy(() -> russia.formalName(null));
        assertThatNullPointerException().isThrownBy(() -> russia.acceptsName(null));
        assertThatNullPointerException().isThrownBy(() -> russia.acceptsName("Russia", null));
        assertThatNullPointerException().isThrownBy(() -> russia.existedOn(null));
    }

    private static KnownCountry country(String code) {
        return KnownCountry.find(code).orElseThrow();
    }
}
