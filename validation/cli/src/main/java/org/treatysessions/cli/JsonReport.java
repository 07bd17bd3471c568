package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.treatysessions.validation.ReportJson;

/** A report for programs. */
final class JsonReport {

    private JsonReport() {}

    static void write(Outcome outcome, Locale language, Writer out) throws IOException {
        JsonOutput.write(out, json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", Version.NAME);
            json.writeStringProperty("version", Version.current());
            json.writeEndObject();
            JsonOutput.writeMembers(ReportJson.of(outcome.report(), language), json);
            json.writeEndObject();
        });
    }
}
