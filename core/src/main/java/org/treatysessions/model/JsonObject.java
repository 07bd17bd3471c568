// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object: members with different names, in an order.
 *
 * <p>Objects are equal when they have equal members <em>in the same order</em>. RFC 8259 gives no meaning to the order,
 * but it is kept, so that equal sessions are written with the same bytes. See {@link JsonValue} for the properties of all
 * values.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class JsonObject implements JsonValue {

    private static final JsonObject EMPTY = builder().build();

    private final Map<String, JsonValue> members;
    private final int depth;

    private JsonObject(Map<String, JsonValue> members) {
        this.members = Collections.unmodifiableMap(members);
        this.depth = JsonText.depthAround(members.values());
    }

    /** {@return the object without members} */
    public static JsonObject empty() {
        return EMPTY;
    }

    /**
     * Creates an object.
     *
     * @param members the members, in the order in which the map iterates
     * @return the object
     * @throws IllegalArgumentException if a name has a lone surrogate, or the object would be nested too deep
     */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
        if (members.isEmpty()) {
            return EMPTY;
        }
        Builder builder = builder();
        for (Map.Entry<String, ? extends JsonValue> member : members.entrySet()) {
            builder.put(member.getKey(), member.getValue());
        }
        // the builder is not used further, so that its map need not be copied
        return new JsonObject(builder.members);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the members of this object} */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.members.putAll(members);
        return builder;
    }

    /** {@return whether there are no members} */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * Returns the value of a member.
     *
     * @param name the name
     * @return its value; empty if there is no such member
     */
    public Optional<JsonValue> get(String name) {
        return Optional.ofNullable(members.get(Objects.requireNonNull(name, "name")));
    }

    /** {@return the names of the members, in order, unmodifiable} */
    public Set<String> names() {
        return members.keySet();
    }

    /** {@return the members by name, in order, unmodifiable} */
    public Map<String, JsonValue> members() {
        return members;
    }

    int depth() {
        return depth;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof JsonObject that && hasMembersOf(that));
    }

    private boolean hasMembersOf(JsonObject that) {
        if (members.size() != that.members.size()) {
            return false;
        }
        Iterator<Map.Entry<String, JsonValue>> others = that.members.entrySet().iterator();
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            Map.Entry<String, JsonValue> other = others.next();
            if (!member.getKey().equals(other.getKey()) || !member.getValue().equals(other.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            hash = 31 * (31 * hash + member.getKey().hashCode())
                    + member.getValue().hashCode();
        }
        return hash;
    }

    /** {@return the object as compact JSON text} */
    @Override
    public String toString() {
        return JsonText.of(this);
    }

    /** Builds an object, member by member; not thread-safe. */
    public static final class Builder {

        private final Map<String, JsonValue> members = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a member.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name, or the name has a lone surrogate
         */
        public Builder put(String name, JsonValue value) {
            Objects.requireNonNull(value, "value");
            WellFormed.requireText(name);
            if (members.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("Duplicate member: \"" + name + "\"");
            }
            return this;
        }

        /**
         * Adds a member that is a string.
         *
         * @param name the name
         * @param value the text
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name, or one of the texts has a lone surrogate
         */
        public Builder put(String name, String value) {
            return put(name, JsonString.of(value));
        }

        /**
         * Adds a member that is a whole number.
         *
         * @param name the name
         * @param value the number
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name, or the name has a lone surrogate
         */
        public Builder put(String name, long value) {
            return put(name, JsonNumber.of(value));
        }

        /**
         * Adds a member that is a number.
         *
         * @param name the name
         * @param value the number
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name, the name has a lone surrogate, or the
         *     value is infinite or not a number
         */
        public Builder put(String name, double value) {
            return put(name, JsonNumber.of(value));
        }

        /**
         * Adds a member that is a number.
         *
         * @param name the name
         * @param value the number
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name, or the name has a lone surrogate
         */
        public Builder put(String name, BigDecimal value) {
            return put(name, JsonNumber.of(value));
        }

        /**
         * Adds a member that is {@code true} or {@code false}.
         *
         * @param name the name
         * @param value the truth value
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name, or the name has a lone surrogate
         */
        public Builder put(String name, boolean value) {
            return put(name, JsonBoolean.of(value));
        }

        /**
         * Adds a member that is {@code null}.
         *
         * @param name the name
         * @return this builder
         * @throws IllegalArgumentException if there is a member of that name, or the name has a lone surrogate
         */
        public Builder putNull(String name) {
            return put(name, JsonNull.NULL);
        }

        /**
         * Builds the object; the builder may be used further.
         *
         * @return the object
         * @throws IllegalArgumentException if the object would be nested too deep
         */
        public JsonObject build() {
            return new JsonObject(new LinkedHashMap<>(members));
        }
    }
}
