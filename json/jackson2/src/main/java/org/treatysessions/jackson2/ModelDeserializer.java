// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadCapability;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.ModelJson;
import org.treatysessions.json.ValueJson;
import org.treatysessions.model.JsonValue;

/**
 * Reads values of a type of the model.
 *
 * @param <V> the type of the values
 */
final class ModelDeserializer<V> extends StdDeserializer<V> {

    private static final long serialVersionUID = 1L;

    private final Class<V> type;
    private final boolean isLenient;

    ModelDeserializer(Class<V> type, boolean isLenient) {
        super(type);
        this.type = type;
        this.isLenient = isLenient;
    }

    private ValueJson<V> json() {
        ValueJson<V> json = ValueJson.of(type);
        return isLenient ? json.lenient() : json;
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        V embedded = embedded(parser);
        return embedded == null ? read(parser, null, false) : embedded;
    }

    /** A value that a tree or a buffer holds as such. */
    private @Nullable V embedded(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT && type.isInstance(parser.getEmbeddedObject())
                ? type.cast(parser.getEmbeddedObject())
                : null;
    }

    /** Reads a value, or with a base, changes to it. */
    private V read(JsonParser parser, @Nullable V base, boolean isDeep) throws IOException {
        requireTypedScalars(parser);
        SourceText source = SourceText.copy(parser, type);
        ModelJson.Result<V> result =
                base == null ? json().parse(source.text()) : json().parseChanges(source.text(), base, isDeep);
        if (result.value().isEmpty()) {
            throw new InvalidDocumentException(parser, type, source.located(result.findings()));
        }
        return result.value().get();
    }

    /** Rejects formats such as XML, in which a list of one is a text, and a number, too. */
    private void requireTypedScalars(JsonParser parser) throws MismatchedInputException {
        boolean isTyped =
                json().isString() || !parser.getReadCapabilities().isEnabled(StreamReadCapability.UNTYPED_SCALARS);
        if (!isTyped) {
            throw MismatchedInputException.from(
                    parser,
                    type,
                    "Cannot read a " + type.getSimpleName()
                            + " from XML, CSV or properties, where lists, numbers and strings are not distinguished."
                            + " Supported: JSON, YAML, CBOR, Smile and trees.");
        }
    }

    // ---------------------------------------------------------------------------------------- update

    /** {@return whether members can be changed; other values are replaced} */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return json().isObject();
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context, V base) throws IOException {
        if (!json().isObject()) {
            context.handleBadMerge(this);
            return deserialize(parser, context);
        }
        V embedded = embedded(parser);
        boolean isDeep = Boolean.TRUE.equals(context.getConfig().getDefaultMergeable());
        return embedded == null ? read(parser, base, isDeep) : embedded;
    }

    // -------------------------------------------------------------------------------------- type ids

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        if (json().isObject()) {
            return typeDeserializer.deserializeTypedFromObject(parser, context);
        }
        return json().isString()
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
    public @Nullable V getNullValue(DeserializationContext context) throws JsonMappingException {
        if (type.isAssignableFrom(JsonValue.JsonNull.class)) {
            return type.cast(JsonValue.JsonNull.NULL);
        }
        JsonParser parser = context.getParser();
        boolean isDocument = parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.getParsingContext().inRoot();
        if (isDocument) {
            throw new InvalidDocumentException(
                    parser, type, json().parse("null").findings());
        }
        return null;
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
