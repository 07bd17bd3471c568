package org.treatysessions.json.format;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A member that is a list of values. */
final class ListMember<T, B, V> extends Member<T, B> {

    private final boolean notEmpty;
    private final ValueFormat<V> format;
    private final Function<T, List<V>> getter;
    private final BiConsumer<B, V> adder;

    ListMember(
            String name,
            boolean required,
            boolean notEmpty,
            ValueFormat<V> format,
            Function<T, List<V>> getter,
            BiConsumer<B, V> adder) {
        super(name, required);
        this.notEmpty = notEmpty;
        this.format = format;
        this.getter = getter;
        this.adder = adder;
    }

    @Override
    void read(FormatReader in, B builder) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType("array");
            return;
        }
        TokenStreamContext start = in.start();
        if (in.next() == JsonToken.END_ARRAY) {
            if (notEmpty) {
                in.reportEnded(start, StructureRule.LIST_EMPTY);
            }
            return;
        }
        do {
            V value = format.read(in);
            if (value != null) {
                adder.accept(builder, value);
            }
        } while (in.next() != JsonToken.END_ARRAY);
    }

    @Override
    void write(T object, JsonGenerator out) {
        List<V> values = getter.apply(object);
        if (!values.isEmpty() || required) {
            out.writeName(name);
            out.writeStartArray();
            for (int i = 0; i < values.size(); i++) {
                format.write(values.get(i), out);
            }
            out.writeEndArray();
        }
    }

    @Override
    public Object get(T object) {
        return getter.apply(object);
    }

    @Override
    public ValueFormat<?> values() {
        return format;
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    void describe(Schema schema) {
        schema.type("array");
        format.describe(schema.child("items"));
        if (notEmpty) {
            schema.number("minItems", 1);
        }
    }
}
