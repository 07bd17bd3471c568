// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.customrule;

import static org.treatysessions.finding.Argument.COUNT;

import java.util.List;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.FindingReporter;
import org.treatysessions.validation.spi.RuleProvider;

/** The rules of an archive that requires a webcast of every session. */
public final class AcmeRules implements RuleProvider {

    /** Reports a session without a link to a webcast. */
    public static final CustomRule NO_WEBCAST = CustomRule.of(
                    "acme:no-webcast",
                    Severity.WARNING,
                    "Webcast is missing",
                    "None of the links leads to a webcast. Links: {count}.",
                    AcmeRules::noWebcast)
            .withDocumentation(RuleDocumentation.of("No link of the session is one to a webcast.")
                    .rationale("Visitors of our archive want to watch the dialogue.")
                    .example("{\"links\": []}")
                    .arguments(COUNT)
                    .since("1.0"));

    /** Creates the provider, for {@link java.util.ServiceLoader}. */
    public AcmeRules() {}

    private static void noWebcast(CountrySession session, FindingReporter findings) {
        boolean hasWebcast = session.getLinks().stream().anyMatch(link -> link.getKind() == LinkKind.WEBCAST);
        if (!hasWebcast) {
            findings.report(Pointer.ROOT, COUNT.of(session.getLinks().size()));
        }
    }

    @Override
    public List<CustomRule> rules() {
        return List.of(NO_WEBCAST);
    }
}
