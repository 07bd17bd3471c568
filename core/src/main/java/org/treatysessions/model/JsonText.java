// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Collection;
import java.util.Map;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonString;

/**
 * The text of JSON values, and the bounds that it keeps.
 *
 * <p>The code is static and thread-safe.
 */
final class JsonText {

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
        int start = literal.startsWith("-") ? 1 : 0;
        int end = literal.startsWith("0", start) ? start + 1 : afterDigits(literal, start);
        boolean isNumber = end > start;
        if (literal.startsWith(".", end)) {
            start = end + 1;
            end = afterDigits(literal, start);
            isNumber &= end > start;
        }
        if (literal.startsWith("e", end) || literal.startsWith("E", end)) {
            boolean isSigned = literal.startsWith("+", end + 1) || literal.startsWith("-", end + 1);
            start = isSigned ? end + 2 : end + 1;
            end = afterDigits(literal, start);
            isNumber &= end > start;
        }
        return isNumber && end == literal.length();
    }

    private static int afterDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
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
