package org.treatysessions.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.treatysessions.finding.Finding;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;

/** A report for programs. */
final class JsonReport {

    private JsonReport() {}

    static void write(Outcome outcome, Locale language, Writer out) throws IOException {
        JsonOutput.write(out, json -> write(outcome.report(), language, json));
    }

    private static void write(ValidationReport report, Locale language, JsonGenerator json) {
        json.writeStartObject();

        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", Version.NAME);
        json.writeStringProperty("version", Version.current());
        json.writeEndObject();

        writeRun(report, json);

        json.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> write(finding, language, json));
        json.writeEndArray();

        json.writeArrayPropertyStart("skipped");
        report.skipped().forEach(skipped -> write(skipped, language, json));
        json.writeEndArray();

        json.writeNumberProperty("dropped", report.dropped());
        json.writeEndObject();
    }

    /** Writes what there is to say of the run, and counts. */
    static void writeRun(ValidationReport report, JsonGenerator json) {
        report.asOf().ifPresent(day -> json.writeStringProperty("asOf", day.toString()));

        report.referenceData().ifPresent(data -> json.writeStringProperty("referenceData", data));
        report.configuration().ifPresent(configuration -> {
            json.writeObjectPropertyStart("configuration");
            json.writeStringProperty("name", configuration.name());
            json.writeArrayPropertyStart("accepted");
            report.accepted().forEach(accepted -> write(accepted, json));
            json.writeEndArray();
            json.writeEndObject();
        });

        json.writeObjectPropertyStart("records");
        json.writeNumberProperty("read", report.records().read());
        json.writeNumberProperty("accepted", report.records().accepted());
        json.writeNumberProperty("rejected", report.records().rejected());
        json.writeNumberProperty("unreadable", report.records().unreadable());
        json.writeEndObject();

        json.writeObjectPropertyStart("counts");
        report.counts().forEach((severity, count) -> json.writeNumberProperty(severity.code(), count));
        json.writeEndObject();

        json.writeObjectPropertyStart("rules");
        report.countsByRule().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static void write(Finding finding, Locale language, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.severity().code());
        json.writeStringProperty("path", finding.path());
        json.writeStringProperty("message", finding.message(language));
        writeArguments(finding, json);
        finding.record().ifPresent(record -> {
            json.writeStringProperty("source", record.source());
            json.writeNumberProperty("record", record.number());
        });
        finding.location().ifPresent(location -> {
            json.writeNumberProperty("line", location.line());
            json.writeNumberProperty("column", location.column());
        });
        json.writeEndObject();
    }

    static void writeArguments(Finding finding, JsonGenerator json) {
        json.writeObjectPropertyStart("arguments");
        finding.arguments().forEach((name, value) -> {
            json.writeName(name);
            writeArgument(value, json);
        });
        json.writeEndObject();
    }

    private static void writeArgument(Object value, JsonGenerator json) {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(entry -> writeArgument(entry, json));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void write(AcceptedFindings accepted, JsonGenerator json) {
        Acceptance acceptance = accepted.acceptance();
        json.writeStartObject();
        json.writeStringProperty("rule", acceptance.rule());
        json.writeStringProperty("path", acceptance.path());
        acceptance.record().ifPresent(id -> json.writeStringProperty("record", id));
        json.writeStringProperty("reason", acceptance.reason());
        json.writeNumberProperty("findings", accepted.count());
        json.writeEndObject();
    }

    private static void write(SkippedRule skipped, Locale language, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", skipped.rule().id());
        json.writeStringProperty("reason", skipped.message(language));
        json.writeEndObject();
    }
}
