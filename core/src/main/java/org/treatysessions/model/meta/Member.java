// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a type of the model: name, type, getter, setter and description.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type that has the member
 * @param <V> the type of its value, or of each value of a list
 * @since 0.1
 */
public abstract sealed class Member<T, V> permits ValueMember, ListMember {

    private final ModelType<T, ?> owner;
    private final Definition definition;
    private final int position;
    private final ValueType<V> type;
    private final boolean isRequired;

    /** The name of a member, its position in its type, and what it is. */
    record Definition(String name, int position, String description, List<String> examples) {}

    Member(ModelType<T, ?> owner, Definition definition, ValueType<V> type, boolean isRequired) {
        this.owner = owner;
        this.definition = definition;
        this.position = definition.position();
        this.type = type;
        this.isRequired = isRequired;
    }

    /** {@return the name} */
    public final String name() {
        return definition.name();
    }

    /** {@return the position among the members of the type, counted from 0} */
    public final int position() {
        return position;
    }

    /** {@return what the member is, in English: the first sentence of the Javadoc of its getter} */
    public final String description() {
        return definition.description();
    }

    /** {@return examples of the value, as texts; for a list, of one of its values} */
    public final List<String> examples() {
        return definition.examples();
    }

    /** {@return the type of the value, or of each value of a list} */
    public final ValueType<V> type() {
        return type;
    }

    /** {@return whether every object of the type has the member} */
    public final boolean isRequired() {
        return isRequired;
    }

    /** {@return whether the member is a list: a {@link ListMember}} */
    public final boolean isList() {
        return this instanceof ListMember;
    }

    /**
     * Gets the value of the member.
     *
     * @param object the object that has the member
     * @return the value, a {@code List} if the member is a list; null if the member is absent
     */
    public abstract @Nullable Object get(T object);

    /**
     * Gets the values of the member.
     *
     * @param object the object that has the member
     * @return the values; empty if the member is absent
     */
    public abstract List<V> values(T object);

    /** Returns a copy of an object with other values of this member. */
    final T copy(T object, List<? extends V> values) {
        return owner.copy(object, this, values);
    }

    /** Gets the value: a list if the member is one, null if it is absent. */
    final @Nullable Object valueIn(T object) {
        return owner.access().get(object, position);
    }

    /** {@return the name} */
    @Override
    public final String toString() {
        return name();
    }
}
