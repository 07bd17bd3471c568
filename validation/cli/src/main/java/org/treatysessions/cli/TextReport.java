package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.StructureRules;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.report.Wording;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;

/**
 * A report for people: each finding with the piece of the line that it is about, and a summary.
 */
final class TextReport {

    /** Enough of a message or a path that quotes a long value; the JSON report has it in full. */
    private static final int MAX_LENGTH = 500;

    private static final String INDENT = "    ";

    private final Outcome outcome;
    private final Presentation how;
    private final OfficialLanguage language;
    private final Wording wording;
    private final Writer out;

    private TextReport(Outcome outcome, Presentation how, Writer out) {
        this.outcome = outcome;
        this.how = how;
        this.language = how.language();
        this.wording = how.wording();
        this.out = out;
    }

    static void write(Outcome outcome, Presentation how, Writer out) throws IOException {
        TextReport text = new TextReport(outcome, how, out);
        text.writeFindings();
        text.writeSummary();
    }

    // ------------------------------------------------------------------------------------------ the findings

    private void writeFindings() throws IOException {
        Map<Integer, List<Finding>> bySource = outcome.report().findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.record().map(RecordId::sourceOrder).orElse(0)));
        for (Source source : outcome.inputs()) {
            for (Finding finding : bySource.getOrDefault(source.order(), List.of())) {
                write(finding);
            }
        }
        if (!bySource.isEmpty()) {
            out.write("\n");
        }
    }

    /** Whether there is a line to show: that of a value, not that of a whole document. */
    private static boolean isAtAValue(Finding finding) {
        return !finding.path().isEmpty() || finding.rule().id().equals(StructureRules.JSON_SYNTAX);
    }

    private void write(Finding finding) throws IOException {
        Severity severity = finding.severity();
        String source = Visible.text(finding.record().map(RecordId::source).orElse(""));
        out.write(finding.location().map(location -> source + ":" + location).orElse(source));
        out.write(": " + coloured(severity, severity.title(how.locale())) + " "
                + finding.rule().id() + where(finding) + ": " + message(finding) + "\n");
        Optional<Excerpt> excerpt = finding.excerpt();
        if (excerpt.isPresent() && isAtAValue(finding)) {
            CaretLine shown = CaretLine.of(excerpt.get());
            out.write(INDENT + shown.line() + "\n" + INDENT + coloured(severity, shown.caret()) + "\n");
        }
    }

    private String coloured(Severity severity, String text) {
        if (!how.isColoured()) {
            return text;
        }
        int blanks = text.length() - text.stripLeading().length();
        String colour = switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "36";
        };
        return text.substring(0, blanks) + "\u001b[1;" + colour + "m" + text.substring(blanks) + "\u001b[0m";
    }

    private String where(Finding finding) {
        Map<String, Object> arguments = new HashMap<>();
        finding.record().filter(outcome::isOneOfSeveral).ifPresent(record -> arguments.put("record", record.number()));
        if (!finding.path().isEmpty()) {
            arguments.put("path", brief(finding.path()));
        }
        return wording.of("finding.where", arguments);
    }

    private String message(Finding finding) {
        String message = brief(finding.message(how.locale()), Visible::message);
        return language.isRightToLeft() ? "\u2068" + message + "\u2069" : message;
    }

    // ------------------------------------------------------------------------------------------- the summary

    private void writeSummary() throws IOException {
        ValidationReport report = outcome.report();
        say(
                "summary.findings",
                Map.of(
                        "count", report.findings().size() + report.dropped(),
                        "error", report.count(Severity.ERROR),
                        "warning", report.count(Severity.WARNING),
                        "info", report.count(Severity.INFO)));
        if (report.dropped() > 0) {
            say("summary.dropped", Map.of("count", report.dropped()));
        }
        writeRules(report.countsByRule());
        ValidationReport.Records records = report.records();
        say(
                "summary.records",
                Map.of(
                        "read", records.read(),
                        "accepted", records.accepted(),
                        "rejected", records.rejected(),
                        "unreadable", records.unreadable()));
        if (outcome.notRead() > 0) {
            say("summary.not-read", Map.of("count", outcome.notRead(), "sources", outcome.sources()));
        }
        if (report.asOf().isPresent()) {
            say("summary.as-of", Map.of("day", report.asOf().get().toString()));
        }
        if (report.referenceData().isPresent()) {
            say(
                    "summary.reference-data",
                    Map.of("data", brief(report.referenceData().get())));
        }
        if (report.configuration().isPresent()) {
            say(
                    "summary.configuration",
                    Map.of("name", brief(report.configuration().get().name())));
        }
        for (AcceptedFindings accepted : report.accepted()) {
            write(accepted);
        }
        for (SkippedRule skipped : report.skipped()) {
            say(
                    "summary.skipped",
                    Map.of("rule", skipped.rule().id().toString(), "reason", brief(skipped.message(how.locale()))));
        }
    }

    /** A table: how many, the rule, its title. */
    private void writeRules(Map<RuleId, Long> counts) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        say("summary.rules", Map.of());
        Map<RuleId, Rule> rules =
                outcome.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity(), (a, b) -> a));
        int width = counts.values().stream()
                .mapToInt(count -> language.format(count).length())
                .max()
                .orElse(0);
        int idWidth = counts.keySet().stream()
                .mapToInt(id -> id.toString().length())
                .max()
                .orElse(0);
        for (Map.Entry<RuleId, Long> count : counts.entrySet()) {
            String number = language.format(count.getValue());
            String id = count.getKey().toString();
            Rule rule = rules.get(count.getKey());
            String title =
                    rule == null ? "" : "  " + " ".repeat(idWidth - id.length()) + brief(rule.title(how.locale()));
            out.write("  " + " ".repeat(width - number.length()) + number + "  " + id + title + "\n");
        }
    }

    private void write(AcceptedFindings accepted) throws IOException {
        Acceptance acceptance = accepted.acceptance();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("rule", acceptance.rule());
        arguments.put("path", brief(acceptance.path()));
        acceptance.record().ifPresent(id -> arguments.put("record", brief(id)));
        arguments.put("count", accepted.count());
        arguments.put("reason", brief(acceptance.reason()));
        say(accepted.count() == 0 ? "summary.accepted-nowhere" : "summary.accepted", arguments);
    }

    private void say(String key, Map<String, ?> arguments) throws IOException {
        out.write(wording.of(key, arguments) + "\n");
    }

    private static String brief(String text) {
        return brief(text, Visible::text);
    }

    private static String brief(String text, UnaryOperator<String> visible) {
        if (text.codePointCount(0, text.length()) <= MAX_LENGTH) {
            return visible.apply(text);
        }
        return visible.apply(text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH))) + "\u2026";
    }
}
