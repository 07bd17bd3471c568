// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.Country;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.validation.text.FoldedText;

/** The facts of a member of the task force. */
public final class TaskForceMemberFacts extends EntryFacts<CommitteeMember> {

    /** The name, folded for comparison; null if it is blank. */
    public final @Nullable String person;

    /** The code of the country; null if it is absent or malformed. */
    public final @Nullable String country;

    /** Whether the member has a country, whatever its code. */
    public final boolean hasCountry;

    /** The role. */
    public final @Nullable TaskForceRole role;

    TaskForceMemberFacts(CommitteeMember member, int index) {
        super(member, COUNTRY_SESSION.taskForce, index);
        String name = UsableValue.text(member.getName());
        person = name == null ? null : FoldedText.person(name);
        Optional<Country> named = member.getCountry();
        hasCountry = named.isPresent();
        country = named.isPresent() ? UsableValue.code(named.get()) : null;
        role = member.getRole().orElse(null);
    }

    static TaskForceMemberFacts[] of(List<CommitteeMember> members) {
        TaskForceMemberFacts[] facts = new TaskForceMemberFacts[members.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new TaskForceMemberFacts(members.get(i), i);
        }
        return facts;
    }
}
