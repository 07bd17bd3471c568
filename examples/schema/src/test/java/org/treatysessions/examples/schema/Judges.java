// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.treatysessions.examples.schema.Vector.ExpectedFinding;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The reader, the rules, and a JSON Schema validator, which check the documents. */
final class Judges {

    private static final SessionJson JSON = SessionJson.standard();
    private static final SessionValidator VALIDATOR =
            SessionValidator.builder().asOf(Vectors.AS_OF).build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SessionJson.schema(), InputFormat.JSON);

    private Judges() {}

    static ReadResult read(String text) {
        return JSON.parse(text);
    }

    static ValidationReport check(String text) {
        return VALIDATOR.check(JSON.parse(text));
    }

    static List<ExpectedFinding> findings(String text) {
        return check(text).findings().stream().map(ExpectedFinding::of).toList();
    }

    /** The structural findings of the reader. */
    static List<ExpectedFinding> structure(String text) {
        return read(text).findings().stream().map(ExpectedFinding::of).toList();
    }

    /** The errors of the JSON Schema validator on a JSON text. */
    static List<Error> schemaErrors(String text) {
        return SCHEMA.validate(JsonMapper.shared().readTree(text));
    }

    /** Whether a text is JSON and valid by the schema. */
    static boolean isSchemaValid(String text) {
        try {
            return schemaErrors(text).isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }
}
