// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A three-letter code that once was that of a State or territory.
 *
 * <p>The codes are those of ISO 3166-3, with the date on which ISO 3166-1 dropped them. That may be some months later
 * than the end of the State: {@code SCG} was dropped on 26 September 2006, and Serbia and Montenegro ended on 3 June.
 * {@code ROM}, the code of Romania until 2002, is not in ISO 3166-3, since the two-letter code remained.
 *
 * @param code the code, such as {@code ZAR}
 * @param name the name in English of what it was the code of, such as {@code Zaire}
 * @param until the date of the last use
 * @param continuedBy the country that is the same State today under another name or code, or that continues the State,
 *     such as the Russian Federation for {@code SUN}
 * @param successors the other countries that followed on the same territory; empty where there are none
 * @param territoryOf the State that it was a territory of, such as the Netherlands for {@code ANT}
 * @since 0.1
 */
public record FormerCountryCode(
        String code,
        String name,
        PartialDate until,
        Optional<KnownCountry> continuedBy,
        List<KnownCountry> successors,
        Optional<KnownCountry> territoryOf) {

    /**
     * Creates a former code.
     *
     * @param code the code
     * @param name the name in English
     * @param until the date of the last use
     * @param continuedBy the country that continues the State
     * @param successors the other countries that followed
     * @param territoryOf the State that it was a territory of
     */
    public FormerCountryCode {
        successors = List.copyOf(successors);
    }

    /** {@return the countries that have the territory today, first the one that continues the State} */
    public List<KnownCountry> countries() {
        if (continuedBy.isEmpty()) {
            return successors;
        }
        List<KnownCountry> countries = new ArrayList<>();
        countries.add(continuedBy.get());
        countries.addAll(successors);
        return List.copyOf(countries);
    }
}
