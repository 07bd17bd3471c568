// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.meta.ValueTypes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Any JSON value, or any of one kind, kept exactly.
 *
 * @param <V> the Java type of a value
 */
final class JsonValueFormat<V extends JsonValue> extends ValueFormat<V> {

    private final Class<V> kind;

    JsonValueFormat(Class<V> kind) {
        super(ValueTypes.EXTENSIONS);
        this.kind = kind;
    }

    /** {@return the formats of JSON values other than objects} */
    static Map<Class<?>, ValueFormat<?>> withoutObjects() {
        Map<Class<?>, ValueFormat<?>> formats = new LinkedHashMap<>();
        List.of(
                        JsonValue.class,
                        JsonValue.JsonArray.class,
                        JsonValue.JsonString.class,
                        JsonValue.JsonNumber.class,
                        JsonValue.JsonBoolean.class,
                        JsonValue.JsonNull.class)
                .forEach(kind -> formats.put(kind, new JsonValueFormat<>(kind)));
        return formats;
    }

    @Override
    @Nullable
    V read(FormatReader in) {
        if (!isOfKind(in.token())) {
            in.wrongType(kindName());
            return null;
        }
        JsonValue value = in.anyValue();
        return value == null ? null : kind.cast(value);
    }

    private boolean isOfKind(JsonToken token) {
        return switch (token) {
            case START_OBJECT, PROPERTY_NAME, END_OBJECT -> kind.isAssignableFrom(JsonObject.class);
            case START_ARRAY -> kind.isAssignableFrom(JsonValue.JsonArray.class);
            case VALUE_STRING -> kind.isAssignableFrom(JsonValue.JsonString.class);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> kind.isAssignableFrom(JsonValue.JsonNumber.class);
            case VALUE_TRUE, VALUE_FALSE -> kind.isAssignableFrom(JsonValue.JsonBoolean.class);
            case VALUE_NULL -> kind.isAssignableFrom(JsonValue.JsonNull.class);
            default -> kind == JsonValue.class;
        };
    }

    private String kindName() {
        if (kind == JsonObject.class) {
            return "object";
        }
        if (kind == JsonValue.JsonArray.class) {
            return "array";
        }
        if (kind == JsonValue.JsonString.class) {
            return "string";
        }
        if (kind == JsonValue.JsonNumber.class) {
            return "number";
        }
        return kind == JsonValue.JsonBoolean.class ? "boolean" : "null";
    }

    @Override
    @Nullable
    V readOver(FormatReader in, V base, boolean isDeep) {
        V value = read(in);
        return value == null ? null : kind.cast(over(base, value, isDeep));
    }

    /** Replaces members of an object; if deep, replaces members of its members and appends to arrays, as Jackson does. */
    private static JsonValue over(JsonValue base, JsonValue value, boolean isDeep) {
        if (base instanceof JsonObject object && value instanceof JsonObject changes) {
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            changes.members()
                    .forEach((name, change) ->
                            members.merge(name, change, (old, changed) -> isDeep ? over(old, changed, true) : changed));
            return JsonObject.of(members);
        }
        if (isDeep && base instanceof JsonValue.JsonArray array && value instanceof JsonValue.JsonArray more) {
            List<JsonValue> values = new ArrayList<>(array.values());
            values.addAll(more.values());
            return JsonValue.JsonArray.of(values);
        }
        return value;
    }

    // ----------------------------------------------------------------------------------------- write

    @Override
    public JsonToken shape(V value) {
        if (value instanceof JsonObject) {
            return JsonToken.START_OBJECT;
        }
        if (value instanceof JsonValue.JsonArray) {
            return JsonToken.START_ARRAY;
        }
        if (value instanceof JsonValue.JsonString) {
            return JsonToken.VALUE_STRING;
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return number.isWhole() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        }
        if (value instanceof JsonValue.JsonBoolean truth) {
            return truth.value() ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
        }
        return JsonToken.VALUE_NULL;
    }

    @Override
    public void writeContent(V value, JsonGenerator out) {
        if (value instanceof JsonObject object) {
            writeMembers(object, out);
        } else if (value instanceof JsonValue.JsonArray array) {
            array.values().forEach(element -> writeAny(element, out));
        } else {
            writeAny(value, out);
        }
    }

    @Override
    public void write(V value, JsonGenerator out) {
        writeAny(value, out);
    }

    private static void writeMembers(JsonObject object, JsonGenerator out) {
        object.members().forEach((name, member) -> {
            out.writeName(name);
            writeAny(member, out);
        });
    }

    private static void writeAny(JsonValue value, JsonGenerator out) {
        if (value instanceof JsonObject object) {
            out.writeStartObject();
            writeMembers(object, out);
            out.writeEndObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            out.writeStartArray();
            array.values().forEach(element -> writeAny(element, out));
            out.writeEndArray();
        } else if (value instanceof JsonValue.JsonString text) {
            out.writeString(text.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            NumberLiteral.write(number, out);
        } else if (value instanceof JsonValue.JsonBoolean truth) {
            out.writeBoolean(truth.value());
        } else {
            out.writeNull();
        }
    }
}
