// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.Map;
import org.treatysessions.model.KnownCountry;

/** The names of territories whose documents are a series of their own. */
final class Territories {

    /** The names in titles of the United Nations, where they are not those of the list of countries. */
    private static final Map<String, String> NAMES = Map.of("HKG", "Hong Kong, China", "MAC", "Macao, China");

    private Territories() {}

    /** Returns the name of a territory in English; its code if the name is unknown. */
    static String label(String code) {
        String name = NAMES.get(code);
        return name != null
                ? name
                : KnownCountry.find(code).flatMap(country -> country.name("en")).orElse(code);
    }
}
