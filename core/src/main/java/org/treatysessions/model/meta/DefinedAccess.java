// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Access by the functions with which the members of a type were defined. */
final class DefinedAccess<T, B> extends Access<T, B> {

    private final Class<T> javaType;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Function<T, ? extends @Nullable Object>> getters = new ArrayList<>();
    private final List<BiConsumer<B, Object>> setters = new ArrayList<>();
    private final List<Constraints> constraints = new ArrayList<>();

    DefinedAccess(Class<T> javaType, Supplier<B> newBuilder, Function<B, T> build) {
        this.javaType = javaType;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** Defines the access to the next member; null is the value of an absent one. */
    @SuppressWarnings("unchecked") // a member is set to values of its own type only
    <V> void add(String name, Function<T, ? extends @Nullable Object> getter, BiConsumer<B, V> setter) {
        getters.add(getter);
        setters.add((BiConsumer<B, Object>) setter);
        constraints.add(Constraints.of(javaType, name));
    }

    @Override
    B newBuilder() {
        return newBuilder.get();
    }

    @Override
    T build(B builder) {
        return build.apply(builder);
    }

    @Override
    @Nullable
    Object get(T object, int position) {
        return getters.get(position).apply(object);
    }

    @Override
    void set(B builder, int position, Object value) {
        setters.get(position).accept(builder, value);
    }

    @Override
    Constraints constraints(int position) {
        return constraints.get(position);
    }
}
