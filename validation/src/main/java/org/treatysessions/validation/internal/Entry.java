package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.treatysessions.json.format.Member;

/**
 * A value of a session with its place.
 *
 * @param value the value
 * @param place its place
 * @param <T> the type of the value
 */
record Entry<T>(T value, Place place) {

    /** The place of a member of this value. */
    Place at(Member<T, ?> member) {
        return place.at(member);
    }

    /** The value of a member, with its place. */
    <V> Optional<Entry<V>> child(Member<T, ?> member, Function<T, Optional<V>> getter) {
        return getter.apply(value).map(child -> new Entry<>(child, place.at(member)));
    }

    /** The entries of a member that is a list, with their places. */
    <V> List<Entry<V>> children(Member<T, ?> member, Function<T, List<V>> getter) {
        List<V> values = getter.apply(value);
        if (values.isEmpty()) {
            return List.of();
        }
        Place list = place.at(member);
        List<Entry<V>> children = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            children.add(new Entry<>(values.get(i), list.at(i)));
        }
        return children;
    }

    /** Those of several entries that are the same as an earlier one; without an identity, an entry is like no other. */
    static <T> List<Entry<T>> repeated(List<Entry<T>> entries, Function<T, Optional<?>> identity) {
        Set<Object> seen = new HashSet<>();
        List<Entry<T>> repeated = new ArrayList<>();
        for (Entry<T> entry : entries) {
            identity.apply(entry.value()).filter(known -> !seen.add(known)).ifPresent(known -> repeated.add(entry));
        }
        return repeated;
    }
}
