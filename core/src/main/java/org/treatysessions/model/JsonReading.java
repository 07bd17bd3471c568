package org.treatysessions.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonBoolean;
import org.treatysessions.model.JsonValue.JsonNull;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.JsonValue.JsonString;

/** One reading of one JSON text (RFC 8259), from left to right. */
final class JsonReading {

    private final String text;
    private int next;

    private JsonReading(String text) {
        this.text = text;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if it is no JSON, names a member twice in one object, has a lone surrogate or is
     *     nested more than {@link JsonValue#MAX_DEPTH} deep
     */
    static JsonValue read(String text) {
        JsonReading reading = new JsonReading(text);
        reading.skipWhiteSpace();
        JsonValue value = reading.value();
        if (reading.next < text.length()) {
            throw reading.unexpected();
        }
        return value;
    }

    /** Reads a value and the white space after it; without recursion, so that no depth is too much for the stack. */
    private JsonValue value() {
        Deque<Open> open = new ArrayDeque<>();
        while (true) {
            char first = peek();
            boolean isOpened = first == '{' || first == '[';
            if (isOpened) {
                if (open.size() == JsonValue.MAX_DEPTH) {
                    throw wrong("JSON nested more than " + JsonValue.MAX_DEPTH + " deep", next);
                }
                next++;
                skipWhiteSpace();
                open.push(new Open(first == '{'));
                if (peek() != open.getFirst().end()) {
                    name(open.getFirst());
                    continue;
                }
            }
            JsonValue value = isOpened ? close(open) : scalar();
            skipWhiteSpace();
            while (!open.isEmpty() && !continues(open.getFirst(), value)) {
                value = close(open);
                skipWhiteSpace();
            }
            if (open.isEmpty()) {
                return value;
            }
        }
    }

    /** Reads the name of the next member where an object is open. */
    private void name(Open open) {
        if (open.isObject) {
            int start = next;
            open.name = string();
            if (!open.names.add(open.name)) {
                throw wrong("a member is named twice", start);
            }
            skipWhiteSpace();
            take(':');
        }
    }

    /** Adds a value to what is open, and tells whether a comma and another entry follow. */
    private boolean continues(Open open, JsonValue value) {
        open.add(value);
        if (peek() == open.end()) {
            return false;
        }
        take(',');
        if (peek() == open.end()) {
            throw unexpected();
        }
        name(open);
        return true;
    }

    private JsonValue close(Deque<Open> open) {
        next++;
        return open.pop().build();
    }

    /** An object or array whose end is not read yet. */
    private static final class Open {

        private final boolean isObject;
        private final JsonObject.Builder object = JsonObject.builder();
        private final List<JsonValue> array = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private String name = "";

        Open(boolean isObject) {
            this.isObject = isObject;
        }

        char end() {
            return isObject ? '}' : ']';
        }

        void add(JsonValue value) {
            if (isObject) {
                object.put(name, value);
            } else {
                array.add(value);
            }
        }

        JsonValue build() {
            return isObject ? object.build() : JsonArray.of(array);
        }
    }

    private JsonValue scalar() {
        return switch (peek()) {
            case '"' -> JsonString.of(string());
            case 't' -> word("true", JsonBoolean.TRUE);
            case 'f' -> word("false", JsonBoolean.FALSE);
            case 'n' -> word("null", JsonNull.NULL);
            default -> number();
        };
    }

    private String string() {
        int start = next;
        if (peek() != '"') {
            throw unexpected();
        }
        next++;
        StringBuilder string = new StringBuilder();
        for (char c = peek(); c != '"'; c = peek()) {
            if (c < ' ') {
                throw unexpected();
            }
            next++;
            string.append(c == '\\' ? escaped() : c);
        }
        next++;
        try {
            WellFormed.requireText(string.toString());
        } catch (IllegalArgumentException e) {
            throw wrong("a text has a lone surrogate", start);
        }
        return string.toString();
    }

    private char escaped() {
        char c = peek();
        next++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw wrong("no such escape", next - 1);
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw unexpected();
            }
            unit = unit * 16 + digit;
            next++;
        }
        return (char) unit;
    }

    private JsonValue word(String word, JsonValue value) {
        if (!text.startsWith(word, next)) {
            throw unexpected();
        }
        next += word.length();
        return value;
    }

    private JsonNumber number() {
        int start = next;
        while (next < text.length() && "+-.0123456789Ee".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        String literal = text.substring(start, next);
        if (!JsonText.isNumber(literal)) {
            throw wrong("no JSON value", start);
        }
        return JsonNumber.ofLiteral(literal);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw unexpected();
        }
        next++;
        skipWhiteSpace();
    }

    private char peek() {
        if (next >= text.length()) {
            throw wrong("the text ends too early", text.length());
        }
        return text.charAt(next);
    }

    private void skipWhiteSpace() {
        while (next < text.length() && " \t\n\r".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
    }

    private IllegalArgumentException unexpected() {
        return wrong("something else is expected", next);
    }

    private static IllegalArgumentException wrong(String what, int index) {
        return new IllegalArgumentException("Not JSON: " + what + ", at index " + index);
    }
}
