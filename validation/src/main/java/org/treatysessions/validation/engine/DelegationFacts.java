// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.List;
import java.util.Optional;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.validation.text.FoldedText;

/** The facts of the delegation. */
public final class DelegationFacts extends EntryFacts<Delegation> {

    /** The names of the different people in the delegation, including its head, folded for comparison. */
    public final DistinctTexts people;

    /** Whether the head is named, be it by a blank name. */
    public final boolean hasHead;

    DelegationFacts(Delegation delegation) {
        super(delegation, COUNTRY_SESSION.delegation);
        Optional<Delegate> head = delegation.getHead();
        List<Delegate> members = delegation.getMembers();
        hasHead = head.isPresent();
        people = new DistinctTexts();
        if (head.isPresent()) {
            add(head.get(), people);
        }
        for (Delegate member : members) {
            add(member, people);
        }
    }

    private static void add(Delegate delegate, DistinctTexts people) {
        String name = UsableValue.text(delegate.getName());
        if (name != null) {
            people.add(FoldedText.person(name));
        }
    }

    /** {@return whether no person is named twice} */
    public boolean isEveryoneDifferent() {
        return people.size() == value.getMembers().size() + (hasHead ? 1 : 0);
    }
}
