package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.meta.IntegerType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser.NumberType;
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
        boolean isInt =
                in.parser().getStringLength() <= MAX_DIGITS && in.parser().getNumberType() == NumberType.INT;
        if (!isInt) {
            in.reportNoSession(
                    StructureRule.VALUE_OUT_OF_RANGE,
                    Argument.VALUE.of(in.parser().getString()),
                    Argument.MIN.of(min),
                    Argument.MAX.of(Integer.MAX_VALUE));
            return null;
        }
        int value = in.parser().getIntValue();
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
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }
}
