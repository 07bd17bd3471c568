package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.meta.ExtensionsType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Any JSON object, kept exactly. */
final class ExtensionsFormat extends ValueFormat<JsonObject> {

    ExtensionsFormat(ExtensionsType type) {
        super(type);
    }

    @Override
    @Nullable
    JsonObject read(FormatReader in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("object");
            return null;
        }
        return (JsonObject) in.anyValue();
    }

    @Override
    public void write(JsonObject value, JsonGenerator out) {
        writeAny(value, out);
    }

    private static void writeAny(JsonValue value, JsonGenerator out) {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            object.members().forEach((name, member) -> {
                out.writeName(name);
                writeAny(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            out.writeStartArray();
            array.values().forEach(element -> writeAny(element, out));
            out.writeEndArray();
        } else if (value instanceof JsonValue.JsonString text) {
            out.writeString(text.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.writeNumber(number.literal());
        } else if (value instanceof JsonValue.JsonBoolean truth) {
            out.writeBoolean(truth.value());
        } else {
            out.writeNull();
        }
    }
}
