// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.Serializable;
import org.treatysessions.json.ValueJson;

/**
 * A module of Jackson 2 with the types of the model in their one format, that of {@code
 * org.treatysessions.json.TreatySessionsModule}, the module of Jackson 3.
 *
 * <p>The format is a contract: naming strategies, inclusion rules and coercions of the mapper do not change it. A value
 * that is structurally broken fails with one {@link InvalidDocumentException} that carries all findings. A value that can
 * be represented is read even if it violates a constraint, so that {@code @Valid} can report it.
 *
 * <p>The module is found by {@code findAndRegisterModules()}. Jackson ignores a second module of this class, so one that
 * is lenient has to be registered first.
 *
 * @since 0.1
 */
public final class TreatySessionsJackson2Module extends Module implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whether unknown members are ignored. */
    private final boolean isLenient;

    /** Creates the strict module, which rejects unknown members. */
    public TreatySessionsJackson2Module() {
        this(false);
    }

    private TreatySessionsJackson2Module(boolean isLenient) {
        this.isLenient = isLenient;
    }

    /** {@return the lenient module, which ignores unknown members} */
    public static TreatySessionsJackson2Module lenient() {
        return new TreatySessionsJackson2Module(true);
    }

    @Override
    public String getModuleName() {
        return TreatySessionsJackson2Module.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleSerializers keySerializers = new SimpleSerializers();
        SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        for (Class<?> type : ValueJson.types()) {
            addSerializers(type, serializers, keySerializers);
            if (ValueJson.of(type).isString()) {
                keyDeserializers.addDeserializer(type, new ModelKeyDeserializer(type, isLenient));
            }
        }
        context.addSerializers(serializers);
        context.addDeserializers(new ModelDeserializers(isLenient));
        context.addKeySerializers(keySerializers);
        context.addKeyDeserializers(keyDeserializers);
        context.addTypeModifier(new ModelTypes.Modifier());
        context.appendAnnotationIntrospector(new ModelTypes.Names());
    }

    private static <V> void addSerializers(
            Class<V> type, SimpleSerializers serializers, SimpleSerializers keySerializers) {
        serializers.addSerializer(type, new ModelSerializer<>(type));
        keySerializers.addSerializer(type, new ModelKeySerializer<>(type));
    }
}
