package org.treatysessions.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The countries of the tables {@code countries.tsv} and {@code country_history.tsv}.
 *
 * <p>The tables are loaded once, when a country is first looked up. Immutable and thread-safe.
 */
final class CountryTable {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    /** The one table; it stands after what it is made with. */
    static final CountryTable INSTANCE = new CountryTable();

    private final Map<String, Optional<KnownCountry>> byCode = new HashMap<>();
    private final Map<String, List<KnownCountry>> byFormerCode = new HashMap<>();

    private CountryTable() {
        List<List<String>> history = rows("country_history.tsv", List.of("code", "kind", "value", "until", "note"));
        Map<String, List<List<String>>> historyByCode = new HashMap<>();
        for (List<String> row : history) {
            historyByCode.computeIfAbsent(row.get(0), code -> new ArrayList<>()).add(row);
        }
        for (List<String> row : rows("countries.tsv", List.of("code", "en", "fr", "es", "ar", "ru", "zh", "source"))) {
            String code = row.get(0);
            Map<String, String> names = new LinkedHashMap<>();
            for (int i = 0; i < LANGUAGES.size(); i++) {
                names.put(LANGUAGES.get(i), row.get(i + 1));
            }
            List<List<String>> ofCountry = historyByCode.getOrDefault(code, List.of());
            add(new KnownCountry(
                    code,
                    names,
                    values(ofCountry, "former-name"),
                    values(ofCountry, "former-code"),
                    row.get(7).equals("UNTERM")));
        }
        for (List<String> row : history) {
            String code = row.get(0);
            String value = row.get(2);
            switch (row.get(1)) {
                case "former-name" -> known(code, row);
                case "former-code" ->
                    byFormerCode
                            .computeIfAbsent(value, key -> new ArrayList<>())
                            .add(known(code, row));
                case "other-party", "other-reporter" ->
                    add(new KnownCountry(code, Map.of("en", value), List.of(), List.of(), false));
                default -> throw broken("a kind", row);
            }
        }
        byFormerCode.replaceAll((formerCode, countries) -> List.copyOf(countries));
    }

    private static List<String> values(List<List<String>> history, String kind) {
        List<String> values = new ArrayList<>();
        for (List<String> row : history) {
            if (row.get(1).equals(kind)) {
                values.add(row.get(2));
            }
        }
        return values;
    }

    private KnownCountry known(String code, List<String> row) {
        return find(code).orElseThrow(() -> broken("a code", row));
    }

    private void add(KnownCountry country) {
        byCode.put(country.code(), Optional.of(country));
    }

    private static List<List<String>> rows(String table, List<String> header) {
        try (InputStream resource = CountryTable.class.getResourceAsStream(table)) {
            if (resource == null) {
                throw new IllegalStateException("The library lacks its table " + table);
            }
            // A decoder, unlike a charset, reports what is malformed.
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8.newDecoder()));
            List<List<String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> row = List.of(line.split("\t", -1));
                require(row.size() == header.size(), "its columns", row);
                rows.add(row);
            }
            require(!rows.isEmpty() && rows.get(0).equals(header), "its header", header);
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean condition, String what, List<String> row) {
        if (!condition) {
            throw broken(what, row);
        }
    }

    private static IllegalStateException broken(String what, List<String> row) {
        return new IllegalStateException("A table of countries is broken in " + what + ": " + row);
    }

    Optional<KnownCountry> find(String code) {
        return byCode.getOrDefault(code, Optional.empty());
    }

    List<KnownCountry> ofFormerCode(String formerCode) {
        return byFormerCode.getOrDefault(formerCode, List.of());
    }
}
