package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.meta.Member;

/**
 * A value of a session with its place, which is only made when it is asked for: most values have no finding.
 *
 * @param <T> the type of the value
 */
final class Entry<T> {

    private final T value;
    private final @Nullable Entry<?> holder;
    private final @Nullable Member<?, ?> member;
    private final int index;

    private Entry(T value, @Nullable Entry<?> holder, @Nullable Member<?, ?> member, int index) {
        this.value = value;
        this.holder = holder;
        this.member = member;
        this.index = index;
    }

    /** The whole document. */
    static <T> Entry<T> ofDocument(T value) {
        return new Entry<>(value, null, null, -1);
    }

    T value() {
        return value;
    }

    Place place() {
        if (holder == null || member == null) {
            return Place.DOCUMENT;
        }
        Place place = holder.place().at(member);
        return index < 0 ? place : place.at(index);
    }

    /** The place of a member of this value. */
    Place at(Member<T, ?> child) {
        return place().at(child);
    }

    /** The value of a member, with its place. */
    <V> Optional<Entry<V>> child(Member<T, ?> child, Function<T, Optional<V>> getter) {
        Optional<V> found = getter.apply(value);
        return found.isPresent() ? Optional.of(new Entry<>(found.get(), this, child, -1)) : Optional.empty();
    }

    /** The entries of a member that is a list, with their places. */
    <V> List<Entry<V>> children(Member<T, ?> list, Function<T, List<V>> getter) {
        List<V> values = getter.apply(value);
        if (values.isEmpty()) {
            return List.of();
        }
        List<Entry<V>> children = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            children.add(new Entry<>(values.get(i), this, list, i));
        }
        return children;
    }

    /** Those of several entries that are the same as an earlier one; without an identity, an entry is like no other. */
    static <T> List<Entry<T>> repeated(List<Entry<T>> entries, Function<T, Optional<?>> identity) {
        return Repeated.of(entries, entry -> identity.apply(entry.value()));
    }
}
