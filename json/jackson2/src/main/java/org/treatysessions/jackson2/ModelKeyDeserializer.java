// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.io.Serializable;
import org.treatysessions.json.ModelJson;
import org.treatysessions.json.ValueJson;

/** Reads keys of a map as values. */
final class ModelKeyDeserializer extends KeyDeserializer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final boolean isLenient;

    ModelKeyDeserializer(Class<?> type, boolean isLenient) {
        this.type = type;
        this.isLenient = isLenient;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        JsonParser parser = context.getParser();
        SourceText source = SourceText.ofKey(key, parser);
        ValueJson<?> json = ValueJson.of(type);
        ModelJson.Result<?> result = (isLenient ? json.lenient() : json).parse(source.text());
        if (result.value().isEmpty()) {
            throw new InvalidDocumentException(parser, type, source.located(result.findings()));
        }
        return result.value().get();
    }
}
