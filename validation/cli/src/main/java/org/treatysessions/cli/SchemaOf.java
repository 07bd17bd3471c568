// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import java.util.function.Supplier;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.ValidatorConfiguration;

/** The documents with a JSON Schema. */
enum SchemaOf {
    SESSION(SessionJson::schema),
    CONFIGURATION(ValidatorConfiguration::schema);

    private final Supplier<String> schema;

    SchemaOf(Supplier<String> schema) {
        this.schema = schema;
    }

    String schema() {
        return schema.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
