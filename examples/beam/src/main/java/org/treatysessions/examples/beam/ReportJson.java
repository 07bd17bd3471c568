package org.treatysessions.examples.beam;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.treatysessions.finding.Finding;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Findings and the report as JSON, in the shape that the command line gives them. */
final class ReportJson {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }
    };

    private ReportJson() {}

    /** What is written. */
    private interface Content {

        void writeTo(JsonGenerator json);
    }

    private static String text(ObjectWriteContext layout, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(layout, text)) {
            json.writeStartObject();
            content.writeTo(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A finding on one line, without the end of the line. */
    static String line(Finding finding) {
        return text(ObjectWriteContext.empty(), json -> write(finding, json));
    }

    /** A report on several lines, without the end of the last. */
    static String text(ValidationReport report) {
        return text(PRETTY, json -> write(report, json));
    }

    private static void write(ValidationReport report, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "treaty-sessions");
        String version = ReportJson.class.getPackage().getImplementationVersion();
        json.writeStringProperty("version", version == null ? "" : version);
        json.writeEndObject();

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

        json.writeArrayPropertyStart("findings");
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            write(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();

        json.writeArrayPropertyStart("skipped");
        for (SkippedRule skipped : report.skipped()) {
            json.writeStartObject();
            json.writeStringProperty("rule", skipped.rule().id());
            json.writeStringProperty("reason", skipped.message(LANGUAGE));
            json.writeEndObject();
        }
        json.writeEndArray();

        json.writeNumberProperty("dropped", report.dropped());
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.severity().code());
        json.writeStringProperty("path", finding.path());
        json.writeStringProperty("message", finding.message(LANGUAGE));
        json.writeObjectPropertyStart("arguments");
        finding.arguments().forEach((name, value) -> {
            json.writeName(name);
            writeArgument(value, json);
        });
        json.writeEndObject();
        finding.record().ifPresent(record -> {
            json.writeStringProperty("source", record.source());
            json.writeNumberProperty("record", record.number());
        });
        finding.location().ifPresent(location -> {
            json.writeNumberProperty("line", location.line());
            json.writeNumberProperty("column", location.column());
        });
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
        json.writeStartObject();
        json.writeStringProperty("rule", accepted.acceptance().rule());
        json.writeStringProperty("path", accepted.acceptance().path());
        accepted.acceptance().record().ifPresent(id -> json.writeStringProperty("record", id));
        json.writeStringProperty("reason", accepted.acceptance().reason());
        json.writeNumberProperty("findings", accepted.count());
        json.writeEndObject();
    }
}
