package org.treatysessions.json.format;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A member that is one value. */
abstract class ValueMember<T, B, V> extends Member<T, B> {

    private final ValueFormat<V> format;
    private final BiConsumer<B, V> setter;

    private ValueMember(String name, boolean required, ValueFormat<V> format, BiConsumer<B, V> setter) {
        super(name, required);
        this.format = format;
        this.setter = setter;
    }

    static <T, B, V> ValueMember<T, B, V> required(
            String name, ValueFormat<V> format, Function<T, V> getter, BiConsumer<B, V> setter) {
        return new ValueMember<>(name, true, format, setter) {
            @Override
            public V get(T object) {
                return getter.apply(object);
            }
        };
    }

    static <T, B, V> ValueMember<T, B, V> optional(
            String name, ValueFormat<V> format, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return new ValueMember<>(name, false, format, setter) {
            @Override
            public @Nullable V get(T object) {
                return getter.apply(object).orElse(null);
            }
        };
    }

    @Override
    public abstract @Nullable V get(T object);

    @Override
    final void read(FormatReader in, B builder) {
        V value = format.read(in);
        if (value != null) {
            setter.accept(builder, value);
        }
    }

    @Override
    final void write(T object, JsonGenerator out) {
        V value = get(object);
        if (value != null) {
            out.writeName(name);
            format.write(value, out);
        }
    }

    @Override
    public final ValueFormat<?> values() {
        return format;
    }
}
