// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The path to an element of a list. */
record ElementPath<T, V>(ListMember<T, V> list, int index) implements MemberPath<T, V> {

    @Override
    public Optional<V> find(T object) {
        List<V> values = list.get(object);
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    @Override
    public T with(T object, V value) {
        List<V> values = new ArrayList<>(list.get(object));
        if (index >= values.size()) {
            throw new IllegalArgumentException("Nothing at " + this + "; the list has " + values.size() + " elements");
        }
        values.set(index, value);
        return list.with(object, values);
    }

    @Override
    public String toString() {
        return list + "/" + index;
    }
}
