// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.ReferenceTable;

/** Finds States by their names. */
public final class StateNames {

    /** Names that reports use beside those of UN documents, in lower case; the table has the source of each. */
    private static final Map<String, String> INFORMAL = table();

    private StateNames() {}

    private static Map<String, String> table() {
        try (InputStream in = StateNames.class.getResourceAsStream("state_names.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The table of names of States is missing from the library");
            }
            return ReferenceTable.read(in, "name", "code", "source").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get("name"), row -> row.get("code")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds the State with a name.
     *
     * @param name the name, in any of the six languages
     * @return the State; empty if none or more than one has the name
     */
    public static Optional<KnownCountry> find(String name) {
        String informal = INFORMAL.get(name.strip().toLowerCase(Locale.ROOT).replace('’', '\''));
        if (informal != null) {
            return KnownCountry.find(informal);
        }
        KnownCountry found = null;
        for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
            Optional<KnownCountry> country = KnownCountry.find(code).filter(known -> accepts(known, name));
            if (country.isPresent()) {
                if (found != null) {
                    return Optional.empty();
                }
                found = country.get();
            }
        }
        if (found != null) {
            return Optional.of(found);
        }
        return KnownCountry.find("EU").filter(known -> accepts(known, name));
    }

    private static boolean accepts(KnownCountry country, String name) {
        return country.acceptsName(name)
                || country.formerNames().stream().anyMatch(former -> former.equalsIgnoreCase(name));
    }
}
