// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A member that is a list of values; an empty list means the same as an absent one.
 *
 * @param <T> the type that has the member
 * @param <V> the type of the values
 * @since 0.1
 */
public final class ListMember<T, V> extends Member<T, V> implements MemberPath<T, List<V>> {

    ListMember(ModelType<T, ?> owner, Definition definition, ValueType<V> type) {
        super(owner, definition, type, false);
    }

    /**
     * Gets the values of the member.
     *
     * @param object the object that has the member
     * @return the values; empty if the member is absent
     */
    @Override
    @SuppressWarnings("unchecked") // the access to a type returns values of its members
    public List<V> get(T object) {
        return (List<V>) Objects.requireNonNull(valueIn(object));
    }

    @Override
    public List<V> values(T object) {
        return get(object);
    }

    @Override
    public Optional<List<V>> find(T object) {
        return Optional.of(get(object));
    }

    @Override
    public T with(T object, List<V> values) {
        return copy(object, values);
    }

    /**
     * Returns the path to an element of the list.
     *
     * @param index the index, counted from 0
     * @return the path
     * @throws IndexOutOfBoundsException if the index is negative
     */
    public MemberPath<T, V> at(int index) {
        return new ElementPath<>(this, Objects.checkIndex(index, Integer.MAX_VALUE));
    }
}
