// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.treatysessions.model.JsonValue.JsonNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.StreamWriteException;

/** Writes numbers: as they are to text, as typed numbers to trees, token buffers, CBOR and Smile. */
final class NumberLiteral {

    private NumberLiteral() {}

    static void write(JsonNumber number, JsonGenerator out) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(number.literal());
        } else {
            writeTyped(typed(number, out), out);
        }
    }

    private static Number typed(JsonNumber number, JsonGenerator out) {
        try {
            return number.toNumber();
        } catch (NumberFormatException e) {
            String literal = number.literal();
            String shown = literal.length() > 50 ? literal.substring(0, 50) + "..." : literal;
            throw new StreamWriteException(out, "Cannot write the number except as text: " + shown, e);
        }
    }

    private static void writeTyped(Number number, JsonGenerator out) {
        if (number instanceof Integer value) {
            out.writeNumber(value);
        } else if (number instanceof Long value) {
            out.writeNumber(value);
        } else if (number instanceof BigInteger value) {
            out.writeNumber(value);
        } else if (number instanceof Double value) {
            out.writeNumber(value);
        } else {
            out.writeNumber((BigDecimal) number);
        }
    }
}
