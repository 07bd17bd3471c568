package org.treatysessions.json.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.StreamWriteException;

/**
 * Numbers as they are written in JSON text.
 *
 * <p>Only generators of text take a number as written. Others, such as those of trees, token buffers, CBOR and Smile, take
 * typed numbers, of which each literal gets one with the same value: an {@code int}, {@code long} or {@link BigInteger}; a
 * {@code double} if it is written the same; otherwise a {@link BigDecimal}, which keeps trailing zeros.
 */
final class NumberLiteral {

    /** The maximum length of a literal that becomes a typed number; the time to convert one grows with its square. */
    private static final int MAX_LENGTH = 100_000;

    /** The maximum length of a literal that is certainly a {@code long}. */
    private static final int LONG_LENGTH = 18;

    private NumberLiteral() {}

    static boolean isWhole(String literal) {
        return literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
    }

    static void write(String literal, JsonGenerator out) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(literal);
        } else if (literal.length() > MAX_LENGTH) {
            throw new StreamWriteException(
                    out,
                    "Cannot write a number of " + literal.length() + " characters except as text. Maximum: "
                            + MAX_LENGTH);
        } else if (isWhole(literal)) {
            writeWhole(literal, out);
        } else {
            writeDecimal(literal, out);
        }
    }

    private static void writeWhole(String literal, JsonGenerator out) {
        if (literal.length() > LONG_LENGTH) {
            BigInteger value = new BigInteger(literal);
            if (value.bitLength() < Long.SIZE) {
                out.writeNumber(value.longValueExact());
            } else {
                out.writeNumber(value);
            }
            return;
        }
        long value = Long.parseLong(literal);
        if (value == (int) value) {
            out.writeNumber((int) value);
        } else {
            out.writeNumber(value);
        }
    }

    private static void writeDecimal(String literal, JsonGenerator out) {
        double value = Double.parseDouble(literal);
        if (Double.toString(value).equals(literal)) {
            out.writeNumber(value);
            return;
        }
        try {
            out.writeNumber(new BigDecimal(literal));
        } catch (NumberFormatException e) {
            throw new StreamWriteException(out, "Cannot write the number except as text: " + literal, e);
        }
    }
}
