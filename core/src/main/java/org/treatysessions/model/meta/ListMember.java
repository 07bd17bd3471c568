package org.treatysessions.model.meta;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A member that is a list of values; an empty list means the same as an absent one.
 *
 * @param <T> the type that has the member
 * @param <V> the type of the values
 * @since 0.1
 */
public final class ListMember<T, V> extends Member<T, V> {

    private final Function<T, List<V>> getter;

    ListMember(Definition definition, ValueType<V> type, Function<T, List<V>> getter, BiConsumer<?, V> adder) {
        super(definition, type, false, adder);
        this.getter = getter;
    }

    /**
     * Gets the values of the member.
     *
     * @param object the object that has the member
     * @return the values; empty if the member is absent
     */
    @Override
    public List<V> get(T object) {
        return getter.apply(object);
    }

    @Override
    public List<V> values(T object) {
        return get(object);
    }
}
