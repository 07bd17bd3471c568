// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import org.treatysessions.model.meta.DocumentHeader;
import org.treatysessions.model.meta.ValueTypes;
import tools.jackson.core.JsonGenerator;

/** The schema that a document names for editors and validators; read and discarded. */
final class SchemaHeader extends Header {

    private final ValueFormat<String> format = new TextFormat<>(ValueTypes.TEXT);

    SchemaHeader() {
        super(DocumentHeader.SCHEMA, false);
    }

    @Override
    void read(FormatReader in) {
        format.read(in);
    }

    @Override
    void write(JsonGenerator out) {
        // discarded when reading, so there is nothing to write
    }
}
