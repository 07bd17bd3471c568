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
 * and former ({@link KnownCountry}).
 *
 * <p>The table is loaded when a code is first looked up. Immutable and thread-safe.
 */
final class SymbolCodes {

    private static final int ISO_LENGTH = 3;

    /** The one table, declared below the constants that it needs. */
    static final SymbolCodes INSTANCE = new SymbolCodes();

    private final Map<String, Referent> referents = new HashMap<>();

    /** The codes that do not have three letters. */
    private final List<String> irregular = new ArrayList<>();

    private SymbolCodes() {
        for (ReferenceTable.Row row :
                CountryTable.rows("symbol_codes.tsv", "code", "State", "territory", "until", "source")) {
            String code = row.get("code");
            referents.put(code, new Referent(row.get("State"), row.find("territory")));
            if (code.length() != ISO_LENGTH) {
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
     * @return the State and the territory; empty if a code is in no table
     */
    Optional<Referent> find(String code) {
        int hyphen = code.indexOf('-');
        if (hyphen < 0) {
            Referent referent = referents.get(code);
            return referent == null ? country(code) : Optional.of(referent);
        }
        String territory = code.substring(hyphen + 1);
        return find(territory).isEmpty()
                ? Optional.empty()
                : find(code.substring(0, hyphen)).map(state -> new Referent(state.state, Optional.of(territory)));
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
