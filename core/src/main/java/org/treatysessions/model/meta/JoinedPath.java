// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.Optional;

/** A path and another one from its value on. */
record JoinedPath<T, U, V>(MemberPath<T, U> first, MemberPath<U, V> next) implements MemberPath<T, V> {

    @Override
    public Optional<V> find(T object) {
        return first.find(object).flatMap(next::find);
    }

    @Override
    public T with(T object, V value) {
        U inner = first.find(object).orElseThrow(() -> new IllegalArgumentException("Nothing at " + first));
        return first.with(object, next.with(inner, value));
    }

    /** {@return the names and indices, separated by slashes} */
    @Override
    public String toString() {
        return first + "/" + next;
    }
}
