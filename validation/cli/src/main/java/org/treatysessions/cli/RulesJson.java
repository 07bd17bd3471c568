package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import tools.jackson.core.JsonGenerator;

/** The catalogue of rules for programs. */
final class RulesJson {

    private RulesJson() {}

    static void write(List<Rule> rules, Locale language, Writer out) throws IOException {
        JsonOutput.write(out, json -> {
            json.writeStartArray();
            rules.forEach(rule -> write(rule, language, json));
            json.writeEndArray();
        });
    }

    private static void write(Rule rule, Locale language, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id().toString());
        json.writeStringProperty("severity", rule.severity().code());
        json.writeStringProperty("title", rule.title(language));
        rule.documentation().ifPresent(documentation -> write(documentation, json));
        json.writeEndObject();
    }

    private static void write(RuleDocumentation documentation, JsonGenerator json) {
        json.writeStringProperty("says", documentation.says());
        json.writeStringProperty("because", documentation.because());
        json.writeStringProperty("example", documentation.example());
        json.writeObjectPropertyStart("arguments");
        documentation
                .arguments()
                .forEach(name -> json.writeStringProperty(
                        name, Argument.find(name).map(Argument::meaning).orElse("")));
        json.writeEndObject();
        json.writeArrayPropertyStart("sources");
        documentation.sources().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("since", documentation.since());
    }
}
