// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.List;
import java.util.Map;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.JsonValue.JsonString;

/** Objects that have every member, made from the table. */
final class FullSession {

    private FullSession() {}

    /** An object with all members; each list has two values. */
    static <T, B> T of(ModelType<T, B> type) {
        B builder = type.newBuilder();
        for (Member<T, ?> member : type.members()) {
            set(type, builder, member);
        }
        return type.build(builder);
    }

    private static <T, B, V> void set(ModelType<T, B> type, B builder, Member<T, V> member) {
        for (V value : values(member)) {
            type.set(builder, member, value);
        }
    }

    /** What {@link #of} gives a member: one value, or two for a list. */
    static <V> List<V> values(Member<?, V> member) {
        V value = value(member);
        return member.isList() ? List.of(value, value) : List.of(value);
    }

    private static <V> V value(Member<?, V> member) {
        ValueType<V> type = member.type();
        return type.javaType().cast(value(type, member));
    }

    private static Object value(ValueType<?> type, Member<?, ?> member) {
        if (type instanceof ModelType<?, ?> object) {
            return of(object);
        }
        if (type instanceof VocabularyType<?> vocabulary) {
            return vocabulary.values().get(vocabulary.values().size() - 1);
        }
        if (type instanceof TextType<?> text) {
            return text.of("text of " + member.name());
        }
        if (type instanceof ParsedType<?> parsed) {
            String text = type == ValueTypes.DATE ? "2018-05-22" : "5";
            return parsed.parse(text).orElseThrow();
        }
        if (type instanceof IntegerType integer) {
            return integer.min() + 7;
        }
        if (type instanceof BooleanType) {
            return true;
        }
        return JsonObject.of(Map.of(
                "of/us~",
                JsonArray.of(List.of(JsonNumber.ofLiteral("1"), JsonString.of("two"))),
                "n",
                JsonString.of("")));
    }
}
