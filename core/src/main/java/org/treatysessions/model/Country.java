// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.Text;

/**
 * A State party, or the State of which a person is a national.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Country {

    /** {@return the country code: ISO 3166-1 alpha-3, {@code EU}, or another code used by the UN} */
    @CountryCode
    String getCode();

    /** {@return the name of the country, as written in the document} */
    Optional<@Text String> getName();

    /**
     * Creates a country without a name.
     *
     * @param code the code
     * @return the country
     * @throws IllegalArgumentException if the text has a lone surrogate
     */
    static Country of(String code) {
        return builder().code(code).build();
    }

    /**
     * Creates a country.
     *
     * @param code the code
     * @param name the name
     * @return the country
     * @throws IllegalArgumentException if a text has a lone surrogate
     */
    static Country of(String code, String name) {
        return builder().code(code).name(name).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCountry.Builder {

        Builder() {}

        @Override
        public Country build() {
            Country value = super.build();
            WellFormed.requireText(value.getCode());
            WellFormed.requireTexts(value.getName());
            return value;
        }
    }
}
