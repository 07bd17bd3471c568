// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.treatysessions.model.meta.ValueType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The format of values that are strings in JSON, and can be keys of a map.
 *
 * @param <V> the Java type of a value
 */
public abstract class StringFormat<V> extends ValueFormat<V> {

    StringFormat(ValueType<V> type) {
        super(type);
    }

    /**
     * Returns a value as it is written.
     *
     * @param value the value
     * @return the string, without quotes and escapes
     */
    public abstract String text(V value);

    @Override
    public final JsonToken shape(V value) {
        return JsonToken.VALUE_STRING;
    }

    @Override
    public final void write(V value, JsonGenerator out) {
        out.writeString(text(value));
    }
}
