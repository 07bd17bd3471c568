package org.treatysessions.model;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonBoolean;
import org.treatysessions.model.JsonValue.JsonNull;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.JsonValue.JsonString;

/**
 * The serial form of a JSON object or array.
 *
 * <p>It is flat, because default serialisation takes so much stack for each level of nesting that values within the
 * allowed depth would overflow it.
 */
final class JsonSerial implements Externalizable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final char OBJECT = '{';
    private static final char ARRAY = '[';
    private static final char STRING = '"';
    private static final char NUMBER = '0';
    private static final char FALSE = 'f';
    private static final char TRUE = 't';
    private static final char NULL = 'n';

    private JsonValue value = JsonNull.NULL;

    /** Creates an instance to be read into. */
    public JsonSerial() {}

    JsonSerial(JsonValue value) {
        this.value = value;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        write(out, value);
    }

    private static void write(ObjectOutput out, JsonValue value) throws IOException {
        if (value instanceof JsonObject object) {
            out.writeChar(OBJECT);
            out.writeInt(object.members().size());
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                out.writeObject(member.getKey());
                write(out, member.getValue());
            }
        } else if (value instanceof JsonArray array) {
            out.writeChar(ARRAY);
            out.writeInt(array.values().size());
            for (JsonValue element : array.values()) {
                write(out, element);
            }
        } else if (value instanceof JsonString string) {
            out.writeChar(STRING);
            out.writeObject(string.value());
        } else if (value instanceof JsonNumber number) {
            out.writeChar(NUMBER);
            out.writeObject(number.literal());
        } else if (value instanceof JsonBoolean bool) {
            out.writeChar(bool.value() ? TRUE : FALSE);
        } else {
            out.writeChar(NULL);
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        value = read(in, JsonValue.MAX_DEPTH);
    }

    private static JsonValue read(ObjectInput in, int depthLeft) throws IOException, ClassNotFoundException {
        if (depthLeft < 0) {
            throw new InvalidObjectException("JSON nested more than " + JsonValue.MAX_DEPTH + " deep");
        }
        char kind = in.readChar();
        return switch (kind) {
            case OBJECT -> readMembers(in, depthLeft);
            case ARRAY -> readElements(in, depthLeft);
            case STRING -> JsonString.of((String) in.readObject());
            case NUMBER -> JsonNumber.ofLiteral((String) in.readObject());
            case FALSE, TRUE -> JsonBoolean.of(kind == TRUE);
            case NULL -> JsonNull.NULL;
            default -> throw new InvalidObjectException("No kind of JSON value: " + kind);
        };
    }

    private static JsonObject readMembers(ObjectInput in, int depthLeft) throws IOException, ClassNotFoundException {
        JsonObject.Builder object = JsonObject.builder();
        for (int left = in.readInt(); left > 0; left--) {
            object.put((String) in.readObject(), read(in, depthLeft - 1));
        }
        return object.build();
    }

    private static JsonArray readElements(ObjectInput in, int depthLeft) throws IOException, ClassNotFoundException {
        List<JsonValue> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(read(in, depthLeft - 1));
        }
        return JsonArray.of(values);
    }

    @Serial
    private Object readResolve() {
        return value;
    }
}
