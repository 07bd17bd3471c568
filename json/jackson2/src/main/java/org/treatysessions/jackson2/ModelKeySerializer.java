// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.treatysessions.json.ValueJson;

/**
 * Writes values as keys of a map.
 *
 * @param <V> the type of the values
 */
final class ModelKeySerializer<V> extends StdSerializer<V> {

    private static final long serialVersionUID = 1L;

    ModelKeySerializer(Class<V> type) {
        super(type);
    }

    @Override
    public void serialize(V key, JsonGenerator generator, SerializerProvider provider) throws IOException {
        ValueJson<V> json = ValueJson.of(handledType());
        if (!json.isString()) {
            throw JsonMappingException.from(
                    generator,
                    "A " + handledType().getSimpleName()
                            + " cannot be a key of a map, because it is not a string in JSON");
        }
        generator.writeFieldName(json.toKey(key));
    }
}
