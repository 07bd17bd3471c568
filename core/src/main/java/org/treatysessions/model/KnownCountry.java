// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.language.OfficialLanguage;

/**
 * A State, territory or other party whose code is known.
 *
 * <p>These are the 249 countries with a code of ISO 3166-1 alpha-3, the European Union as {@code EU}, which is a party
 * to the Convention on the Rights of Persons with Disabilities, and Kosovo as {@code UNK}, on which the United Nations
 * mission has reported. A known country need not be a party to any instrument.
 *
 * <p>{@link #names} are the short names in the six official languages of the United Nations, {@link #formalName} the
 * formal ones; {@link #acceptsName} compares a name with these, with other names in use and with former names. Each row
 * of the tables names its source:
 *
 * <ul>
 *   <li>UNTERM, the terminology database of the United Nations, and M49, the codes of its Statistics Division, both as
 *       in the public-domain data set {@code datasets/country-codes};
 *   <li>the page "Historical Information" of the United Nations Treaty Collection, the newsletters of ISO 3166-1 and
 *       the Unicode CLDR for former names;
 *   <li>ISO 3166-3 for former codes;
 *   <li>the World Factbook, in the public domain, for the days on which States became independent and for dependent
 *       territories.
 * </ul>
 *
 * <p>There is one instance for each country. This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class KnownCountry {

    private final String code;
    private final Map<String, String> names;
    private final boolean isUnterm;
    private final Optional<PartialDate> since;
    private final Optional<String> territoryOf;
    private final boolean isReviewedByItself;

    /** The folded names, made when a name is first compared that is not exactly a short one. */
    private volatile CountryNames.@Nullable Accepted acceptedNames;

    KnownCountry(String code, Map<String, String> names, boolean isUnterm, ReferenceTable.@Nullable Row status) {
        this.code = code;
        this.names = names;
        this.isUnterm = isUnterm;
        this.since = status == null ? Optional.empty() : status.findDate("since");
        this.territoryOf = status == null ? Optional.empty() : status.find("territory_of");
        this.isReviewedByItself =
                status != null && !status.get("reviewed_by_itself").isEmpty();
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
     * Finds a former code, if there is one.
     *
     * @param formerCode the code, one that is no longer in use
     * @return what it was the code of and until when, or nothing
     */
    public static Optional<FormerCountryCode> findFormer(String formerCode) {
        return CountryTable.INSTANCE.findFormer(Objects.requireNonNull(formerCode, "formerCode"));
    }

    /**
     * Finds the countries that followed on a former code.
     *
     * @param formerCode the code, one that is no longer in use
     * @return the countries, more than one where a State has several successors; empty if there are none
     */
    public static List<KnownCountry> ofFormerCode(String formerCode) {
        return findFormer(formerCode).map(FormerCountryCode::countries).orElse(List.of());
    }

    /**
     * Tests whether a code is known, in use or former.
     *
     * @param code the code
     * @return whether it is
     */
    public static boolean isKnownCode(String code) {
        return find(code).isPresent() || findFormer(code).isPresent();
    }

    /**
     * Tests whether two codes may denote the same State.
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
        if (country.isPresent() && country.get().formerCodes().contains(other)) {
            return true;
        }
        for (KnownCountry successor : ofFormerCode(code)) {
            if (successor.code.equals(other) || successor.formerCodes().contains(other)) {
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
     * @return the name; empty for any other language, and for {@code UNK} in any other than English
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

    /**
     * Returns the formal name in a language.
     *
     * @param language the language: {@code en}, {@code fr}, {@code es}, {@code ar}, {@code ru} or {@code zh}
     * @return the formal name, such as {@code Kingdom of the Netherlands}; the short name where the two are equal; empty
     *     where there is no name in the language
     */
    public Optional<String> formalName(String language) {
        return Optional.ofNullable(CountryNames.formal(code).get(language)).or(() -> name(language));
    }

    /** {@return the names that the country has or had beside the short and the formal name, in any language} */
    public List<String> formerNames() {
        return CountryNames.others(code).stream()
                .map(CountryNames.OtherName::name)
                .distinct()
                .toList();
    }

    /**
     * Tests whether a text is a name of the country that is in use today, short or formal, in any of the six languages.
     *
     * <p>Case, forms of apostrophes, dashes and blanks, and an article at the start do not matter; accents do.
     *
     * @param text the text
     * @return whether it is such a name
     */
    public boolean acceptsName(String text) {
        return acceptsName(text, LocalDate.MAX);
    }

    /**
     * Tests whether a text is a name of the country that is in use today or was still in use on a day.
     *
     * @param text the text, compared as in {@link #acceptsName(String)}
     * @param day the day; the earliest one where a date is not exact
     * @return whether it is such a name: {@code Swaziland} is one for a day until 19 April 2018
     */
    public boolean acceptsName(String text, LocalDate day) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(day, "day");
        return names.containsValue(text) || acceptedNames().accept(text, day);
    }

    private CountryNames.Accepted acceptedNames() {
        CountryNames.Accepted accepted = acceptedNames;
        if (accepted == null) {
            // Two threads may both do this, with equal results.
            accepted = CountryNames.accepted(this);
            acceptedNames = accepted;
        }
        return accepted;
    }

    /** {@return the codes of the country before its present one, and those of States that it followed} */
    public List<String> formerCodes() {
        return CountryTable.INSTANCE.formerCodes(this);
    }

    /**
     * Returns the day on which the State came into being.
     *
     * @return the day, for States since 1970; empty for a State that is older, only changed its name or code, or
     *     continues another
     */
    public Optional<PartialDate> since() {
        return since;
    }

    /**
     * Tests whether the State existed on a day.
     *
     * @param day the day; the latest one where a date is not exact
     * @return false if {@link #since()} is after that day
     */
    public boolean existedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return since.isEmpty() || !since.get().earliest().isAfter(day);
    }

    /** {@return the State that the country is a territory of, if it is one} */
    public Optional<KnownCountry> territoryOf() {
        return territoryOf.flatMap(KnownCountry::find);
    }

    /** {@return whether a committee has reviewed the territory by itself: Hong Kong, Macao and Kosovo (UNMIK)} */
    public boolean isReviewedByItself() {
        return isReviewedByItself;
    }

    /** {@return whether the names are those of UNTERM: true for States, false for territories and other parties} */
    public boolean isUnterm() {
        return isUnterm;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
