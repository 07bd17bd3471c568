// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;

/**
 * The facts of an entry of the session: of a member of the session or, where that is a list, of one of its elements.
 *
 * @param <T> the type of the entry
 */
public class EntryFacts<T> {

    private static final int NO_LIST = -1;

    /** The entry itself. */
    public final T value;

    private final Member<CountrySession, T> member;
    private final int index;

    EntryFacts(T value, Member<CountrySession, T> member, int index) {
        this.value = value;
        this.member = member;
        this.index = index;
    }

    EntryFacts(T value, Member<CountrySession, T> member) {
        this(value, member, NO_LIST);
    }

    /** {@return the pointer to the entry} */
    public final Pointer pointer() {
        Pointer pointer = Pointer.ROOT.append(member);
        return index == NO_LIST ? pointer : pointer.append(index);
    }

    /**
     * Returns the pointer to a member of the entry.
     *
     * @param child the member, present or not
     * @return the pointer
     */
    public final Pointer at(Member<T, ?> child) {
        return pointer().append(child);
    }

    /**
     * Returns the pointer to an element of a list of the entry.
     *
     * @param list the member that is a list
     * @param element the index of the element
     * @return the pointer
     */
    public final Pointer at(Member<T, ?> list, int element) {
        return at(list).append(element);
    }
}
