// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member with one value.
 *
 * @param <T> the type that has the member
 * @param <V> the type of the value
 * @since 0.1
 */
public final class ValueMember<T, V> extends Member<T, V> implements MemberPath<T, V> {

    ValueMember(ModelType<T, ?> owner, Definition definition, ValueType<V> type, boolean isRequired) {
        super(owner, definition, type, isRequired);
    }

    /**
     * Gets the value of the member.
     *
     * @param object the object that has the member
     * @return the value; null if the member is absent
     */
    @Override
    @SuppressWarnings("unchecked") // the access to a type returns values of its members
    public @Nullable V get(T object) {
        return (V) valueIn(object);
    }

    @Override
    public List<V> values(T object) {
        V value = get(object);
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public Optional<V> find(T object) {
        return Optional.ofNullable(get(object));
    }

    @Override
    public T with(T object, V value) {
        return copy(object, List.of(value));
    }

    /**
     * Returns a copy of an object without this member.
     *
     * @param object the object
     * @return the copy
     * @throws IllegalStateException if every object of the type has the member
     */
    public T without(T object) {
        return copy(object, List.of());
    }
}
