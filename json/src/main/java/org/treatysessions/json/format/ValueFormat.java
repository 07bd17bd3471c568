// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import org.treatysessions.model.meta.ValueType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The JSON format of a type of values.
 *
 * @param <V> the Java type of a value
 */
public abstract class ValueFormat<V> {

    private final ValueType<?> type;

    ValueFormat(ValueType<?> type) {
        this.type = type;
    }

    /** {@return the type of the values, which orders the findings on them} */
    public ValueType<?> type() {
        return type;
    }

    /**
     * Reads the value at the current token.
     *
     * @param in the reader, at the first token of the value; afterwards at its last
     * @return the value; null if there is none, which is reported
     */
    abstract @Nullable V read(FormatReader in);

    /**
     * Reads changes to a value: an object keeps the members that the text does not have, any other value is replaced.
     *
     * @param in the reader, at the first token of the changes; afterwards at their last
     * @param base the value
     * @param isDeep whether members that are objects keep the members that the text does not have, and lists are
     *     appended to
     * @return the changed value; null if there is none, which is reported
     */
    @Nullable
    V readOver(FormatReader in, V base, boolean isDeep) {
        return read(in);
    }

    /**
     * Returns the first token of a value as it is written.
     *
     * @param value the value
     * @return the token
     */
    public abstract JsonToken shape(V value);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the generator
     */
    public abstract void write(V value, JsonGenerator out);

    /**
     * Writes a value without the start and the end of the object or array that it is.
     *
     * @param value the value
     * @param out the generator
     */
    public void writeContent(V value, JsonGenerator out) {
        write(value, out);
    }
}
