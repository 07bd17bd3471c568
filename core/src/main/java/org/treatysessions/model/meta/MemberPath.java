// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The way from an object to a value inside it, to read the value or to copy the object with another one.
 *
 * <p>A member is a path, an element of a list is one, and paths are joined by {@link #then}:
 *
 * <pre>{@code
 * CountrySession corrected = COUNTRY_SESSION.stateReports.at(0).then(STATE_REPORT.due).with(session, PartialDate.of(2016));
 * }</pre>
 *
 * <p>The object itself never changes. Paths are immutable.
 *
 * @param <T> the type of the object
 * @param <V> the type of the value
 * @since 0.1
 */
public interface MemberPath<T, V> {

    /**
     * Finds the value.
     *
     * @param object the object
     * @return the value; empty if the object, or an object on the way, does not have it
     */
    Optional<V> find(T object);

    /**
     * Returns a copy of an object with another value.
     *
     * @param object the object
     * @param value the new value
     * @return the copy
     * @throws IllegalArgumentException if an object on the way is absent, or the value cannot be represented
     */
    T with(T object, V value);

    /**
     * Returns a copy of an object with a value that is made from the current one.
     *
     * @param object the object
     * @param change returns the new value
     * @return the copy; the object itself if it does not have the value
     * @throws IllegalArgumentException if the new value cannot be represented
     */
    default T update(T object, UnaryOperator<V> change) {
        return find(object).map(value -> with(object, change.apply(value))).orElse(object);
    }

    /**
     * Joins two paths.
     *
     * @param next the path from the value on
     * @param <W> the type of the value that it leads to
     * @return the path to that value
     */
    default <W> MemberPath<T, W> then(MemberPath<V, W> next) {
        return new JoinedPath<>(this, next);
    }
}
