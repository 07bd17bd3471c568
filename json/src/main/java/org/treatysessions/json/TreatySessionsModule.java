package org.treatysessions.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.FindingOrder;
import org.treatysessions.finding.Location;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.json.format.ValueFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A Jackson module with the types of the model in their one format.
 *
 * <p>The format is a contract: naming strategies, inclusion rules and coercions of the mapper do not change it. A value
 * that is structurally broken fails with one {@link InvalidDocumentException} that carries all findings. A value that can
 * be represented is read even if it violates a constraint, so that {@code @Valid} can report it.
 *
 * <p>The module is found by {@code findAndAddModules()}.
 *
 * @since 0.1
 */
public final class TreatySessionsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The maximum number of findings on one value of a mapper. */
    private static final int MOST_FINDINGS = ReadLimits.DEFAULT.findings();

    /** Creates the strict module, which rejects unknown members. */
    public TreatySessionsModule() {
        this(FormatReader.Strictness.STRICT);
    }

    private TreatySessionsModule(FormatReader.Strictness strictness) {
        super(TreatySessionsModule.class.getName() + "/" + strictness, Version.unknownVersion());
        SessionFormat.byJavaType().forEach((type, format) -> add(type, format, strictness));
    }

    /** {@return the lenient module, which ignores unknown members} */
    public static TreatySessionsModule lenient() {
        return new TreatySessionsModule(FormatReader.Strictness.LENIENT);
    }

    @SuppressWarnings("unchecked") // the map has for each type the format of its values
    private <V> void add(Class<?> type, ValueFormat<V> format, FormatReader.Strictness strictness) {
        addSerializer((Class<V>) type, new Writing<>((Class<V>) type, format));
        addDeserializer((Class<V>) type, new Reading<>((Class<V>) type, format, strictness));
    }

    private static final class Writing<V> extends StdSerializer<V> {

        private final ValueFormat<V> format;

        Writing(Class<V> type, ValueFormat<V> format) {
            super(type);
            this.format = format;
        }

        @Override
        public void serialize(V value, JsonGenerator generator, SerializationContext context) {
            format.write(value, generator);
        }
    }

    private static final class Reading<V> extends StdDeserializer<V> {

        private final ValueFormat<V> format;
        private final FormatReader.Strictness strictness;

        Reading(Class<V> type, ValueFormat<V> format, FormatReader.Strictness strictness) {
            super(type);
            this.format = format;
            this.strictness = strictness;
        }

        @Override
        public V deserialize(JsonParser parser, DeserializationContext context) {
            FormatReader reader = new FormatReader(parser, strictness, true, MOST_FINDINGS, Reading::location);
            Optional<V> value = reader.read(format);
            if (value.isEmpty()) {
                List<Finding> findings = FindingOrder.sorted(reader.findings(), format.type());
                throw new InvalidDocumentException(parser, handledType(), findings);
            }
            return value.get();
        }

        /** Rejects {@code null} as a document; within a user's document, the user decides what it means. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            boolean isDocument = parser != null
                    && parser.currentToken() == JsonToken.VALUE_NULL
                    && parser.streamReadContext().inRoot();
            return isDocument ? deserialize(parser, context) : null;
        }

        private static Optional<Location> location(TokenStreamLocation location) {
            return location.getLineNr() < 1 || location.getColumnNr() < 1
                    ? Optional.empty()
                    : Optional.of(new Location(location.getLineNr(), location.getColumnNr()));
        }
    }
}
