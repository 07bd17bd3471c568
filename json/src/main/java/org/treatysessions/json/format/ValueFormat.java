package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import org.treatysessions.model.meta.ValueType;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON format of a type of values.
 *
 * @param <V> the Java type of a value
 */
public abstract class ValueFormat<V> {

    private final ValueType<V> type;

    ValueFormat(ValueType<V> type) {
        this.type = type;
    }

    /** {@return the type of the values} */
    public ValueType<V> type() {
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
     * Writes a value.
     *
     * @param value the value
     * @param out the generator
     */
    public abstract void write(V value, JsonGenerator out);
}
