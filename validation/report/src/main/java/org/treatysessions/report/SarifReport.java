// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.report.JsonLayout.list;
import static org.treatysessions.report.JsonLayout.object;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;

/**
 * A report in SARIF 2.1.0, which code hosts show beside the lines of files.
 *
 * <p>All rules are described, so that the index of a rule does not depend on the findings. Relative names of files are
 * relative to {@code %SRCROOT%}; absolute names are {@code file:} URIs.
 *
 * <p>The fingerprint is made of the rule, the JSON Pointer and, in a source with several records, the number of the
 * record: a finding keeps it when lines move or other values are corrected. Its name is not that of the fingerprint that
 * GitHub makes of the text of a line, so that GitHub can add its own.
 *
 * <p>Accepted findings are not results; the {@code properties} of the run have their counts.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String NOT_READ = "input-not-read";
    private static final String DROPPED = "findings-not-shown";

    private final ReportView view;
    private final ValidationReport report;
    private final ReportMessages messages;
    private final Locale locale;
    private final Map<RuleId, Integer> indexes = new HashMap<>();

    SarifReport(ReportView view) {
        this.view = view;
        this.report = view.report();
        this.messages = view.messages();
        this.locale = view.locale();
        for (Rule rule : report.rules()) {
            indexes.put(rule.id(), indexes.size());
        }
    }

    Map<String, Object> toJson() {
        return object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run()));
    }

    private Map<String, Object> run() {
        Map<String, Object> properties = new LinkedHashMap<>(ReportJson.of(report, locale));
        properties.keySet().removeAll(List.of("findings", "skipped")); // they are results and notifications
        return object(
                "tool", object("driver", driver()),
                "language", locale.toLanguageTag(),
                "columnKind", "unicodeCodePoints",
                "defaultEncoding", "UTF-8",
                "invocations", List.of(invocation()),
                "results", list(report.findings(), this::result),
                "properties", properties);
    }

    private Map<String, Object> driver() {
        return object(
                "name", view.options().tool().name(),
                "fullName",
                        view.options().tool().name() + " "
                                + view.options().tool().version(),
                "version", view.options().tool().version(),
                "informationUri", SarifRules.PROJECT,
                "rules", list(report.rules(), rule -> SarifRules.describe(rule, locale)),
                "notifications",
                        List.of(
                                notification(NOT_READ, "sarif.not-read", "sarif.not-read.description"),
                                notification(DROPPED, "sarif.not-shown", "sarif.not-shown.description")));
    }

    private Map<String, Object> notification(String id, String title, String description) {
        return object(
                "id", id,
                "name", SarifRules.inPascalCase(id),
                "shortDescription", text(messages.get(title)),
                "fullDescription", text(messages.get(description)),
                "help", text(messages.get(description)));
    }

    // ---------------------------------------------------------------------------------------- the invocation

    private Map<String, Object> invocation() {
        List<Map<String, Object>> problems = new ArrayList<>();
        for (ReportView.SourceFindings source : view.sources()) {
            source.source()
                    .problemMessage(locale)
                    .ifPresent(message -> problems.add(object(
                            "descriptor", descriptor(NOT_READ),
                            "level", "error",
                            "message", text(message),
                            "locations",
                                    List.of(object(
                                            "physicalLocation",
                                            object("artifactLocation", artifact(source.source())))))));
        }
        if (report.dropped() > 0) {
            problems.add(object(
                    "descriptor", descriptor(DROPPED),
                    "level", "warning",
                    "message", text(messages.get("summary.dropped", "count", report.dropped()))));
        }
        return object(
                "executionSuccessful",
                view.unreadSources() == 0,
                "toolExecutionNotifications",
                problems,
                "toolConfigurationNotifications",
                list(report.skipped(), this::skipped));
    }

    private static Map<String, Object> descriptor(String id) {
        return object("id", id, "index", id.equals(NOT_READ) ? 0 : 1);
    }

    private Map<String, Object> skipped(SkippedRule skipped) {
        RuleId id = skipped.rule().id();
        String message =
                messages.get("summary.skipped", Map.of("rule", id.toString(), "reason", skipped.message(locale)));
        return object(
                // Jenkins looks up an index among the notifications, and fails.
                "associatedRule", object("id", id.toString()),
                "level", "note",
                "message", text(message));
    }

    // ------------------------------------------------------------------------------------------- the results

    private Map<String, Object> result(Finding finding) {
        return object(
                "ruleId", finding.rule().id().toString(),
                "ruleIndex", indexes.get(finding.rule().id()),
                "level", level(finding.severity()),
                "message", text(finding.message(locale)),
                "locations", List.of(location(finding)),
                "partialFingerprints", object("treatySessionsPlace/v1", fingerprint(finding)),
                "properties",
                        object(
                                "record", finding.record().map(RecordId::number).orElse(null),
                                "arguments", ReportJson.arguments(finding),
                                "place", finding.place().map(ReportJson::of).orElse(null)));
    }

    private Map<String, Object> location(Finding finding) {
        List<Map<String, Object>> logical = List.of(object("fullyQualifiedName", finding.path()));
        return object(
                "physicalLocation",
                physicalLocation(finding),
                "logicalLocations",
                finding.path().isEmpty() ? null : logical);
    }

    /** The file and the line; absent if a session was built in Java. */
    private @Nullable Map<String, Object> physicalLocation(Finding finding) {
        ReportSource source = view.source(finding).source();
        if (source.name().isEmpty()) {
            return null;
        }
        return object("artifactLocation", artifact(source), "region", region(finding));
    }

    private Map<String, Object> region(Finding finding) {
        Optional<SourcePlace> place = finding.place();
        if (place.isPresent()) {
            return region(place.get(), finding.excerpt());
        }
        Location location = finding.location().orElse(new Location(1, 1)); // code hosts require a line
        return object(
                "startLine", location.line(),
                "startColumn", location.column(),
                "endLine", location.line(),
                "endColumn", location.column() + length(finding));
    }

    /** The number of characters of a value in its first line, at least one. */
    private static int length(Finding finding) {
        return finding.excerpt()
                .filter(excerpt -> finding.location().isPresent())
                .map(Excerpt::value)
                .map(value -> Math.max(1, value.codePointCount(0, value.length())))
                .orElse(1);
    }

    /** Words in a document, which has no lines unless it is a text: a snippet, and their place in a message. */
    private Map<String, Object> region(SourcePlace place, Optional<Excerpt> excerpt) {
        int line = place.name() instanceof BlockName.Line found ? found.line() : 1; // code hosts require a line
        String phrase = PlacePhrase.of(place, messages);
        return object(
                "startLine",
                line,
                "endLine",
                line,
                "snippet",
                excerpt.map(words -> object("text", words.value())).orElse(null),
                "message",
                phrase.isEmpty() ? null : text(phrase));
    }

    private Map<String, Object> artifact(ReportSource source) {
        if (ReportSource.isStandardInput(source.name())) {
            return object("uri", "stdin", "description", text(messages.get("source.standard-input")));
        }
        String uri = source.uri().orElseGet(() -> FileUri.of(source.name()));
        return object("uri", uri, "uriBaseId", uri.startsWith("file:") ? null : ROOT);
    }

    private String fingerprint(Finding finding) {
        String record = finding.record()
                .filter(id -> view.source(finding).hasSeveralRecords())
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

    // -------------------------------------------------------------------------------------------- the values

    /** {@return the level of a severity} */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** {@return a message; a link in Markdown is escaped, so that data cannot bring links} */
    static Map<String, Object> text(String text) {
        return object("text", text.replace("](", "\\]("));
    }
}
