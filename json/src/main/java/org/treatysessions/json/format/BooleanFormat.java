// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.jspecify.annotations.Nullable;
import org.treatysessions.model.meta.BooleanType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
final class BooleanFormat extends ValueFormat<Boolean> {

    BooleanFormat(BooleanType type) {
        super(type);
    }

    @Override
    @Nullable
    Boolean read(FormatReader in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        in.wrongType("boolean");
        return null;
    }

    @Override
    public JsonToken shape(Boolean value) {
        return value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}
