// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.format.ValueFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of a type of the model. */
final class ModelSerializer<V> extends StdSerializer<V> {

    private final ValueFormat<V> format;

    ModelSerializer(Class<V> type, ValueFormat<V> format) {
        super(type);
        this.format = format;
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializationContext context) {
        format.write(value, generator);
    }

    @Override
    public void serializeWithType(
            V value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        WritableTypeId id = typeSerializer.typeId(value, handledType(), format.shape(value));
        id.id = idOfType(value, typeSerializer.getTypeIdResolver(), context);
        WritableTypeId written = typeSerializer.writeTypePrefix(generator, context, id);
        format.writeContent(value, generator);
        typeSerializer.writeTypeSuffix(generator, context, written);
    }

    /** The id of the type in the model; that of the value would name its hidden class. */
    private @Nullable Object idOfType(V value, @Nullable TypeIdResolver resolver, SerializationContext context) {
        if (resolver == null) {
            return null;
        }
        boolean isOfUser = resolver.getMechanism() == JsonTypeInfo.Id.CUSTOM;
        return resolver.idFromValueAndType(context, isOfUser ? value : null, handledType());
    }
}
