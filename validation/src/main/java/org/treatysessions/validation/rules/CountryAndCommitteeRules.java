package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.CODE;
import static org.treatysessions.finding.Argument.NAME;
import static org.treatysessions.finding.Argument.OFFICIAL;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.model.meta.SessionModel.COUNTRY;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.Country;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.UsableValue;
import org.treatysessions.validation.engine.ValueScan.FoundValue;

/** Rules on the committee and on countries. */
final class CountryAndCommitteeRules {

    /** Characters that stand for an apostrophe: quotation marks, modifier letters, accents, primes. */
    private static final String APOSTROPHES = "\u2018\u2019\u201B\u02BB\u02BC`\u00B4\u2032\uFF07";

    private CountryAndCommitteeRules() {}

    static final SessionRule COMMITTEE_WITHOUT_REVIEWS =
            rule("committee-without-reviews", ERROR, CountryAndCommitteeRules::committeeWithoutReviews);

    private static void committeeWithoutReviews(SessionFacts session, FindingCollector out) {
        if (!session.committee.reviewsReports()) {
            out.report(session.at(COUNTRY_SESSION.committee), Argument.COMMITTEE.of(session.committee.code()));
        }
    }

    private static final SessionRule COUNTRY_CODE_UNKNOWN =
            rule("country-code-unknown", ERROR, CountryAndCommitteeRules::countryCodeUnknown);

    private static void countryCodeUnknown(SessionFacts session, FindingCollector out) {
        for (FoundValue<String> code : session.scan().unknownCountryCodes()) {
            out.report(code.pointer(), VALUE.of(code.value()));
        }
    }

    private static final SessionRule COUNTRY_NAME_NOT_OFFICIAL =
            rule("country-name-not-official", INFO, CountryAndCommitteeRules::countryNameNotOfficial);

    private static void countryNameNotOfficial(SessionFacts session, FindingCollector out) {
        Country country = session.value.getStateParty();
        String name = UsableValue.text(country.getName());
        Optional<KnownCountry> known = KnownCountry.find(country.getCode());
        if (name != null && known.isPresent() && known.get().isUnterm() && !isName(name, known.get())) {
            out.report(
                    session.at(COUNTRY_SESSION.stateParty).append(COUNTRY.name),
                    NAME.of(name),
                    OFFICIAL.of(known.get().name("en").orElseThrow()),
                    CODE.of(known.get().code()));
        }
    }

    private static boolean isName(String name, KnownCountry country) {
        if (country.names().containsValue(name)) {
            return true;
        }
        String folded = folded(name);
        for (String known : country.names().values()) {
            if (folded(known).equals(folded)) {
                return true;
            }
        }
        for (String former : country.formerNames()) {
            if (folded(former).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Folds apostrophes and case, and nothing else: accents are part of a name. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(Normalizer.normalize(name, Normalizer.Form.NFC));
        for (int i = 0; i < folded.length(); i++) {
            if (APOSTROPHES.indexOf(folded.charAt(i)) >= 0) {
                folded.setCharAt(i, '\'');
            }
        }
        return folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    static final RuleGroup RULES =
            RuleGroup.always(COMMITTEE_WITHOUT_REVIEWS, COUNTRY_CODE_UNKNOWN, COUNTRY_NAME_NOT_OFFICIAL);
}
