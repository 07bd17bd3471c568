package org.treatysessions.json.format;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A member that is one value. */
final class ValueMember<T, B, V> extends Member<T, B> {

    private final ValueFormat<V> format;
    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;

    ValueMember(
            String name,
            boolean required,
            ValueFormat<V> format,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter) {
        super(name, required);
        this.format = format;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    void read(FormatReader in, B builder) {
        V value = format.read(in);
        if (value != null) {
            setter.accept(builder, value);
        }
    }

    @Override
    void write(T object, JsonGenerator out) {
        Optional<V> value = getter.apply(object);
        if (value.isPresent()) {
            out.writeName(name);
            format.write(value.get(), out);
        }
    }

    @Override
    public @Nullable Object get(T object) {
        return getter.apply(object).orElse(null);
    }

    @Override
    public ValueFormat<?> values() {
        return format;
    }
}
