// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.ValueJson;

/**
 * Writes values of a type of the model.
 *
 * @param <V> the type of the values
 */
final class ModelSerializer<V> extends StdSerializer<V> {

    private static final long serialVersionUID = 1L;

    ModelSerializer(Class<V> type) {
        super(type);
    }

    private String text(V value) {
        return ValueJson.of(handledType()).toText(value);
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        WrittenText.of(text(value)).writeTo(generator);
    }

    @Override
    public void serializeWithType(
            V value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        WrittenText text = WrittenText.of(text(value));
        WritableTypeId id = typeSerializer.typeId(value, handledType(), text.shape());
        id.id = idOfType(value, typeSerializer.getTypeIdResolver());
        WritableTypeId written = typeSerializer.writeTypePrefix(generator, id);
        text.writeContentTo(generator);
        typeSerializer.writeTypeSuffix(generator, written);
    }

    /** The id of the type in the model; that of the value would name its hidden class. */
    private @Nullable Object idOfType(V value, @Nullable TypeIdResolver resolver) {
        if (resolver == null) {
            return null;
        }
        boolean isOfUser = resolver.getMechanism() == JsonTypeInfo.Id.CUSTOM;
        return resolver.idFromValueAndType(isOfUser ? value : null, handledType());
    }
}
