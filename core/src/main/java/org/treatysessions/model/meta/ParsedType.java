// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.Optional;
import java.util.function.Function;

/**
 * The type of values with a text form of their own, such as dates: {@code toString} gives the text.
 *
 * @param <V> the Java type of a value
 * @since 0.1
 */
public final class ParsedType<V> extends ValueType<V> {

    private final Function<CharSequence, Optional<V>> parser;

    ParsedType(Class<V> javaType, Function<CharSequence, Optional<V>> parser) {
        super(javaType);
        this.parser = parser;
    }

    /**
     * Parses a text.
     *
     * @param text the text
     * @return the value; empty if the text is not valid
     */
    public Optional<V> parse(CharSequence text) {
        return parser.apply(text);
    }
}
