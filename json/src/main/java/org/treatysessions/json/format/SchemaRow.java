package org.treatysessions.json.format;

import org.treatysessions.model.meta.DocumentHeader;
import org.treatysessions.model.meta.ValueTypes;
import tools.jackson.core.JsonGenerator;

/** The schema that a document names for editors and validators; read and discarded. */
final class SchemaRow<T, B> extends Row<T, B> {

    private final ValueFormat<String> format = new TextFormat<>(ValueTypes.TEXT);

    SchemaRow() {
        super(DocumentHeader.SCHEMA, false);
    }

    @Override
    void read(FormatReader in, B builder) {
        format.read(in);
    }

    @Override
    void readOver(FormatReader in, B builder, T base, boolean isDeep) {
        read(in, builder);
    }

    @Override
    void copy(T object, B builder) {
        // discarded when reading, so there is nothing to copy
    }

    @Override
    void write(T object, JsonGenerator out) {
        // discarded when reading, so there is nothing to write
    }
}
