// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.VALUE;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.LINK;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.List;
import java.util.Optional;
import org.treatysessions.model.Link;
import org.treatysessions.validation.engine.DistinctTexts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.ValueScan.FoundValue;
import org.treatysessions.validation.text.WebAddress;

/** Rules on links, and on addresses wherever there is one. */
final class LinkRules {

    private LinkRules() {}

    private static final SessionRule LINK_NOT_ABSOLUTE = rule("link-not-absolute", ERROR, LinkRules::linkNotAbsolute);

    private static void linkNotAbsolute(SessionFacts session, FindingCollector out) {
        for (FoundValue<String> address : session.scan().invalidAddresses()) {
            out.report(address.pointer(), VALUE.of(address.value()));
        }
    }

    private static final SessionRule LINK_NOT_HTTPS = rule("link-not-https", INFO, LinkRules::linkNotHttps);

    private static void linkNotHttps(SessionFacts session, FindingCollector out) {
        for (FoundValue<String> address : session.scan().addressesOfOtherScheme()) {
            out.report(address.pointer(), VALUE.of(address.value()));
        }
    }

    private static final SessionRule LINK_MISSING = rule("link-missing", WARNING, LinkRules::linkMissing);

    private static void linkMissing(SessionFacts session, FindingCollector out) {
        List<Link> links = session.value.getLinks();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).getHref().isEmpty()) {
                out.report(session.at(COUNTRY_SESSION.links, i));
            }
        }
    }

    private static final SessionRule LINK_REUSED = rule("link-reused", WARNING, LinkRules::linkReused);

    private static void linkReused(SessionFacts session, FindingCollector out) {
        List<Link> links = session.value.getLinks();
        if (links.size() < 2) {
            return;
        }
        DistinctTexts earlier = new DistinctTexts();
        for (int i = 0; i < links.size(); i++) {
            Optional<String> href = links.get(i).getHref();
            boolean isRepeated = href.isPresent() && !earlier.add(href.get());
            if (isRepeated && WebAddress.of(href.get()) != WebAddress.INVALID) {
                out.report(session.at(COUNTRY_SESSION.links, i).append(LINK.href), VALUE.of(href.get()));
            }
        }
    }

    static final List<RuleGroup> RULES = List.of(
            RuleGroup.always(LINK_NOT_ABSOLUTE, LINK_NOT_HTTPS),
            RuleGroup.where(session -> !session.value.getLinks().isEmpty(), LINK_MISSING, LINK_REUSED));
}
