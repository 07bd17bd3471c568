// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.meta.BooleanType;
import org.treatysessions.model.meta.ExtensionsType;
import org.treatysessions.model.meta.IntegerType;
import org.treatysessions.model.meta.ListMember;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.ParsedType;
import org.treatysessions.model.meta.TextType;
import org.treatysessions.model.meta.ValueMember;
import org.treatysessions.model.meta.ValueType;
import org.treatysessions.model.meta.VocabularyType;

/** The formats of types, each created once. */
final class Formats {

    private final Map<ValueType<?>, ValueFormat<?>> formats = new LinkedHashMap<>();

    /** {@return the format of a type, which is created if necessary} */
    @SuppressWarnings("unchecked") // the map has for each type the format of its values
    <V> ValueFormat<V> of(ValueType<V> type) {
        ValueFormat<?> format = formats.get(type);
        if (format == null) {
            format = make(type);
            formats.put(type, format);
        }
        return (ValueFormat<V>) format;
    }

    private ValueFormat<?> make(ValueType<?> type) {
        if (type instanceof ModelType<?, ?> object) {
            return object(object, List.of());
        }
        if (type instanceof TextType<?> text) {
            return new TextFormat<>(text);
        }
        if (type instanceof ParsedType<?> parsed) {
            return new ParsedFormat<>(parsed);
        }
        if (type instanceof VocabularyType<?> vocabulary) {
            return new VocabularyFormat<>(vocabulary);
        }
        if (type instanceof IntegerType integer) {
            return new IntegerFormat(integer);
        }
        if (type instanceof BooleanType bool) {
            return new BooleanFormat(bool);
        }
        if (type instanceof ExtensionsType) {
            return new JsonValueFormat<>(JsonObject.class);
        }
        throw new IllegalStateException("No format for " + type);
    }

    /** Creates the format of an object, with the members of a header before its own. */
    <T, B> ObjectFormat<T, B> object(ModelType<T, B> type, List<Header> header) {
        List<Row<T, B>> rows = new ArrayList<>();
        for (Member<T, ?> member : type.members()) {
            rows.add(row(type, member));
        }
        return new ObjectFormat<>(type, header, rows);
    }

    private <T, B, V> Row<T, B> row(ModelType<T, B> type, Member<T, V> member) {
        ValueFormat<V> format = of(member.type());
        return member instanceof ListMember<T, V> list
                ? new ListRow<>(type, list, format)
                : new ValueRow<>(type, (ValueMember<T, V>) member, format);
    }

    /** {@return the formats created so far} */
    Map<ValueType<?>, ValueFormat<?>> all() {
        return formats;
    }
}
