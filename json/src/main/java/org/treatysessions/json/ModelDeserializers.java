// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.ValueFormat;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the readers of types of the model, also by their hidden classes, which messages and type ids may name. */
final class ModelDeserializers extends Deserializers.Base {

    private final Map<Class<?>, ValueDeserializer<?>> byType = new HashMap<>();

    void add(Class<?> type, ValueFormat<?> format, FormatReader.Strictness strictness) {
        byType.put(type, new ModelDeserializer<>(type, format, strictness));
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return find(type) != null;
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
        Class<?> known = MappedTypes.of(type);
        return known == null ? null : byType.get(known);
    }
}
