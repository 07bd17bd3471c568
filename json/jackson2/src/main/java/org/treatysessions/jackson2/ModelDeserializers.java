// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.ValueJson;

/** Finds the readers of types of the model, also by their hidden classes, which messages and type ids may name. */
final class ModelDeserializers extends Deserializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean isLenient;

    ModelDeserializers(boolean isLenient) {
        this.isLenient = isLenient;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ValueJson.findType(type).isPresent();
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        return ValueJson.findType(type)
                .map(known -> new ModelDeserializer<>(known, isLenient))
                .orElse(null);
    }
}
