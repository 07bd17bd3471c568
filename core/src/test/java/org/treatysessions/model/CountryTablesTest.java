// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of countries as data: sources, codes, dates, and names that lead to one country. */
class CountryTablesTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    @ParameterizedTest
    @CsvSource({
        "countries.tsv, 251",
        "country_formal_names.tsv, 156",
        "country_history.tsv, 71",
        "country_codes.tsv, 31",
        "country_status.tsv, 103"
    })
    void tableIsComplete(String table, int rows) {
        assertThat(Tsv.rows(table)).hasSize(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries.tsv",
                "country_formal_names.tsv",
                "country_history.tsv",
                "country_codes.tsv",
                "country_status.tsv"
            })
    void everyRowHasASourceAndNoBlankAroundItsValues(String table) {
        assertThat(Tsv.rows(table)).allSatisfy(row -> {
            assertThat(row.get("source")).isNotEmpty();
            assertThat(row.values()).allSatisfy(value -> assertThat(value).isEqualTo(value.strip()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.tsv", "country_formal_names.tsv", "country_codes.tsv", "country_status.tsv"})
    void everyCodeHasOneRow(String table) {
        assertThat(Tsv.rows(table).map(row -> row.get("code")))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"country_formal_names.tsv", "country_history.tsv", "country_status.tsv"})
    void everyCodeIsThatOfACountry(String table) {
        assertThat(Tsv.rows(table)).allSatisfy(row -> {
            assertThat(KnownCountry.find(row.get("code"))).isPresent();
            assertThat(row.getOrDefault("language", "en")).isIn(LANGUAGES);
            String state = row.getOrDefault("territory_of", "");
            if (!state.isEmpty()) {
                assertThat(KnownCountry.find(state)).isPresent();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"country_history.tsv, until", "country_codes.tsv, until", "country_status.tsv, since"})
    void everyDateIsOne(String table, String column) {
        assertThat(Tsv.rows(table).map(row -> row.get(column)).filter(date -> !date.isEmpty()))
                .allSatisfy(date -> assertThatNoException().isThrownBy(() -> PartialDate.parse(date)));
    }

    @Test
    void everyRowOfTheStatusSaysSomething() {
        assertThat(Tsv.rows("country_status.tsv")).allSatisfy(row -> {
            assertThat(row.get("since").isEmpty())
                    .as("either a State with its first day or a territory")
                    .isNotEqualTo(row.get("territory_of").isEmpty());
            assertThat(row.get("reviewed_by_itself")).isIn("", "yes");
        });
    }

    @Test
    void formalNameDiffersFromTheShortOne() {
        assertThat(Tsv.rows("country_formal_names.tsv")).allSatisfy(row -> {
            KnownCountry country = KnownCountry.find(row.get("code")).orElseThrow();
            assertThat(country.isUnterm()).isTrue();
            for (String language : LANGUAGES) {
                assertThat(country.name(language)).isPresent().get().isNotEqualTo(row.get(language));
            }
        });
    }

    @Test
    void everyNameOfTheTablesIsAccepted() {
        for (String table : List.of("countries.tsv", "country_formal_names.tsv")) {
            assertThat(Tsv.rows(table)).allSatisfy(row -> {
                KnownCountry country = KnownCountry.find(row.get("code")).orElseThrow();
                for (String language : LANGUAGES) {
                    assertThat(row.get(language)).matches(name -> name.isEmpty() || country.acceptsName(name));
                }
            });
        }
    }

    @Test
    void noNameInUseIsThatOfTwoCountries() {
        Map<String, Set<String>> codes = new HashMap<>();
        Tsv.rows("countries.tsv").forEach(row -> {
            String code = row.get("code");
            List<String> names = new ArrayList<>();
            for (String language : LANGUAGES) {
                names.add(row.get(language));
                KnownCountry.find(code).orElseThrow().formalName(language).ifPresent(names::add);
            }
            CountryNames.others(code).stream()
                    .filter(other -> other.until().isEmpty())
                    .forEach(other -> names.add(other.name()));
            names.stream()
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> codes.computeIfAbsent(CountryNames.fold(name), key -> new HashSet<>())
                            .add(code));
        });
        assertThat(codes)
                .hasSizeGreaterThan(1_500)
                .allSatisfy((name, owners) -> assertThat(owners).as(name).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HUN | Hungary | 2014-09-09",
                "SWZ | Swaziland | 2017-07-07",
                "EU | European Union | 2015-08-27",
                "GBR | United Kingdom of Great Britain and Northern Ireland | 2001-10-17",
                "MMR | Myanmar | 2019-02-22",
                "BRA | Brazil | 2022-11-16",
                "UNK | Kosovo (Serbia) | 2006-07-19",
                "SRB | Serbia | 2006-07-19",
                "COD | Democratic Republic of the Congo | 2000-01-25",
                "GTM | Guatemala | 2013-05-13",
                "COK | Cook Islands | 2020-03-05",
                "IRQ | Iraq | 2020-10-05",
                "DNK | Denmark | 2021-02-22",
                "HKG | Hong Kong, China | 2022-07-07",
                "USA | United States of America | 2017-05-16",
                "NER | Niger | 2019-11-26",
                "BEN | Benin | 2019-05-02",
                "NLD | Kingdom of the Netherlands | 2004-01-19",
                "CHN | China | 2001-04-27",
                "NLD | Netherlands | 2009-07-15",
                "CRI | Costa Rica | 2007-11-01",
                "ETH | Ethiopia | 2009-08-19"
            })
    void nameInARealSessionIsAccepted(String session) {
        String[] facts = session.split(" \\| ", -1);
        KnownCountry country = KnownCountry.find(facts[0]).orElseThrow();
        assertThat(country.acceptsName(facts[1], PartialDate.parse(facts[2]).earliest()))
                .isTrue();
        assertThat(country.existedOn(PartialDate.parse(facts[2]).latest())).isTrue();
    }
}
