// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of States that document symbols use beside those of ISO 3166-1, from the table {@code symbol_codes.tsv}.
 *
 * <p>A row has the code, the code of the State, the code of the territory if the code is that of a territory alone, the
 * last year of use if it is known, and documents with the code. Other codes are looked up among the countries, present
 * and former ({@link KnownCountry}). A code may stand for several States: {@code MAR} is Morocco, but was also used for
 * Mauritius.
 *
 * <p>The table is loaded when a code is first looked up. Immutable and thread-safe.
 */
final class SymbolCodes {

    private static final int ISO_LENGTH = 3;

    /** Longer ones are names instead of codes, which only few forms have. */
    private static final int MAX_LENGTH = 5;

    /** The one table, declared below the constants that it needs. */
    static final SymbolCodes INSTANCE = new SymbolCodes();

    /** What each code stands for: those of the table, and those of the countries. */
    private final Map<String, List<Referent>> referents = new HashMap<>();

    private final Set<String> codes;

    /** The codes that do not have three letters. */
    private final List<String> irregular = new ArrayList<>();

    private SymbolCodes() {
        for (ReferenceTable.Row row :
                CountryTable.rows("symbol_codes.tsv", "code", "State", "territory", "until", "source")) {
            String code = row.get("code");
            referents
                    .computeIfAbsent(code, first -> new ArrayList<>(1))
                    .add(new Referent(row.get("State"), row.find("territory")));
            if (code.length() != ISO_LENGTH && code.length() <= MAX_LENGTH) {
                irregular.add(code);
            }
        }
        codes = Set.copyOf(referents.keySet());
        addCountries(CountryTable.INSTANCE.codes(), true);
        addCountries(CountryTable.INSTANCE.formerCodes(), false);
        referents.replaceAll((code, all) -> List.copyOf(all));
    }

    /** Adds what codes of countries stand for; codes in use precede those of the table, others do not replace them. */
    private void addCountries(Set<String> all, boolean areInUse) {
        for (String code : all) {
            List<Referent> known = referents.computeIfAbsent(code, first -> new ArrayList<>(1));
            if (areInUse || known.isEmpty()) {
                known.add(0, country(code));
            }
        }
    }

    /** Returns whether part of a text is a code of the table that does not have three letters. */
    boolean isIrregular(String text, int start, int end) {
        for (int i = 0; i < irregular.size(); i++) {
            String code = irregular.get(i);
            if (code.length() == end - start && text.startsWith(code, start)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the States and territories that a code of a symbol may stand for.
     *
     * @param code a code, or two with a hyphen between them, that of the State and that of a territory
     * @return the States and territories, the one of ISO 3166-1 first; empty if a code is in no table
     */
    List<Referent> find(String code) {
        int hyphen = code.indexOf('-');
        if (hyphen < 0) {
            return referents.getOrDefault(code, List.of());
        }
        String territory = code.substring(hyphen + 1);
        if (find(territory).isEmpty()) {
            return List.of();
        }
        List<Referent> states = find(code.substring(0, hyphen));
        Optional<String> ofTerritory = Optional.of(territory);
        if (states.size() == 1) {
            return List.of(new Referent(states.get(0).state, ofTerritory));
        }
        return states.stream()
                .map(state -> new Referent(state.state, ofTerritory))
                .toList();
    }

    private static Referent country(String code) {
        Optional<KnownCountry> country = KnownCountry.find(code);
        Optional<KnownCountry> territoryOf = country.isPresent()
                ? country.get().territoryOf()
                : KnownCountry.findFormer(code).flatMap(FormerCountryCode::territoryOf);
        return territoryOf.isPresent()
                ? new Referent(territoryOf.get().code(), Optional.of(code))
                : new Referent(code, Optional.empty());
    }

    /** Returns the codes of the table, in no order. */
    Set<String> codes() {
        return codes;
    }

    /**
     * The State and the territory that a code stands for.
     *
     * @param state the code of the State party, in use or former
     * @param territory the code of the territory; empty if the code stands for the State as a whole
     */
    record Referent(String state, Optional<String> territory) {}
}
