package org.treatysessions.validation.internal;

import java.util.Optional;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.Country;
import org.treatysessions.model.DocumentSymbol;

/**
 * Values as far as they have no structural problem: one that has is absent for the rules, and is not missing either.
 *
 * <p>Of what can be represented that concerns blank texts, codes and tags that are not well formed, and numbers below
 * their least value; the comparisons that rules make with numbers do not hold for such.
 */
final class Usable {

    private Usable() {}

    /** A text that is not blank. */
    static Optional<String> text(Optional<String> text) {
        return text.filter(value -> !Text.Validator.isBlank(value));
    }

    /** A text that is not blank. */
    static Optional<String> text(String text) {
        return text(Optional.of(text));
    }

    /** A symbol that is not blank. */
    static Optional<DocumentSymbol> symbol(Optional<DocumentSymbol> symbol) {
        return symbol.filter(value -> !Text.Validator.isBlank(value.toString()));
    }

    /** A well-formed code. */
    static Optional<String> code(Country country) {
        return Optional.of(country.getCode()).filter(CountryCode.Validator::isWellFormed);
    }

    /** A well-formed language tag. */
    static Optional<String> language(Optional<String> language) {
        return language.filter(LanguageTag.Validator::isWellFormed);
    }
}
