// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;

/**
 * The type of an object: its members, in the order of the format, and how to build it.
 *
 * <p>A subclass has one public field for each member, set with {@link #member(String, String, String...)}, in their
 * order; {@link #complete} ends the definition. Immutable and thread-safe from then on.
 *
 * @param <T> the Java type of the object
 * @param <B> the type of its builder
 * @since 0.1
 */
public abstract non-sealed class ModelType<T, B> extends ValueType<T> {

    private final String description;
    private final Access<T, B> access;
    private final Map<String, Member<T, ?>> byName = new LinkedHashMap<>();
    private final List<List<Member<T, ?>>> keys = new ArrayList<>();
    private List<Member<T, ?>> members = List.of();

    /**
     * Begins the definition of a type.
     *
     * @param javaType the Java type of the object
     * @param newBuilder makes a builder
     * @param build builds the object
     * @param description what the object is, in English, as a sentence
     */
    protected ModelType(Class<T> javaType, Supplier<B> newBuilder, Function<B, T> build, String description) {
        this(javaType, new DefinedAccess<>(javaType, newBuilder, build), description);
    }

    /** Begins the definition of a type with generated access to its members. */
    ModelType(Class<T> javaType, Access<T, B> access, String description) {
        super(javaType);
        this.access = access;
        this.description = description;
    }

    final Access<T, B> access() {
        return access;
    }

    /**
     * Ends the definition of a type.
     *
     * @param type the type, all members of which are defined
     * @param <M> the subclass
     * @return the type
     */
    public static <M extends ModelType<?, ?>> M complete(M type) {
        ((ModelType<?, ?>) type).complete();
        return type;
    }

    private void complete() {
        members = List.copyOf(byName.values());
    }

    /** {@return what the object is, in English: the first sentence of the Javadoc of its Java type} */
    public final String description() {
        return description;
    }

    /** {@return the members, in the order of the format} */
    public final List<Member<T, ?>> members() {
        return members;
    }

    /**
     * Finds a member.
     *
     * @param name its name
     * @return the member; empty if the type has no member of that name
     */
    public final Optional<Member<T, ?>> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Returns what identifies an object among others in a list: the entries of two records with the same values are about
     * the same document, person or topic.
     *
     * @return the keys, the strongest first; each is one member or several; empty if nothing identifies an object
     */
    public final List<List<Member<T, ?>>> keys() {
        return List.copyOf(keys);
    }

    // ---------------------------------------------------------------------------------------------- build

    /** {@return a new builder of the object} */
    public final B newBuilder() {
        return access.newBuilder();
    }

    /**
     * Sets the value of a member in a builder; adds it to the list if the member is a list.
     *
     * @param builder the builder
     * @param member the member
     * @param value the value
     * @param <V> the type of the value
     */
    public final <V> void set(B builder, Member<T, V> member, V value) {
        access.set(builder, member.position(), value);
    }

    /**
     * Builds the object.
     *
     * @param builder the builder
     * @return the object
     * @throws IllegalStateException if a required member is missing
     * @throws IllegalArgumentException if a value cannot be represented
     */
    public final T build(B builder) {
        return access.build(builder);
    }

    <V> T copy(T object, Member<T, V> changed, List<? extends V> values) {
        B builder = newBuilder();
        for (Member<T, ?> member : members) {
            if (member == changed) {
                values.forEach(value -> set(builder, changed, value));
            } else {
                copy(object, member, builder);
            }
        }
        return build(builder);
    }

    private <V> void copy(T object, Member<T, V> member, B builder) {
        member.values(object).forEach(value -> set(builder, member, value));
    }

    // ------------------------------------------------------------------------------------------- pointers

    /**
     * Finds the members that a pointer leads through.
     *
     * @param pointer a pointer into an object of this type
     * @return the members, the outermost first; empty if the pointer names a member that the types do not have
     */
    public final List<Member<?, ?>> membersOn(Pointer pointer) {
        List<Member<?, ?>> found = new ArrayList<>();
        @Nullable ValueType<?> type = this;
        boolean inList = false;
        for (String segment : pointer.segments()) {
            if (inList) {
                inList = false;
            } else if (type instanceof ModelType<?, ?> object) {
                Member<?, ?> member = object.byName.get(segment);
                if (member == null) {
                    return List.of();
                }
                found.add(member);
                type = member.type();
                inList = member.isList();
            } else if (!(type instanceof ExtensionsType)) {
                return List.of();
            }
        }
        return found;
    }

    /**
     * Finds the member that a pointer leads to: for an element of a list, the list.
     *
     * @param pointer a pointer into an object of this type
     * @return the member; empty for the object itself, and if the types do not have the member
     */
    public final Optional<Member<?, ?>> memberAt(Pointer pointer) {
        List<Member<?, ?>> on = membersOn(pointer);
        return on.isEmpty() ? Optional.empty() : Optional.of(on.get(on.size() - 1));
    }

    /**
     * Finds the value that a pointer leads to.
     *
     * @param object the object
     * @param pointer a pointer into the object
     * @return the value, a {@code List} for a member that is a list; empty if there is none
     */
    public final Optional<Object> valueAt(T object, Pointer pointer) {
        @Nullable Object value = object;
        @Nullable ValueType<?> type = this;
        for (String segment : pointer.segments()) {
            if (value instanceof List<?> list) {
                value = element(list, segment);
            } else if (value instanceof JsonValue json) {
                value = inside(json, segment);
            } else if (type instanceof ModelType<?, ?> model) {
                Member<?, ?> member = model.byName.get(segment);
                value = member == null || value == null ? null : valueOf(member, value);
                type = member == null ? null : member.type();
            } else {
                value = null;
            }
        }
        return Optional.ofNullable(value);
    }

    @SuppressWarnings("unchecked") // the tables give each value the type of its member
    private static <T> @Nullable Object valueOf(Member<T, ?> member, Object object) {
        return member.get((T) object);
    }

    private static @Nullable Object inside(JsonValue json, String segment) {
        if (json instanceof JsonObject object) {
            return object.members().get(segment);
        }
        return json instanceof JsonValue.JsonArray array ? element(array.values(), segment) : null;
    }

    private static @Nullable Object element(List<?> list, String segment) {
        int index = Pointer.index(segment);
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }

    // ----------------------------------------------------------------------------------------- definition

    /**
     * Begins the definition of the next member.
     *
     * @param name its name
     * @param memberDescription what it is, in English, as a sentence
     * @param examples examples of its value, as texts; for a list, of one of its values
     * @return the definition
     */
    protected final NextMember member(String name, String memberDescription, String... examples) {
        return new NextMember(new Member.Definition(name, byName.size(), memberDescription, List.of(examples)));
    }

    /**
     * Defines the next key: what identifies an object among others in a list.
     *
     * @param key the members, of which an object to be identified has the first one
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads the array
    protected final void identifiedBy(Member<T, ?>... key) {
        keys.add(List.of(key));
    }

    private <M extends Member<T, ?>> M add(M member) {
        if (byName.putIfAbsent(member.name(), member) != null) {
            throw new IllegalStateException("Duplicate member " + member + " of " + this);
        }
        return member;
    }

    /** The definition of a member, to be ended by one of its methods. */
    protected final class NextMember {

        private final Member.Definition definition;

        private NextMember(Member.Definition definition) {
            this.definition = definition;
        }

        private Constraints constraints() {
            return access.constraints(definition.position());
        }

        private <V> void define(Function<T, ? extends @Nullable Object> getter, BiConsumer<B, V> setter) {
            if (!(access instanceof DefinedAccess<T, B> defined)) {
                throw new IllegalStateException("The access to " + javaType().getName() + " is generated");
            }
            defined.add(definition.name(), getter, setter);
        }

        /**
         * Defines a member that every object has.
         *
         * @param type the type of the value
         * @param getter gets the value from an object
         * @param setter sets the value in a builder
         * @param <V> the Java type of the value
         * @return the member
         */
        public <V> ValueMember<T, V> required(ValueType<V> type, Function<T, V> getter, BiConsumer<B, V> setter) {
            define(getter, setter);
            return required(type);
        }

        <V> ValueMember<T, V> required(ValueType<V> type) {
            return value(type, true);
        }

        /**
         * Defines a member that may be absent.
         *
         * @param type the type of the value
         * @param getter gets the value from an object
         * @param setter sets the value in a builder
         * @param <V> the Java type of the value
         * @return the member
         */
        public <V> ValueMember<T, V> optional(
                ValueType<V> type, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
            define(object -> getter.apply(object).orElse(null), setter);
            return optional(type);
        }

        <V> ValueMember<T, V> optional(ValueType<V> type) {
            return value(type, false);
        }

        private <V> ValueMember<T, V> value(ValueType<V> type, boolean isRequired) {
            return add(new ValueMember<>(ModelType.this, definition, type.with(constraints()), isRequired));
        }

        /**
         * Defines a whole number that may be absent; its minimum is that of the constraint on the accessor.
         *
         * @param getter gets the value from an object
         * @param setter sets the value in a builder
         * @return the member
         */
        public ValueMember<T, Integer> integer(Function<T, OptionalInt> getter, ObjIntConsumer<B> setter) {
            BiConsumer<B, Integer> boxedSetter = setter::accept;
            define(object -> Access.orNull(getter.apply(object)), boxedSetter);
            return integer();
        }

        ValueMember<T, Integer> integer() {
            IntegerType type = new IntegerType(constraints().min());
            return add(new ValueMember<>(ModelType.this, definition, type, false));
        }

        /**
         * Defines a list that may be absent.
         *
         * @param type the type of the values
         * @param getter gets the list from an object
         * @param adder adds a value to the list in a builder
         * @param <V> the Java type of a value
         * @return the member
         */
        public <V> ListMember<T, V> list(ValueType<V> type, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
            define(getter, adder);
            return list(type);
        }

        <V> ListMember<T, V> list(ValueType<V> type) {
            return add(new ListMember<>(ModelType.this, definition, type.with(constraints())));
        }
    }
}
