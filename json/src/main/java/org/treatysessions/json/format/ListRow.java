// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.List;
import org.treatysessions.model.meta.ListMember;
import org.treatysessions.model.meta.ModelType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A member that is a list of values. */
final class ListRow<T, B, V> extends Row<T, B> {

    private final ModelType<T, B> type;
    private final ListMember<T, V> member;
    private final ValueFormat<V> format;

    ListRow(ModelType<T, B> type, ListMember<T, V> member, ValueFormat<V> format) {
        super(member.name(), false);
        this.type = type;
        this.member = member;
        this.format = format;
    }

    @Override
    void read(FormatReader in, B builder) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType("array");
            return;
        }
        while (in.next() != JsonToken.END_ARRAY) {
            V value = format.read(in);
            if (value != null) {
                type.set(builder, member, value);
            }
        }
    }

    @Override
    void readOver(FormatReader in, B builder, T base, boolean isDeep) {
        if (isDeep) {
            copy(base, builder);
        }
        read(in, builder);
    }

    @Override
    void copy(T object, B builder) {
        member.get(object).forEach(value -> type.set(builder, member, value));
    }

    @Override
    void write(T object, JsonGenerator out) {
        List<V> values = member.get(object);
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (int i = 0; i < values.size(); i++) {
                format.write(values.get(i), out);
            }
            out.writeEndArray();
        }
    }
}
