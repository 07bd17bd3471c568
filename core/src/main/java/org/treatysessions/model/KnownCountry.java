package org.treatysessions.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.treatysessions.language.OfficialLanguage;

/**
 * A State, territory or other party whose code is known.
 *
 * <p>These are the 249 countries with a code of ISO 3166-1 alpha-3, the European Union as {@code EU}, which is a party
 * to the Convention on the Rights of Persons with Disabilities, and Kosovo as {@code UNK}, on which the United Nations
 * mission has reported. That a country is known does not say that it is a party to any instrument.
 *
 * <p>Names are short names in the six official languages of the United Nations, from the public-domain data set {@code
 * datasets/country-codes}: where {@link #isUnterm()}, those of UNTERM, the terminology database of the United Nations,
 * else those that the data set has from elsewhere. Former names and former codes are general knowledge.
 *
 * <p>There is one instance for each country. This class is immutable and thread-safe.
 */
public final class KnownCountry {

    private final String code;
    private final Map<String, String> names;
    private final List<String> formerNames;
    private final List<String> formerCodes;
    private final boolean unterm;

    KnownCountry(
            String code,
            Map<String, String> names,
            List<String> formerNames,
            List<String> formerCodes,
            boolean unterm) {
        this.code = code;
        this.names = Collections.unmodifiableMap(names);
        this.formerNames = List.copyOf(formerNames);
        this.formerCodes = List.copyOf(formerCodes);
        this.unterm = unterm;
    }

    /**
     * Finds the country with a code, if there is one.
     *
     * @param code the code, one in use today
     * @return the country, or nothing
     */
    public static Optional<KnownCountry> find(String code) {
        return CountryTable.INSTANCE.find(Objects.requireNonNull(code, "code"));
    }

    /**
     * Finds the countries that a former code stands for.
     *
     * @param formerCode the code, one that is not in use any more
     * @return the countries, more than one where a State has several successors; empty if there are none
     */
    public static List<KnownCountry> ofFormerCode(String formerCode) {
        return CountryTable.INSTANCE.ofFormerCode(Objects.requireNonNull(formerCode, "formerCode"));
    }

    /**
     * Tells whether a code is known, as one in use or as a former one.
     *
     * @param code the code
     * @return whether it is
     */
    public static boolean isKnownCode(String code) {
        return find(code).isPresent() || !ofFormerCode(code).isEmpty();
    }

    /**
     * Tells whether two codes may stand for the same State.
     *
     * @param code a code, known or not
     * @param other another code, known or not
     * @return whether they are equal, or one is a former code of the other, or both are former codes of one country
     */
    public static boolean sameState(String code, String other) {
        if (code.equals(other)) {
            return true;
        }
        Optional<KnownCountry> country = find(code);
        if (country.isPresent() && country.get().formerCodes.contains(other)) {
            return true;
        }
        for (KnownCountry successor : ofFormerCode(code)) {
            if (successor.code.equals(other) || successor.formerCodes.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the code: three capital letters, or {@code EU}} */
    public String code() {
        return code;
    }

    /**
     * Returns the name in a language.
     *
     * @param language the language: {@code en}, {@code fr}, {@code es}, {@code ar}, {@code ru} or {@code zh}
     * @return the name; empty for any other language, and for {@code EU} and {@code UNK} in any other than English
     */
    public Optional<String> name(String language) {
        return Optional.ofNullable(names.get(Objects.requireNonNull(language, "language")));
    }

    /**
     * Returns the name in the nearest language.
     *
     * @param locale the language; English replaces a language without a name
     * @return the name
     */
    public String title(Locale locale) {
        return name(OfficialLanguage.nearest(locale).tag())
                .or(() -> name(OfficialLanguage.ENGLISH.tag()))
                .orElse(code);
    }

    /** {@return the names by language, in the order of the languages in {@link #name}, unmodifiable} */
    public Map<String, String> names() {
        return names;
    }

    /** {@return other names in English: earlier ones, and those that are in use beside the short name} */
    public List<String> formerNames() {
        return formerNames;
    }

    /** {@return the codes that stood for the country, or for a State that it succeeded to} */
    public List<String> formerCodes() {
        return formerCodes;
    }

    /** {@return whether the names are those of UNTERM} */
    public boolean isUnterm() {
        return unterm;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
