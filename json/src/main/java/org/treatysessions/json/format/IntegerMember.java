package org.treatysessions.json.format;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A member that is a whole number, and may be absent. */
final class IntegerMember<T, B> extends Member<T, B> {

    private final IntegerFormat format;
    private final Function<T, OptionalInt> getter;
    private final ObjIntConsumer<B> setter;

    IntegerMember(String name, IntegerFormat format, Function<T, OptionalInt> getter, ObjIntConsumer<B> setter) {
        super(name, false);
        this.format = format;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    void read(FormatReader in, B builder) {
        long value = format.readInt(in);
        if (value != IntegerFormat.NONE) {
            setter.accept(builder, (int) value);
        }
    }

    @Override
    void write(T object, JsonGenerator out) {
        OptionalInt value = getter.apply(object);
        if (value.isPresent()) {
            out.writeName(name);
            out.writeNumber(value.getAsInt());
        }
    }

    @Override
    public @Nullable Object get(T object) {
        OptionalInt value = getter.apply(object);
        return value.isPresent() ? value.getAsInt() : null;
    }

    @Override
    public ValueFormat<?> values() {
        return format;
    }
}
