package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.validation.text.FoldedText;

/** The facts of the delegation. */
public final class DelegationFacts extends EntryFacts<Delegation> {

    /** The names of the different people in the delegation, including its head, folded for comparison. */
    public final Set<String> people;

    /** Whether the head is named, be it by a blank name. */
    public final boolean hasHead;

    DelegationFacts(Delegation delegation) {
        super(delegation, COUNTRY_SESSION.delegation);
        Optional<Delegate> head = delegation.getHead();
        List<Delegate> members = delegation.getMembers();
        hasHead = head.isPresent();
        people = hasHead || !members.isEmpty() ? new HashSet<>() : Set.of();
        if (head.isPresent()) {
            add(head.get(), people);
        }
        for (Delegate member : members) {
            add(member, people);
        }
    }

    private static void add(Delegate delegate, Set<String> people) {
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
