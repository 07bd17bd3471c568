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
 * Brings the types of the model to a mapper of one's own, in the one format that they have.
 *
 * <p>The format is a contract: naming strategies, inclusion rules and coercions of the mapper do not change it. A value
 * that is structurally broken is refused with one {@link InvalidDocumentException} that carries all findings. What can
 * be represented is read, even if a constraint says that it is wrong, so that {@code @Valid} can judge it.
 *
 * <p>Mappers that look for modules find this one by themselves.
 */
public final class TreatySessionsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** What a parser of a mapper may find in one value. */
    private static final int MOST_FINDINGS = ReadLimits.DEFAULT.findings();

    /** Makes the module that refuses members that the format does not know. */
    public TreatySessionsModule() {
        this(FormatReader.Strictness.STRICT);
    }

    private TreatySessionsModule(FormatReader.Strictness strictness) {
        super(TreatySessionsModule.class.getName() + "/" + strictness, Version.unknownVersion());
        SessionFormat.byJavaType().forEach((type, format) -> add(type, format, strictness));
    }

    /** {@return the module that passes over members that the format does not know} */
    public static TreatySessionsModule lenient() {
        return new TreatySessionsModule(FormatReader.Strictness.LENIENT);
    }

    @SuppressWarnings("unchecked") // the map gives each type the format of its values
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

        /** Refuses {@code null} as a document; what it means inside of a document of one's own is for its owner to say. */
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
