// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON (RFC 8259), for the extensions of a session.
 *
 * <p>Values are kept exactly, so that they can be written back exactly: objects with the order of their members,
 * numbers as they were written. Two values are equal only if they are written the same: {@code 1.0} is not {@code
 * 1.00}, and the order of members matters. Texts have no lone surrogates. Objects and arrays are nested no deeper than
 * {@value #MAX_DEPTH}, so that recursion over them is safe.
 *
 * <p>{@code toString()} returns the value as compact JSON text. These types do not parse JSON text.
 *
 * <p>All values are immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface JsonValue
        permits JsonObject,
                JsonValue.JsonArray,
                JsonValue.JsonString,
                JsonValue.JsonNumber,
                JsonValue.JsonBoolean,
                JsonValue.JsonNull {

    /** The maximum depth of nesting; an object or array that contains none has depth 1. */
    int MAX_DEPTH = 1000;

    /**
     * A JSON array.
     *
     * <p>This class is immutable and thread-safe.
     */
    final class JsonArray implements JsonValue {

        private final List<JsonValue> values;
        private final int depth;

        private JsonArray(List<JsonValue> values) {
            this.values = values;
            this.depth = JsonText.depthAround(values);
        }

        /**
         * Creates an array.
         *
         * @param values the values, in order
         * @return the array
         * @throws IllegalArgumentException if the array would be nested too deep
         */
        public static JsonArray of(JsonValue... values) {
            return new JsonArray(List.of(values));
        }

        /**
         * Creates an array.
         *
         * @param values the values, in order
         * @return the array
         * @throws IllegalArgumentException if the array would be nested too deep
         */
        public static JsonArray of(List<? extends JsonValue> values) {
            return new JsonArray(List.copyOf(values));
        }

        /** {@return the values, in order, unmodifiable} */
        public List<JsonValue> values() {
            return values;
        }

        int depth() {
            return depth;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof JsonArray that && values.equals(that.values));
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        /** {@return the array as compact JSON text} */
        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /**
     * A JSON string.
     *
     * @param value the text that it stands for, without quotes and escapes
     */
    record JsonString(String value) implements JsonValue {

        /**
         * Creates a string.
         *
         * @param value the text
         * @throws IllegalArgumentException if the text has a lone surrogate
         */
        public JsonString {
            WellFormed.requireText(value);
        }

        /**
         * Creates a string.
         *
         * @param value the text
         * @return the string
         * @throws IllegalArgumentException if the text has a lone surrogate
         */
        public static JsonString of(String value) {
            return new JsonString(value);
        }

        /** {@return the string as JSON text, with quotes and escapes} */
        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /**
     * A JSON number, of any size and precision.
     *
     * @param literal the number as it is written
     */
    record JsonNumber(String literal) implements JsonValue {

        /**
         * Creates a number.
         *
         * @param literal the number as it is written
         * @throws IllegalArgumentException if the literal is not a number in the grammar of JSON
         */
        public JsonNumber {
            if (!JsonText.isNumber(literal)) {
                throw new IllegalArgumentException("Not a JSON number: " + literal);
            }
        }

        /**
         * Creates a number from its literal.
         *
         * @param literal the number as it is written, such as {@code -1.50e+3}
         * @return the number
         * @throws IllegalArgumentException if the literal is not a number in the grammar of JSON
         */
        public static JsonNumber ofLiteral(String literal) {
            return new JsonNumber(literal);
        }

        /**
         * Creates a whole number.
         *
         * @param value the value
         * @return the number
         */
        public static JsonNumber of(long value) {
            return new JsonNumber(Long.toString(value));
        }

        /**
         * Creates a number, written as {@link Double#toString(double)} does.
         *
         * @param value the value
         * @return the number
         * @throws IllegalArgumentException if the value is infinite or not a number
         */
        public static JsonNumber of(double value) {
            return new JsonNumber(Double.toString(value));
        }

        /**
         * Creates a number, written as {@link BigDecimal#toString()} does.
         *
         * @param value the value
         * @return the number
         */
        public static JsonNumber of(BigDecimal value) {
            return new JsonNumber(value.toString());
        }

        /**
         * Returns the number as a decimal of the same value and scale.
         *
         * @return the decimal
         * @throws NumberFormatException if its exponent is too large for one
         */
        public BigDecimal toBigDecimal() {
            return new BigDecimal(literal);
        }

        /** The maximum length of a literal that {@link #toNumber} converts; the time to convert one grows with its square. */
        private static final int MAX_CONVERTED = 100_000;

        /** The maximum length of a literal that is certainly a {@code long}. */
        private static final int LONG_LENGTH = 18;

        /**
         * Returns the number as a number of Java with the same value, for formats that have typed numbers.
         *
         * <p>A whole number is an {@link Integer}, {@link Long} or {@link BigInteger}, the first that it fits in. Any other
         * is a {@link Double} if {@code toString} of that is the literal, otherwise a {@link BigDecimal} of the same scale.
         *
         * @return the number
         * @throws NumberFormatException if the literal has more than 100,000 characters, or an exponent that is too large
         *     for a decimal
         */
        public Number toNumber() {
            if (literal.length() > MAX_CONVERTED) {
                throw new NumberFormatException("A number of " + literal.length() + " characters. Maximum: 100000");
            }
            return isWhole() ? toWholeNumber() : toDecimal();
        }

        /** {@return whether the literal has neither fraction nor exponent} */
        public boolean isWhole() {
            return literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
        }

        private Number toWholeNumber() {
            if (literal.length() > LONG_LENGTH) {
                BigInteger value = new BigInteger(literal);
                return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : value;
            }
            long value = Long.parseLong(literal);
            return value == (int) value ? (Number) (int) value : (Number) value;
        }

        private Number toDecimal() {
            double value = Double.parseDouble(literal);
            return Double.toString(value).equals(literal) ? (Number) value : toBigDecimal();
        }

        /** {@return the literal} */
        @Override
        public String toString() {
            return literal;
        }
    }

    /** One of the JSON literals {@code false} and {@code true}. */
    enum JsonBoolean implements JsonValue {
        /** The literal {@code false}. */
        FALSE,
        /** The literal {@code true}. */
        TRUE;

        /**
         * Returns the literal for a truth value.
         *
         * @param value the truth value
         * @return the literal
         */
        public static JsonBoolean of(boolean value) {
            return value ? TRUE : FALSE;
        }

        /** {@return the truth value} */
        public boolean value() {
            return this == TRUE;
        }

        /** {@return the literal} */
        @Override
        public String toString() {
            return this == TRUE ? "true" : "false";
        }
    }

    /** The JSON literal {@code null}. */
    enum JsonNull implements JsonValue {
        /** The literal {@code null}. */
        NULL;

        /** {@return the literal} */
        @Override
        public String toString() {
            return "null";
        }
    }
}
