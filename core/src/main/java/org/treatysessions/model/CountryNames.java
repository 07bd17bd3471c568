// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that countries have beside their short names, from the tables {@code country_formal_names.tsv} and {@code
 * country_history.tsv}.
 *
 * <p>The tables are loaded when a name is first compared that is not a short one. Immutable and thread-safe.
 */
final class CountryNames {

    private static final CountryNames INSTANCE = new CountryNames();

    private static final String APOSTROPHES = "\u2018\u2019\u201B\u02BB\u02BC\u2032`\u00B4\uFF07";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "el", "los", "las");

    private final Map<String, Map<String, String>> formal = new HashMap<>();
    private final Map<String, List<OtherName>> others = new HashMap<>();

    /**
     * A name beside the short and the formal one.
     *
     * @param name the name
     * @param until the date of its last use; empty where it is still in use
     */
    record OtherName(String name, Optional<PartialDate> until) {}

    /**
     * The folded names of a country.
     *
     * @param lastDays the last day of use by name; {@link LocalDate#MAX} for a name in use
     */
    record Accepted(Map<String, LocalDate> lastDays) {

        boolean accept(String name, LocalDate day) {
            LocalDate last = lastDays.get(fold(name));
            return last != null && !last.isBefore(day);
        }
    }

    private CountryNames() {
        for (ReferenceTable.Row row :
                CountryTable.rows("country_formal_names.tsv", "code", "en", "fr", "es", "ar", "ru", "zh", "source")) {
            formal.put(row.get("code"), CountryTable.names(row));
        }
        for (ReferenceTable.Row row :
                CountryTable.rows("country_history.tsv", "code", "language", "name", "until", "source")) {
            others.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                    .add(new OtherName(row.get("name"), row.findDate("until")));
        }
        others.replaceAll((code, names) -> List.copyOf(names));
    }

    /** Returns the formal names of a country by language, those that differ from the short name. */
    static Map<String, String> formal(String code) {
        return INSTANCE.formal.getOrDefault(code, Map.of());
    }

    /** Returns the names that a country has or had beside the short and the formal one. */
    static List<OtherName> others(String code) {
        return INSTANCE.others.getOrDefault(code, List.of());
    }

    /** Folds all names of a country. */
    static Accepted accepted(KnownCountry country) {
        Map<String, LocalDate> lastDays = new HashMap<>();
        for (OtherName other : others(country.code())) {
            LocalDate last = other.until().map(PartialDate::latest).orElse(LocalDate.MAX);
            lastDays.merge(fold(other.name()), last, (one, two) -> one.isAfter(two) ? one : two);
        }
        country.names().values().forEach(name -> lastDays.put(fold(name), LocalDate.MAX));
        formal(country.code()).values().forEach(name -> lastDays.put(fold(name), LocalDate.MAX));
        return new Accepted(Map.copyOf(lastDays));
    }

    /**
     * Folds a name for comparison: composed characters, lower case, plain apostrophes, dashes and parentheses, single
     * blanks, no article at its start or, in parentheses, at its end. Accents are part of a name and remain.
     */
    static String fold(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = plain(composed.charAt(i));
            boolean isAfterGap = folded.isEmpty() || isGap(folded.charAt(folded.length() - 1));
            if (c == '-' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
                folded.setCharAt(folded.length() - 1, c);
            } else if (c != ' ' || !isAfterGap) {
                folded.append(c);
            }
        }
        // Upper case first: final sigma and dotless i then fold like the other forms of their letters.
        String text = folded.toString().strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return withoutArticles(text);
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
            return ' ';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return switch (c) {
            case '\uFF08' -> '(';
            case '\uFF09' -> ')';
            default -> c;
        };
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-';
    }

    private static String withoutArticles(String name) {
        int blank = name.indexOf(' ');
        if (blank > 0 && ARTICLES.contains(name.substring(0, blank))) {
            return name.substring(blank + 1);
        }
        if (name.startsWith("l'")) {
            return name.substring(2);
        }
        int open = name.lastIndexOf(" (");
        if (open > 0 && name.endsWith(")")) {
            String inside = name.substring(open + 2, name.length() - 1);
            if (ARTICLES.contains(inside) || inside.equals("l'")) {
                return name.substring(0, open);
            }
        }
        return name;
    }
}
