// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.LISTED;
import static org.treatysessions.finding.Argument.NAME;
import static org.treatysessions.finding.Argument.STATED;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DELEGATION;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.List;
import java.util.OptionalInt;
import org.treatysessions.model.Delegate;
import org.treatysessions.validation.engine.DelegationFacts;
import org.treatysessions.validation.engine.DistinctTexts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.UsableValue;
import org.treatysessions.validation.text.FoldedText;

/** Rules on the delegation of the State. */
final class DelegationRules {

    private DelegationRules() {}

    private static final SessionRule DELEGATION_SIZE_BELOW_NAMED =
            rule("delegation-size-below-named", ERROR, DelegationRules::delegationSizeBelowNamed);

    private static void delegationSizeBelowNamed(SessionFacts session, FindingCollector out) {
        DelegationFacts delegation = session.delegation;
        if (delegation == null) {
            return;
        }
        OptionalInt size = delegation.value.getSize();
        int listed = delegation.people.size();
        // A size below 1 has a finding of its own.
        if (size.isPresent() && size.getAsInt() >= 1 && size.getAsInt() < listed) {
            out.report(delegation.at(DELEGATION.size), STATED.of(size.getAsInt()), LISTED.of(listed));
        }
    }

    private static final SessionRule DELEGATION_HEAD_MISSING =
            rule("delegation-head-missing", WARNING, DelegationRules::delegationHeadMissing);

    private static void delegationHeadMissing(SessionFacts session, FindingCollector out) {
        if (session.delegation != null && !session.delegation.hasHead) {
            out.report(session.delegation.pointer());
        }
    }

    private static final SessionRule DELEGATION_ENTRY_DUPLICATED =
            rule("delegation-entry-duplicated", WARNING, DelegationRules::delegationEntryDuplicated);

    private static void delegationEntryDuplicated(SessionFacts session, FindingCollector out) {
        if (session.delegation != null) {
            reportRepeatedMembers(session.delegation, out);
            reportRepeatedBodies(session.delegation, out);
        }
    }

    private static void reportRepeatedMembers(DelegationFacts delegation, FindingCollector out) {
        if (delegation.isEveryoneDifferent()) {
            return;
        }
        List<Delegate> members = delegation.value.getMembers();
        DistinctTexts earlier = new DistinctTexts();
        for (int i = 0; i < members.size(); i++) {
            String name = UsableValue.text(members.get(i).getName());
            if (name != null && !earlier.add(FoldedText.person(name))) {
                out.report(delegation.at(DELEGATION.members, i), NAME.of(name));
            }
        }
    }

    private static void reportRepeatedBodies(DelegationFacts delegation, FindingCollector out) {
        List<String> bodies = delegation.value.getBodies();
        if (bodies.size() < 2) {
            return;
        }
        DistinctTexts earlier = new DistinctTexts();
        for (int i = 0; i < bodies.size(); i++) {
            String body = UsableValue.text(bodies.get(i));
            if (body != null && !earlier.add(FoldedText.label(body))) {
                out.report(delegation.at(DELEGATION.bodies, i), NAME.of(body));
            }
        }
    }

    private static final SessionRule DELEGATION_CONTRADICTED =
            rule("delegation-contradicted", ERROR, DelegationRules::delegationContradicted);

    private static void delegationContradicted(SessionFacts session, FindingCollector out) {
        if (session.isWithoutDelegation) {
            out.report(session.at(COUNTRY_SESSION.withoutDelegation));
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.delegation != null,
            DELEGATION_SIZE_BELOW_NAMED,
            DELEGATION_HEAD_MISSING,
            DELEGATION_ENTRY_DUPLICATED,
            DELEGATION_CONTRADICTED);
}
