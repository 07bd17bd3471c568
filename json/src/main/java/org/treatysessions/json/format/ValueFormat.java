package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How a kind of value stands in JSON.
 *
 * @param <V> the type of the value in the model
 */
public abstract class ValueFormat<V> {

    ValueFormat() {}

    /**
     * Reads the value that the reader stands at.
     *
     * @param in the reader, at the first token of the value; afterwards at its last
     * @return the value; null where a finding says why there is none
     */
    abstract @Nullable V read(FormatReader in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    public abstract void write(V value, JsonGenerator out);

    /**
     * Adapts the format to the constraints on the member that holds such values.
     *
     * @param constraints the constraints
     * @return the format with the constraints
     */
    ValueFormat<V> with(Constraints constraints) {
        return this;
    }

    /** {@return what kind of text the values are} */
    public TextKind textKind() {
        return TextKind.NONE;
    }

    /**
     * Describes the value in JSON Schema.
     *
     * @param schema the schema of the value
     */
    abstract void describe(Schema schema);

    /**
     * Adds the definition that the description refers to, if it is one of this format's own.
     *
     * @param definitions the definitions of the schema
     */
    void define(Schema definitions) {}
}
