// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import org.jspecify.annotations.Nullable;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.StringFormat;
import org.treatysessions.json.format.ValueFormat;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.meta.ModelType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads values of a type of the model. */
final class ModelDeserializer<V> extends StdDeserializer<V> {

    private final ValueFormat<V> format;
    private final ValueReader<V> reader;

    ModelDeserializer(Class<?> type, ValueFormat<V> format, FormatReader.Strictness strictness) {
        super(type);
        this.format = format;
        this.reader = new ValueReader<>(type, format, strictness);
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) {
        V embedded = embedded(parser);
        if (embedded != null) {
            return embedded;
        }
        requireTypedScalars(parser);
        return reader.read(parser);
    }

    /** A value that a tree or a buffer holds as such. */
    @SuppressWarnings("unchecked") // the handled type is that of the values
    private @Nullable V embedded(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                        && handledType().isInstance(parser.getEmbeddedObject())
                ? (V) parser.getEmbeddedObject()
                : null;
    }

    /** Rejects formats such as XML, in which a list of one is a text, and a number, too. */
    private void requireTypedScalars(JsonParser parser) {
        boolean isTyped = format instanceof StringFormat
                || !parser.streamReadCapabilities().isEnabled(StreamReadCapability.UNTYPED_SCALARS);
        if (!isTyped) {
            throw MismatchedInputException.from(
                    parser,
                    handledType(),
                    "Cannot read a " + handledType().getSimpleName()
                            + " from XML, CSV or properties, where lists, numbers and strings are not distinguished."
                            + " Supported: JSON, YAML, CBOR, Smile and trees.");
        }
    }

    // ---------------------------------------------------------------------------------------- update

    /** {@return whether members can be changed; other values are replaced} */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return isObject();
    }

    private boolean isObject() {
        return format.type() instanceof ModelType || handledType() == JsonObject.class;
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context, V base) {
        if (!isObject()) {
            context.handleBadMerge(this);
            return deserialize(parser, context);
        }
        V embedded = embedded(parser);
        if (embedded != null) {
            return embedded;
        }
        requireTypedScalars(parser);
        boolean isDeep = Boolean.TRUE.equals(context.getConfig().getDefaultMergeable());
        return reader.readOver(parser, base, isDeep);
    }

    // -------------------------------------------------------------------------------------- type ids

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        if (isObject()) {
            return typeDeserializer.deserializeTypedFromObject(parser, context);
        }
        return format instanceof StringFormat
                ? typeDeserializer.deserializeTypedFromScalar(parser, context)
                : typeDeserializer.deserializeTypedFromAny(parser, context);
    }

    // ------------------------------------------------------------------------------------------ null

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** Rejects {@code null} as a document; within a user's document, the user decides what it means. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        if (handledType().isAssignableFrom(JsonValue.JsonNull.class)) {
            return JsonValue.JsonNull.NULL;
        }
        JsonParser parser = context.getParser();
        boolean isDocument = parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.streamReadContext().inRoot();
        return isDocument ? deserialize(parser, context) : null;
    }

    /** {@return null; an absent value is not a {@code null} of JSON} */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
