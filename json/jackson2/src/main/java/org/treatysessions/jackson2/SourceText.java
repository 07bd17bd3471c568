// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;

/** A value of a parser as JSON text on one line, with the location that each part of it has in the source. */
final class SourceText {

    private final StringBuilder text = new StringBuilder();

    /** The number of code points written so far. */
    private int column;

    private int places;
    private int[] columns = new int[16];
    private Location[] locations = new Location[16];

    private SourceText() {}

    /**
     * Copies the value at the current token.
     *
     * @param parser the parser, at the first token of the value, or after the start of an object; afterwards at its last
     * @param type the type that the value is read as
     */
    static SourceText copy(JsonParser parser, Class<?> type) throws IOException {
        SourceText copy = new SourceText();
        copy.value(parser, type);
        return copy;
    }

    /** Copies a key of a map. */
    static SourceText ofKey(String key, @Nullable JsonParser parser) {
        SourceText copy = new SourceText();
        if (parser != null) {
            copy.mark(parser.currentTokenLocation());
        }
        copy.string(key);
        return copy;
    }

    String text() {
        return text.toString();
    }

    /** Findings on the text with their locations in the source; without one if the source is not text. */
    List<Finding> located(List<Finding> findings) {
        return findings.stream().map(this::located).toList();
    }

    private Finding located(Finding finding) {
        Finding found = Finding.of(finding.rule(), finding.severity(), finding.path(), finding.arguments());
        return finding.location()
                .flatMap(location -> inSource(location.column()))
                .map(found::withLocation)
                .orElse(found);
    }

    private Optional<Location> inSource(int at) {
        int place = Arrays.binarySearch(columns, 0, places, at);
        int before = place < 0 ? -place - 2 : place;
        return before < 0 ? Optional.empty() : Optional.of(locations[before]);
    }

    // ------------------------------------------------------------------------------------------ copy

    private void value(JsonParser parser, Class<?> type) throws IOException {
        int depth = 0;
        boolean isFirst = true;
        JsonToken token = parser.currentToken();
        if (token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT) {
            mark(parser.currentTokenLocation());
            append("{");
            depth++;
        }
        while (true) {
            boolean isEnd = token.isStructEnd();
            if (!isFirst && !isEnd) {
                append(",");
            }
            if (token == JsonToken.FIELD_NAME) {
                string(parser.currentName());
                append(":");
                isFirst = true;
            } else {
                if (!isEnd) {
                    mark(parser.currentTokenLocation());
                }
                token(token, parser, type);
                isFirst = token.isStructStart();
                depth += token.isStructStart() ? 1 : isEnd ? -1 : 0;
                if (depth == 0) {
                    return;
                }
            }
            token = next(parser);
        }
    }

    private static JsonToken next(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonEOFException(parser, null, "Unexpected end of the document");
        }
        return token;
    }

    private void token(JsonToken token, JsonParser parser, Class<?> type) throws IOException {
        switch (token) {
            case START_OBJECT -> append("{");
            case END_OBJECT -> append("}");
            case START_ARRAY -> append("[");
            case END_ARRAY -> append("]");
            case VALUE_STRING -> string(parser.getText());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> append(token.asString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, type);
            default -> throw refusal("Binary data and objects of Java", parser, type);
        }
    }

    private void number(JsonParser parser, Class<?> type) throws IOException {
        if (parser.isNaN()) {
            throw refusal(parser.getText(), parser, type);
        }
        append(parser.getText());
    }

    private static MismatchedInputException refusal(String what, JsonParser parser, Class<?> type) {
        return MismatchedInputException.from(
                parser, type, what + " cannot be part of a " + type.getSimpleName() + ": JSON has no such values");
    }

    private void append(String part) {
        text.append(part);
        column += part.codePointCount(0, part.length());
    }

    private void string(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                quoted.append(c);
            }
        }
        append(quoted.append('"').toString());
    }

    private void mark(JsonLocation location) {
        if (location.getLineNr() < 1 || location.getColumnNr() < 1) {
            return;
        }
        if (places == columns.length) {
            columns = Arrays.copyOf(columns, 2 * places);
            locations = Arrays.copyOf(locations, 2 * places);
        }
        columns[places] = column + 1;
        locations[places++] = new Location(location.getLineNr(), location.getColumnNr());
    }
}
