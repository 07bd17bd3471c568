// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.Serializable;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.StringFormat;
import org.treatysessions.json.format.ValueFormat;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * A Jackson module with the types of the model in their one format.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new TreatySessionsModule()).build();
 * CountrySession session = mapper.readValue(file.toFile(), CountrySession.class);
 * }</pre>
 *
 * <p>The format is a contract: naming strategies, inclusion rules and coercions of the mapper do not change it. A value
 * that is structurally broken fails with one {@link InvalidDocumentException} that carries all findings. A value that can
 * be represented is read even if it violates a constraint, so that {@code @Valid} can report it.
 *
 * <p>Trees, {@code convertValue}, CBOR, Smile and YAML work like JSON text. {@code readerForUpdating} and {@code
 * updateValue} return a changed copy. Dates, symbols, codes and the like can be keys of maps. Types are named as they are
 * in the model, such as {@code org.treatysessions.model.CountrySession}, where a mapper writes type ids. XML is written
 * and not read.
 *
 * <p>The module is found by {@code findAndAddModules()}. Of several, the one that was added last counts.
 *
 * @since 0.1
 */
public final class TreatySessionsModule extends JacksonModule implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How values are read: strictly or leniently. */
    private final FormatReader.Strictness strictness;

    /** Creates the strict module, which rejects unknown members. */
    public TreatySessionsModule() {
        this(FormatReader.Strictness.STRICT);
    }

    private TreatySessionsModule(FormatReader.Strictness strictness) {
        this.strictness = strictness;
    }

    /** {@return the lenient module, which ignores unknown members} */
    public static TreatySessionsModule lenient() {
        return new TreatySessionsModule(FormatReader.Strictness.LENIENT);
    }

    @Override
    public String getModuleName() {
        return TreatySessionsModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleSerializers keySerializers = new SimpleSerializers();
        ModelDeserializers deserializers = new ModelDeserializers();
        SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        MappedTypes.formats().forEach((type, format) -> {
            addSerializer(type, format, serializers);
            deserializers.add(type, format, strictness);
            addKeySerializer(type, format, keySerializers);
            if (format instanceof StringFormat<?> string) {
                keyDeserializers.addDeserializer(type, new ModelKeyDeserializer(type, string, strictness));
            }
        });
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.addKeySerializers(keySerializers);
        context.addKeyDeserializers(keyDeserializers);
        context.addTypeModifier(new MappedTypes.Modifier());
        context.appendAnnotationIntrospector(new MappedTypes.Names());
    }

    @SuppressWarnings("unchecked") // the map has for each type the format of its values
    private static <V> void addSerializer(Class<?> type, ValueFormat<V> format, SimpleSerializers serializers) {
        serializers.addSerializer((Class<V>) type, new ModelSerializer<>((Class<V>) type, format));
    }

    @SuppressWarnings("unchecked") // the map has for each type the format of its values
    private static <V> void addKeySerializer(Class<?> type, ValueFormat<V> format, SimpleSerializers serializers) {
        serializers.addSerializer((Class<V>) type, new ModelKeySerializer<>((Class<V>) type, format));
    }
}
