// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.meta.IntegerType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A number without fraction and exponent. */
final class IntegerFormat extends ValueFormat<Integer> {

    /** The maximum number of digits of an int, sign included. */
    private static final int MAX_DIGITS = 11;

    private final int min;

    IntegerFormat(IntegerType type) {
        super(type);
        this.min = type.min();
    }

    @Override
    @Nullable
    Integer read(FormatReader in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType("integer");
            return null;
        }
        // the type of the number is of no interest: a tree or a map may hold 5 as a long
        long number = in.parser().getStringLength() <= MAX_DIGITS ? in.parser().getLongValue() : Long.MAX_VALUE;
        if (number != (int) number) {
            in.reportNoSession(
                    StructureRule.VALUE_OUT_OF_RANGE,
                    Argument.VALUE.of(in.parser().getString()),
                    Argument.MIN.of(min),
                    Argument.MAX.of(Integer.MAX_VALUE));
            return null;
        }
        int value = (int) number;
        if (value < min) {
            in.report(
                    StructureRule.VALUE_OUT_OF_RANGE,
                    Argument.VALUE.of(value),
                    Argument.MIN.of(min),
                    Argument.MAX.of(Integer.MAX_VALUE));
        }
        return value;
    }

    @Override
    public JsonToken shape(Integer value) {
        return JsonToken.VALUE_NUMBER_INT;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }
}
