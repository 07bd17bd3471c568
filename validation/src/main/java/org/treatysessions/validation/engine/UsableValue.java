// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.Country;

/**
 * Values that have no structural problem: for the rules, a value that has one is absent, and not missing either.
 *
 * <p>Of the values that can be represented, this concerns blank texts and malformed codes and tags; numbers that are too
 * small never fulfil a rule's condition.
 */
public final class UsableValue {

    private UsableValue() {}

    /**
     * Returns a text unless it is blank.
     *
     * @param text the text
     * @return the text; null if it is blank
     */
    public static @Nullable String text(String text) {
        return Text.Validator.isBlank(text) ? null : text;
    }

    /**
     * Returns a text unless it is blank.
     *
     * @param text the text
     * @return the text; null if it is absent or blank
     */
    public static @Nullable String text(Optional<String> text) {
        return text.isPresent() ? text(text.get()) : null;
    }

    /**
     * Returns the code of a country unless it is malformed.
     *
     * @param country the country
     * @return the code; null if it is malformed
     */
    public static @Nullable String code(Country country) {
        String code = country.getCode();
        return CountryCode.Validator.isWellFormed(code) ? code : null;
    }

    /**
     * Returns a language tag unless it is malformed.
     *
     * @param language the tag
     * @return the tag; null if it is absent or malformed
     */
    public static @Nullable String language(Optional<String> language) {
        return language.isPresent() && LanguageTag.Validator.isWellFormed(language.get()) ? language.get() : null;
    }
}
