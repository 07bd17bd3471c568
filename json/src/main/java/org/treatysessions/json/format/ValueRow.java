// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.ValueMember;
import tools.jackson.core.JsonGenerator;

/** A member with one value. */
final class ValueRow<T, B, V> extends Row<T, B> {

    private final ModelType<T, B> type;
    private final ValueMember<T, V> member;
    private final ValueFormat<V> format;

    ValueRow(ModelType<T, B> type, ValueMember<T, V> member, ValueFormat<V> format) {
        super(member.name(), member.isRequired());
        this.type = type;
        this.member = member;
        this.format = format;
    }

    @Override
    void read(FormatReader in, B builder) {
        V value = format.read(in);
        if (value != null) {
            type.set(builder, member, value);
        }
    }

    @Override
    void readOver(FormatReader in, B builder, T base, boolean isDeep) {
        V old = isDeep ? member.get(base) : null;
        V value = old == null ? format.read(in) : format.readOver(in, old, true);
        if (value != null) {
            type.set(builder, member, value);
        }
    }

    @Override
    void copy(T object, B builder) {
        V value = member.get(object);
        if (value != null) {
            type.set(builder, member, value);
        }
    }

    @Override
    void write(T object, JsonGenerator out) {
        V value = member.get(object);
        if (value != null) {
            out.writeName(name);
            format.write(value, out);
        }
    }
}
