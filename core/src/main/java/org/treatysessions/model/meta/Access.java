// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How the members of a type are got from its objects and set in its builders, by their positions.
 *
 * @param <T> the Java type of the object
 * @param <B> the type of its builder
 */
abstract class Access<T, B> {

    abstract B newBuilder();

    abstract T build(B builder);

    /** Gets the value of a member: a list if the member is one, null if it is absent. */
    abstract @Nullable Object get(T object, int position);

    /** Sets the value of a member, or adds it to the list. */
    abstract void set(B builder, int position, Object value);

    /** Returns the Jakarta constraints on the accessor of a member. */
    abstract Constraints constraints(int position);

    static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    static IllegalArgumentException noMember(int position) {
        return new IllegalArgumentException("No member at position " + position);
    }
}
