// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import org.treatysessions.json.format.StringFormat;
import org.treatysessions.json.format.ValueFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values as keys of a map. */
final class ModelKeySerializer<V> extends StdSerializer<V> {

    private final ValueFormat<V> format;

    ModelKeySerializer(Class<V> type, ValueFormat<V> format) {
        super(type);
        this.format = format;
    }

    @Override
    public void serialize(V key, JsonGenerator generator, SerializationContext context) {
        if (!(format instanceof StringFormat<V> string)) {
            throw DatabindException.from(
                    generator,
                    "A " + handledType().getSimpleName()
                            + " cannot be a key of a map, because it is not a string in JSON");
        }
        generator.writeName(string.text(key));
    }
}
