// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * How a member of an object is read and written.
 *
 * @param <T> the Java type of the object
 * @param <B> the type of its builder
 */
abstract class Row<T, B> {

    final SerializableString name;
    final boolean isRequired;

    Row(String name, boolean isRequired) {
        this.name = new SerializedString(name);
        this.isRequired = isRequired;
    }

    /**
     * Reads the value of the member into a builder, or reports a problem.
     *
     * @param in the reader, at the first token of the value; afterwards at its last
     * @param builder the builder
     */
    abstract void read(FormatReader in, B builder);

    /**
     * Reads the value of the member into a builder, or reports a problem; see {@link ValueFormat#readOver}.
     *
     * @param in the reader, at the first token of the changes; afterwards at their last
     * @param builder the builder
     * @param base the object whose member is changed
     * @param isDeep whether the value of the member is changed or replaced
     */
    abstract void readOver(FormatReader in, B builder, T base, boolean isDeep);

    /** Sets the member in a builder to its value in an object. */
    abstract void copy(T object, B builder);

    /** Writes the member with its name, or nothing if it is absent. */
    abstract void write(T object, JsonGenerator out);
}
