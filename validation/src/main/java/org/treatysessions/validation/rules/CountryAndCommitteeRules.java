// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.CODE;
import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.NAME;
import static org.treatysessions.finding.Argument.OFFICIAL;
import static org.treatysessions.finding.Argument.STATE;
import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.FormerCountryCode;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.UsableValue;
import org.treatysessions.validation.engine.ValueScan.FoundValue;

/** Rules on the committee and on countries. */
final class CountryAndCommitteeRules {

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
        KnownCountry known = session.knownState;
        if (known == null || !known.isUnterm()) {
            return;
        }
        String name = UsableValue.text(session.value.getStateParty().getName());
        // Without a day of the dialogue, any former name may have been in use.
        LocalDate day = session.firstDialogueDay.isKnown() ? session.firstDialogueDay.earliestDay() : LocalDate.MIN;
        if (name != null && !known.acceptsName(name, day)) {
            out.report(
                    session.at(COUNTRY_SESSION.stateParty).append(COUNTRY.name),
                    NAME.of(name),
                    OFFICIAL.of(known.name("en").orElseThrow()),
                    CODE.of(known.code()));
        }
    }

    private static final SessionRule COUNTRY_CODE_FORMER =
            rule("country-code-former", WARNING, CountryAndCommitteeRules::countryCodeFormer);

    private static void countryCodeFormer(SessionFacts session, FindingCollector out) {
        Days first = session.firstDialogueDay;
        if (session.state == null || !first.isKnown()) {
            return;
        }
        KnownCountry known = session.knownState;
        if (known != null) {
            if (!known.existedOn(session.lastDialogueDay.latestDay())) {
                reportFormer(session, known.since().orElseThrow(), out);
            }
            return;
        }
        Optional<FormerCountryCode> former = KnownCountry.findFormer(session.state);
        if (former.isPresent() && first.isAfter(Days.of(former.get().until()))) {
            reportFormer(session, former.get().until(), out);
        }
    }

    private static void reportFormer(SessionFacts session, PartialDate date, FindingCollector out) {
        out.report(
                session.at(COUNTRY_SESSION.stateParty).append(COUNTRY.code),
                CODE.of(session.value.getStateParty().getCode()),
                DATE.of(date));
    }

    private static final SessionRule STATE_PARTY_IS_TERRITORY =
            rule("state-party-is-territory", WARNING, CountryAndCommitteeRules::statePartyIsTerritory);

    private static void statePartyIsTerritory(SessionFacts session, FindingCollector out) {
        KnownCountry known = session.knownState;
        if (known != null && !known.isReviewedByItself()) {
            Optional<KnownCountry> sovereign = known.territoryOf();
            if (sovereign.isPresent()) {
                out.report(
                        session.at(COUNTRY_SESSION.stateParty).append(COUNTRY.code),
                        CODE.of(known.code()),
                        STATE.of(sovereign.get().code()));
            }
        }
    }

    static final RuleGroup RULES = RuleGroup.always(
            COMMITTEE_WITHOUT_REVIEWS,
            COUNTRY_CODE_UNKNOWN,
            COUNTRY_CODE_FORMER,
            STATE_PARTY_IS_TERRITORY,
            COUNTRY_NAME_NOT_OFFICIAL);
}
