// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.treatysessions.model.JsonValue.JsonNumber;

/** A value as canonical JSON text, whose tokens go to any generator: of text, of trees, of binary formats. */
final class WrittenText {

    /** Reads what this library has written, however large. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;

    private WrittenText(String text) {
        this.text = text;
    }

    static WrittenText of(String text) {
        return new WrittenText(text);
    }

    /** The first token. */
    JsonToken shape() throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken();
        }
    }

    /** Writes the value. */
    void writeTo(JsonGenerator out) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            while (parser.nextToken() != null) {
                write(parser, out);
            }
        }
    }

    /** Writes the value without the start and the end of the object or array that it is. */
    void writeContentTo(JsonGenerator out) throws IOException {
        if (!shape().isStructStart()) {
            writeTo(out);
            return;
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != null) {
                boolean isEnd = parser.currentToken().isStructEnd()
                        && parser.getParsingContext().inRoot();
                if (!isEnd) {
                    write(parser, out);
                }
            }
        }
    }

    private static void write(JsonParser parser, JsonGenerator out) throws IOException {
        if (parser.currentToken().isNumeric()) {
            writeNumber(new JsonNumber(parser.getText()), out);
        } else {
            out.copyCurrentEvent(parser);
        }
    }

    /** Only text has numbers as they are written; other formats have typed numbers. */
    private static void writeNumber(JsonNumber number, JsonGenerator out) throws IOException {
        if (out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(number.literal());
            return;
        }
        Number typed = typed(number, out);
        if (typed instanceof Integer value) {
            out.writeNumber(value);
        } else if (typed instanceof Long value) {
            out.writeNumber(value);
        } else if (typed instanceof BigInteger value) {
            out.writeNumber(value);
        } else if (typed instanceof Double value) {
            out.writeNumber(value);
        } else {
            out.writeNumber((BigDecimal) typed);
        }
    }

    private static Number typed(JsonNumber number, JsonGenerator out) throws JsonMappingException {
        try {
            return number.toNumber();
        } catch (NumberFormatException e) {
            String literal = number.literal();
            String shown = literal.length() > 50 ? literal.substring(0, 50) + "..." : literal;
            throw JsonMappingException.from(out, "Cannot write the number except as text: " + shown, e);
        }
    }
}
