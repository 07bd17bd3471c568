// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

/**
 * The type of the values of a member.
 *
 * <p>Immutable and thread-safe, as all its subclasses are once a {@link ModelType} is complete.
 *
 * @param <V> the Java type of a value
 * @since 0.1
 */
public abstract sealed class ValueType<V>
        permits BooleanType, ExtensionsType, IntegerType, ModelType, ParsedType, TextType, VocabularyType {

    private final Class<V> javaType;

    ValueType(Class<V> javaType) {
        this.javaType = javaType;
    }

    /** {@return the Java type of a value} */
    public final Class<V> javaType() {
        return javaType;
    }

    /**
     * Returns whether the values are texts of a kind.
     *
     * @param kind the kind of text
     * @return whether this is a {@link TextType} of that kind
     */
    public boolean isText(TextKind kind) {
        return false;
    }

    /** Adds the constraints on the accessor of a member that has values of this type. */
    ValueType<V> with(Constraints constraints) {
        return this;
    }

    /** {@return the simple name of the Java type} */
    @Override
    public final String toString() {
        return javaType.getSimpleName();
    }
}
