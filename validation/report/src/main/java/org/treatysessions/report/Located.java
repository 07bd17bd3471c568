// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.treatysessions.model.meta.ListMember;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.ValueMember;

/**
 * A value of a session and its place.
 *
 * @param value the value
 * @param pointer its place in the session
 */
record Located<T>(T value, Pointer pointer) {

    /** {@return a value at the root} */
    static <T> Located<T> root(T value) {
        return new Located<>(value, Pointer.ROOT);
    }

    /** {@return the place of a member of this object, whether the object has it or not} */
    Pointer pointer(Member<T, ?> member) {
        return pointer.append(member);
    }

    /** {@return a member of this object, if it has it} */
    <V> Optional<Located<V>> find(ValueMember<T, V> member) {
        return member.find(value).map(found -> new Located<>(found, pointer(member)));
    }

    /** {@return the elements of a list of this object} */
    <V> List<Located<V>> all(ListMember<T, V> member) {
        List<V> values = member.get(value);
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Located<>(values.get(i), pointer(member).append(i)))
                .toList();
    }
}
