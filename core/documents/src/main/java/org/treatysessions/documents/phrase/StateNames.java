package org.treatysessions.documents.phrase;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.model.KnownCountry;

/** Finds States by their names. */
public final class StateNames {

    /** Names that reports use beside those of UN documents. */
    private static final Map<String, String> INFORMAL = Map.ofEntries(
            Map.entry("russia", "RUS"),
            Map.entry("bolivia", "BOL"),
            Map.entry("venezuela", "VEN"),
            Map.entry("iran", "IRN"),
            Map.entry("syria", "SYR"),
            Map.entry("south korea", "KOR"),
            Map.entry("north korea", "PRK"),
            Map.entry("dprk", "PRK"),
            Map.entry("tanzania", "TZA"),
            Map.entry("moldova", "MDA"),
            Map.entry("laos", "LAO"),
            Map.entry("lao pdr", "LAO"),
            Map.entry("vietnam", "VNM"),
            Map.entry("brunei", "BRN"),
            Map.entry("united kingdom", "GBR"),
            Map.entry("uk", "GBR"),
            Map.entry("great britain", "GBR"),
            Map.entry("united states", "USA"),
            Map.entry("usa", "USA"),
            Map.entry("czech republic", "CZE"),
            Map.entry("macedonia", "MKD"),
            Map.entry("ivory coast", "CIV"),
            Map.entry("cape verde", "CPV"),
            Map.entry("swaziland", "SWZ"),
            Map.entry("palestine", "PSE"),
            Map.entry("micronesia", "FSM"),
            Map.entry("dr congo", "COD"),
            Map.entry("drc", "COD"),
            Map.entry("turkey", "TUR"),
            Map.entry("holy see", "VAT"),
            Map.entry("vatican", "VAT"),
            Map.entry("east timor", "TLS"),
            Map.entry("the gambia", "GMB"),
            Map.entry("the bahamas", "BHS"),
            Map.entry("cote d'ivoire", "CIV"));

    private StateNames() {}

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
