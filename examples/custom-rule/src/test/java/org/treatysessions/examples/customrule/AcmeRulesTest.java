// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.customrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatysessions.assertj.TreatySessionsAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Argument;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Link;
import org.treatysessions.model.LinkKind;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.SessionValidator;

class AcmeRulesTest {

    private static final ReadResult WITHOUT_WEBCAST = SessionJson.standard().parse(RuleCatalogue.plainSession());

    private static final CountrySession WITH_WEBCAST = WITHOUT_WEBCAST.session().orElseThrow().toBuilder()
            .addLinks(Link.builder()
                    .kind(LinkKind.WEBCAST)
                    .href("https://webtv.un.org/")
                    .build())
            .build();

    @Test
    void aSessionWithoutAWebcastIsReported() {
        SessionValidator validator =
                SessionValidator.builder().rule(AcmeRules.NO_WEBCAST).build();

        assertThat(validator.check(WITHOUT_WEBCAST))
                .hasFinding(AcmeRules.NO_WEBCAST.id())
                .at("")
                .withArgument(Argument.COUNT.of(0))
                .hasNoOtherFindings();
        assertThat(validator.check(WITH_WEBCAST)).hasNoFindings();
    }

    @Test
    void theRuleIsInstalled() {
        SessionValidator validator = SessionValidator.builder().providedRules().build();

        assertThat(validator.rules()).contains(AcmeRules.NO_WEBCAST);
        assertThat(validator.check(WITHOUT_WEBCAST)).hasFinding(AcmeRules.NO_WEBCAST.id());
    }
}
