package org.treatysessions.model;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonString;

/**
 * The text of JSON values, and the bounds that it keeps.
 *
 * <p>The code is static and thread-safe.
 */
final class JsonText {

    /** A number; possessive, so that matching takes linear time and no stack. */
    private static final Pattern NUMBER =
            Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

    private JsonText() {}

    /**
     * Returns the depth of an object or array.
     *
     * @param values the values in it
     * @return one more than the maximum depth of the values
     * @throws IllegalArgumentException if that is more than {@link JsonValue#MAX_DEPTH}
     */
    static int depthAround(Collection<JsonValue> values) {
        int max = 0;
        for (JsonValue value : values) {
            max = Math.max(max, depth(value));
        }
        if (max == JsonValue.MAX_DEPTH) {
            throw new IllegalArgumentException("JSON nested more than " + JsonValue.MAX_DEPTH + " deep");
        }
        return max + 1;
    }

    private static int depth(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.depth();
        }
        return value instanceof JsonArray array ? array.depth() : 0;
    }

    /**
     * Checks if a text is a number in the grammar of RFC 8259, section 6.
     *
     * @param literal the text
     * @return whether it is
     */
    static boolean isNumber(String literal) {
        return NUMBER.matcher(literal).matches();
    }

    /**
     * Returns a value as compact JSON text.
     *
     * @param value the value
     * @return the text
     */
    static String of(JsonValue value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static void append(StringBuilder text, JsonValue value) {
        if (value instanceof JsonObject object) {
            char before = '{';
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                appendQuoted(text.append(before), member.getKey());
                append(text.append(':'), member.getValue());
                before = ',';
            }
            text.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof JsonArray array) {
            char before = '[';
            for (JsonValue element : array.values()) {
                append(text.append(before), element);
                before = ',';
            }
            text.append(array.values().isEmpty() ? "[]" : "]");
        } else if (value instanceof JsonString string) {
            appendQuoted(text, string.value());
        } else {
            text.append(value);
        }
    }

    private static void appendQuoted(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
