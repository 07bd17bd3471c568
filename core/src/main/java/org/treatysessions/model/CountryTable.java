// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The countries and former codes of the tables {@code countries.tsv}, {@code country_status.tsv} and {@code
 * country_codes.tsv}.
 *
 * <p>The tables are loaded when a country is first looked up. Immutable and thread-safe.
 */
final class CountryTable {

    /** The languages of the columns with names. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    /** The one table, declared below the constants that it needs. */
    static final CountryTable INSTANCE = new CountryTable();

    private final Map<String, Optional<KnownCountry>> byCode = new HashMap<>();
    private final Map<String, Optional<FormerCountryCode>> byFormerCode = new HashMap<>();
    private final Map<KnownCountry, List<String>> formerCodes = new HashMap<>();

    private CountryTable() {
        Map<String, ReferenceTable.Row> status = new HashMap<>();
        for (ReferenceTable.Row row :
                rows("country_status.tsv", "code", "since", "territory_of", "reviewed_by_itself", "source")) {
            status.put(row.get("code"), row);
        }
        for (ReferenceTable.Row row : rows("countries.tsv", "code", "en", "fr", "es", "ar", "ru", "zh", "source")) {
            KnownCountry country = new KnownCountry(
                    row.get("code"), names(row), row.get("source").equals("UNTERM"), status.get(row.get("code")));
            byCode.put(country.code(), Optional.of(country));
        }
        for (ReferenceTable.Row row : rows(
                "country_codes.tsv",
                "code",
                "name",
                "until",
                "continued_by",
                "succeeded_by",
                "territory_of",
                "source")) {
            FormerCountryCode former = new FormerCountryCode(
                    row.get("code"),
                    row.get("name"),
                    row.findDate("until").orElseThrow(),
                    find(row.get("continued_by")),
                    countries(row.get("succeeded_by")),
                    find(row.get("territory_of")));
            byFormerCode.put(former.code(), Optional.of(former));
            for (KnownCountry country : former.countries()) {
                List<String> codes = new ArrayList<>(formerCodes(country));
                codes.add(former.code());
                formerCodes.put(country, List.copyOf(codes));
            }
        }
    }

    private List<KnownCountry> countries(String codes) {
        List<KnownCountry> countries = new ArrayList<>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(" ")) {
            countries.add(find(code).orElseThrow());
        }
        return countries;
    }

    /** Reads the names of a row by language; an empty value means that there is no name. */
    static Map<String, String> names(ReferenceTable.Row row) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String name = row.get(language);
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        return Collections.unmodifiableMap(names);
    }

    /** Reads a table of the library. */
    static List<ReferenceTable.Row> rows(String table, String... columns) {
        try (InputStream in = CountryTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("A table is missing from the library: " + table);
            }
            return ReferenceTable.read(in, columns).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the codes of all countries, in no order. */
    Set<String> codes() {
        return Set.copyOf(byCode.keySet());
    }

    /** Returns the former codes, in no order. */
    Set<String> formerCodes() {
        return Set.copyOf(byFormerCode.keySet());
    }

    Optional<KnownCountry> find(String code) {
        return byCode.getOrDefault(code, Optional.empty());
    }

    Optional<FormerCountryCode> findFormer(String code) {
        return byFormerCode.getOrDefault(code, Optional.empty());
    }

    List<String> formerCodes(KnownCountry country) {
        return formerCodes.getOrDefault(country, List.of());
    }
}
