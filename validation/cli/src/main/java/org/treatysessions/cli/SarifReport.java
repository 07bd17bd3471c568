package org.treatysessions.cli;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.Severity;
import org.treatysessions.report.Wording;
import org.treatysessions.validation.ReportJson;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;

/**
 * A report in SARIF 2.1.0, from which hosts of code show findings beside the lines.
 *
 * <p>All rules are described, so that a rule keeps its index whatever is found. Names of files are relative, as they
 * were given, to what SARIF calls {@code %SRCROOT%}; absolute names are {@code file:} URIs.
 *
 * <p>The fingerprint is of the rule, the JSON Pointer and, where a source holds several records, the number of the
 * record: a finding keeps it when lines move or other values are corrected. It has a name of its own, and not the one
 * that GitHub makes of the text of a line, so that GitHub can add that one too.
 *
 * <p>Findings that were accepted are no results; {@code properties} of the run counts them.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String PROJECT = "https://github.com/treaty-sessions/treaty-sessions";
    private static final String CATALOGUE = PROJECT + "/blob/HEAD/validation/RULES.md";
    private static final String ROOT = "%SRCROOT%";
    private static final String NOT_READ = "input-not-read";
    private static final String DROPPED = "findings-not-shown";

    private final Outcome outcome;
    private final ValidationReport report;
    private final Locale language;
    private final Wording wording;
    private final List<Rule> rules;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final JsonGenerator json;

    private SarifReport(Outcome outcome, Presentation how, JsonGenerator json) {
        this.outcome = outcome;
        this.report = outcome.report();
        this.language = how.locale();
        this.wording = how.wording();
        this.rules = outcome.rules();
        this.json = json;
        for (int i = 0; i < rules.size(); i++) {
            indexes.put(rules.get(i).id().toString(), i);
        }
    }

    static void write(Outcome outcome, Presentation how, Writer out) throws IOException {
        JsonOutput.write(out, json -> new SarifReport(outcome, how, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool();
        json.writeStringProperty("language", language.toLanguageTag());
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeStringProperty("defaultEncoding", "UTF-8");
        writeInvocation();
        json.writeArrayPropertyStart("results");
        report.findings().forEach(this::writeResult);
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        Map<String, Object> properties = new LinkedHashMap<>(ReportJson.of(report, language));
        properties.keySet().removeAll(List.of("findings", "skipped")); // they are results and notifications
        JsonOutput.writeMembers(properties, json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    // --------------------------------------------------------------------------------------------- the rules

    private void writeTool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", Version.NAME);
        json.writeStringProperty("version", Version.current());
        json.writeStringProperty("informationUri", PROJECT);
        json.writeArrayPropertyStart("rules");
        rules.forEach(this::writeRule);
        json.writeEndArray();
        json.writeArrayPropertyStart("notifications");
        for (String id : List.of(NOT_READ, DROPPED)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(Rule rule) {
        Optional<RuleDocumentation> documentation = rule.documentation();
        boolean isOwn = RuleCatalogue.find(rule.id()).isPresent();
        json.writeStartObject();
        json.writeStringProperty("id", rule.id().toString());
        json.writeStringProperty("name", inPascalCase(rule.id().toString()));
        writeText("shortDescription", rule.title(language));
        writeText(
                "fullDescription",
                documentation
                        .map(RuleDocumentation::says)
                        .filter(says -> !says.isEmpty())
                        .orElse(rule.title(language)));
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", help(rule, false));
        json.writeStringProperty("markdown", help(rule, true));
        json.writeEndObject();
        if (isOwn) {
            json.writeStringProperty("helpUri", CATALOGUE + "#" + rule.id().toString());
        }
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString("data-quality");
        if (!isOwn) {
            json.writeString(rule.id().toString().replaceFirst(":.*", ""));
        }
        json.writeEndArray();
        json.writeStringProperty(
                "problem.severity", rule.severity() == Severity.INFO ? "recommendation" : level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String inPascalCase(String id) {
        return Arrays.stream(id.split("[^a-zA-Z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** What people should know of a rule, as Markdown or plain. */
    private String help(Rule rule, boolean isMarkdown) {
        if (rule.documentation().isEmpty()) {
            return rule.title(language);
        }
        RuleDocumentation documentation = rule.documentation().get();
        String code = isMarkdown ? "`" : "";
        List<String> parts = new ArrayList<>();
        parts.add(documentation.says());
        parts.add(documentation.because());
        if (!documentation.example().isEmpty()) {
            String example = documentation.example().strip();
            parts.add("Example:");
            parts.add(isMarkdown ? "```json\n" + example + "\n```" : example);
        }
        if (!documentation.arguments().isEmpty()) {
            parts.add("Arguments:");
            parts.add(documentation.arguments().stream()
                    .map(name -> "- " + code + name + code
                            + Argument.find(name)
                                    .map(argument -> ": " + argument.meaning())
                                    .orElse(""))
                    .collect(Collectors.joining("\n")));
        }
        if (!documentation.sources().isEmpty()) {
            parts.add("Sources:");
            parts.add(documentation.sources().stream()
                    .map(source -> "- " + (isMarkdown && source.startsWith("http") ? "<" + source + ">" : source))
                    .collect(Collectors.joining("\n")));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    // ---------------------------------------------------------------------------------------- the invocation

    private void writeInvocation() {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", outcome.notRead() == 0);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (NotRead failure : outcome.failures()) {
            startNotification(0, NOT_READ, "error", failure.words(wording));
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            writeArtifact(failure.source().name());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        if (report.dropped() > 0) {
            startNotification(1, DROPPED, "warning", wording.of("summary.dropped", Map.of("count", report.dropped())));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("toolConfigurationNotifications");
        report.skipped().forEach(this::writeSkipped);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void startNotification(int index, String id, String level, String words) {
        json.writeStartObject();
        json.writeObjectPropertyStart("descriptor");
        json.writeStringProperty("id", id);
        json.writeNumberProperty("index", index);
        json.writeEndObject();
        json.writeStringProperty("level", level);
        writeText("message", words);
    }

    private void writeSkipped(SkippedRule skipped) {
        json.writeStartObject();
        json.writeObjectPropertyStart("associatedRule");
        writeReference(skipped.rule().id().toString());
        json.writeEndObject();
        json.writeStringProperty("level", "note");
        writeText(
                "message",
                wording.of(
                        "summary.skipped",
                        Map.of("rule", skipped.rule().id().toString(), "reason", skipped.message(language))));
        json.writeEndObject();
    }

    private void writeReference(String rule) {
        json.writeStringProperty("id", rule);
        Integer index = indexes.get(rule);
        if (index != null) {
            json.writeNumberProperty("index", index);
        }
    }

    // ------------------------------------------------------------------------------------------- the results

    private void writeResult(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().id().toString());
        Integer index = indexes.get(finding.rule().id().toString());
        if (index != null) {
            json.writeNumberProperty("ruleIndex", index);
        }
        json.writeStringProperty("level", level(finding.severity()));
        writeText("message", finding.message(language));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        writePlace(finding);
        if (!finding.path().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", finding.path());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("treatySessionsPlace/v1", fingerprint(finding));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        finding.record().ifPresent(record -> json.writeNumberProperty("record", record.number()));
        JsonOutput.writeMembers(Map.of("arguments", finding.arguments()), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writePlace(Finding finding) {
        Location place = finding.location().orElse(new Location(1, 1)); // hosts want a line
        json.writeObjectPropertyStart("physicalLocation");
        writeArtifact(finding.record().map(RecordId::source).orElse(Source.STANDARD_INPUT));
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", place.line());
        json.writeNumberProperty("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeArtifact(String source) {
        json.writeObjectPropertyStart("artifactLocation");
        if (Source.isStandardInput(source)) {
            json.writeStringProperty("uri", "stdin");
            writeText("description", wording.of("source.standard-input"));
        } else {
            String uri = uri(source);
            json.writeStringProperty("uri", uri);
            if (!uri.startsWith("file:")) {
                json.writeStringProperty("uriBaseId", ROOT);
            }
        }
        json.writeEndObject();
    }

    /** {@return the name of a file as a URI: relative, where the name is} */
    static String uri(String name) {
        try {
            Path path = Path.of(name);
            if (path.isAbsolute()) {
                return path.normalize().toUri().toASCIIString();
            }
            String normal = path.normalize().toString();
            return encoded((normal.isEmpty() ? name : normal).replace(File.separatorChar, '/'));
        } catch (InvalidPathException e) {
            return encoded(name);
        }
    }

    private static String encoded(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || "-._~/".indexOf(b) >= 0;
            if (isPlain) {
                uri.append((char) b);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return uri.toString();
    }

    private String fingerprint(Finding finding) {
        String record = finding.record()
                .filter(outcome::isOneOfSeveral)
                .map(id -> String.valueOf(id.number()))
                .orElse("");
        String place = String.join("\n", finding.rule().id().toString(), finding.path(), record);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Writes a message; what looks like a link in it is none, so data brings no links. */
    private void writeText(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text.replace("](", "\\]("));
        json.writeEndObject();
    }
}
