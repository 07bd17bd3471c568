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

    private final Map<String, List<Referent>> referents = new HashMap<>();

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
     * Finds the State and the territory that a code of a symbol stands for.
     *
     * @param code a code, or two with a hyphen between them, that of the State and that of a territory
     * @return the State and the territory, those of ISO 3166-1 if there are several; empty if a code is in no table
     */
    Optional<Referent> find(String code) {
        return findAll(code).stream().findFirst();
    }

    /**
     * Finds all States and territories that a code of a symbol may stand for.
     *
     * @param code as in {@link #find}
     * @return the States and territories, the one of ISO 3166-1 first; empty if a code is in no table
     */
    List<Referent> findAll(String code) {
        int hyphen = code.indexOf('-');
        if (hyphen < 0) {
            List<Referent> all = new ArrayList<>(referents.getOrDefault(code, List.of()));
            if (all.isEmpty() || KnownCountry.find(code).isPresent()) {
                country(code).ifPresent(country -> all.add(0, country));
            }
            return all;
        }
        String territory = code.substring(hyphen + 1);
        return find(territory).isEmpty()
                ? List.of()
                : findAll(code.substring(0, hyphen)).stream()
                        .map(state -> new Referent(state.state, Optional.of(territory)))
                        .toList();
    }

    private static Optional<Referent> country(String code) {
        Optional<KnownCountry> country = KnownCountry.find(code);
        Optional<KnownCountry> territoryOf = country.isPresent()
                ? country.get().territoryOf()
                : KnownCountry.findFormer(code).flatMap(FormerCountryCode::territoryOf);
        if (territoryOf.isPresent()) {
            return Optional.of(new Referent(territoryOf.get().code(), Optional.of(code)));
        }
        return KnownCountry.isKnownCode(code) ? Optional.of(new Referent(code, Optional.empty())) : Optional.empty();
    }

    /** Returns the codes of the table, in no order. */
    Set<String> codes() {
        return Set.copyOf(referents.keySet());
    }

    /**
     * The State and the territory that a code stands for.
     *
     * @param state the code of the State party, in use or former
     * @param territory the code of the territory; empty if the code stands for the State as a whole
     */
    record Referent(String state, Optional<String> territory) {}
}
