// SPDX-License-Identifier: Apache-2.0
package example.consumer;

import java.util.List;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.RuleProvider;

/** A user-defined rule, which the libraries find by service loading. */
public final class OwnRules implements RuleProvider {

    /** Creates the provider. */
    public OwnRules() {}

    @Override
    public List<CustomRule> rules() {
        return List.of(CustomRule.of(
                "example:always",
                Severity.INFO,
                "Any session",
                "There is a session.",
                (session, findings) -> findings.report(Pointer.ROOT)));
    }
}
