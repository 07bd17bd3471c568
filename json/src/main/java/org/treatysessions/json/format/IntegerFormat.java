package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** A number without fraction and exponent, from a minimum value to 2147483647. */
final class IntegerFormat extends ValueFormat<Integer> {

    /** What stands for no value where values are read without boxes. */
    static final long NONE = Long.MIN_VALUE;

    /** The most digits, a sign included, that a number can have and still be an int. */
    private static final int LONGEST = 11;

    private final int min;

    IntegerFormat(int min) {
        this.min = min;
    }

    /** Reads a value without a box. */
    long readInt(FormatReader in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType("integer");
            return NONE;
        }
        boolean isInt = in.parser().getStringLength() <= LONGEST && in.parser().getNumberType() == NumberType.INT;
        if (!isInt) {
            in.reportNoSession(
                    StructureRule.VALUE_OUT_OF_RANGE,
                    "value",
                    in.parser().getString(),
                    "min",
                    min,
                    "max",
                    Integer.MAX_VALUE);
            return NONE;
        }
        int value = in.parser().getIntValue();
        if (value < min) {
            in.report(StructureRule.VALUE_OUT_OF_RANGE, "value", value, "min", min, "max", Integer.MAX_VALUE);
        }
        return value;
    }

    @Override
    @Nullable
    Integer read(FormatReader in) {
        long value = readInt(in);
        return value == NONE ? null : (Integer) (int) value;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }

    @Override
    void describe(Schema schema) {
        schema.type("integer").number("minimum", min).number("maximum", Integer.MAX_VALUE);
    }
}
