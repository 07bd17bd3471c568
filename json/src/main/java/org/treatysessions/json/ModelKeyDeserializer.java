// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.StringFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads keys of a map as values. */
final class ModelKeyDeserializer extends KeyDeserializer {

    private final ValueReader<?> reader;

    ModelKeyDeserializer(Class<?> type, StringFormat<?> format, FormatReader.Strictness strictness) {
        this.reader = new ValueReader<>(type, format, strictness);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try (TokenBuffer buffer = context.bufferForInputBuffering()) {
            buffer.writeString(key);
            try (JsonParser parser = buffer.asParser(context)) {
                parser.nextToken();
                return reader.readKey(parser, context.getParser());
            }
        }
    }
}
