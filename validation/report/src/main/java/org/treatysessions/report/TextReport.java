// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.report.ReportView.brief;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.json.StructureRules;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.language.VisibleText;
import org.treatysessions.report.ReportView.SourceFindings;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;

/** A report for a terminal: each finding with the line that it is about, and a summary. */
final class TextReport {

    private static final String INDENT = "    ";

    private final ReportView view;
    private final ValidationReport report;
    private final ReportMessages messages;
    private final OfficialLanguage language;
    private final Writer out;

    TextReport(ReportView view, Writer out) {
        this.view = view;
        this.report = view.report();
        this.messages = view.messages();
        this.language = view.language();
        this.out = out;
    }

    void write() throws IOException {
        if (!view.options().isSummary()) {
            writeFindings();
        }
        writeSummary();
    }

    // ------------------------------------------------------------------------------------------ the findings

    private void writeFindings() throws IOException {
        for (SourceFindings source : view.sources()) {
            for (Finding finding : source.findings()) {
                write(finding, source);
            }
        }
        if (!report.findings().isEmpty()) {
            out.write("\n");
        }
    }

    private void write(Finding finding, SourceFindings source) throws IOException {
        Severity severity = finding.severity();
        String place = place(finding, VisibleText.of(source.source().name()));
        out.write((place.isEmpty() ? "" : place + ": ") + colored(severity, severity.title(language.locale())) + " "
                + finding.rule().id() + where(finding, source) + message(finding) + "\n");
        Optional<Excerpt> excerpt = finding.excerpt();
        if (excerpt.isPresent() && isAboutOneLine(finding)) {
            CaretLine line =
                    finding.place().isPresent() ? CaretLine.underWords(excerpt.get()) : CaretLine.of(excerpt.get());
            out.write(INDENT + line.line() + "\n" + INDENT + colored(severity, line.caret()) + "\n");
        }
    }

    /** The file with line and column, as compilers write it, or with the place in a document. */
    private String place(Finding finding, String file) {
        Optional<SourcePlace> place = finding.place().filter(found -> !found.isDocument());
        String separator = file.isEmpty() ? "" : ":";
        if (place.isPresent() && place.get().name() instanceof BlockName.Line line) {
            return file + separator + line.line();
        }
        if (place.isPresent()) {
            return (file.isEmpty() ? "" : file + ": ") + PlacePhrase.of(place.get(), messages);
        }
        return file + finding.location().map(location -> separator + location).orElse("");
    }

    /** Whether the finding is about a value in a line or words in a block, not about a whole record. */
    private static boolean isAboutOneLine(Finding finding) {
        return !finding.path().isEmpty()
                || finding.place().isPresent()
                || finding.rule().id().equals(StructureRules.JSON_SYNTAX);
    }

    private String colored(Severity severity, String text) {
        if (!view.options().hasColors()) {
            return text;
        }
        int blanks = text.length() - text.stripLeading().length();
        String color = switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "36";
        };
        return text.substring(0, blanks) + "\u001b[1;" + color + "m" + text.substring(blanks) + "\u001b[0m";
    }

    private String where(Finding finding, SourceFindings source) {
        Map<String, Object> arguments = new HashMap<>();
        if (source.hasSeveralRecords()) {
            finding.record().ifPresent(record -> arguments.put("record", record.number()));
        }
        if (!finding.path().isEmpty()) {
            arguments.put("path", brief(finding.path()));
        }
        return messages.get("finding.where", arguments);
    }

    private String message(Finding finding) {
        return language.isolate(VisibleText.ofMessage(brief(finding.message(language.locale()))));
    }

    // ------------------------------------------------------------------------------------------- the summary

    private void writeSummary() throws IOException {
        writeLine(
                "summary.findings",
                Map.of(
                        "count", report.findings().size() + report.dropped(),
                        "error", report.count(Severity.ERROR),
                        "warning", report.count(Severity.WARNING),
                        "info", report.count(Severity.INFO)));
        if (report.dropped() > 0 && !view.options().isSummary()) {
            writeLine("summary.dropped", Map.of("count", report.dropped()));
        }
        writeRules(report.countsByRule());
        ValidationReport.Records records = report.records();
        writeLine(
                "summary.records",
                Map.of(
                        "read", records.read(),
                        "accepted", records.accepted(),
                        "rejected", records.rejected(),
                        "unreadable", records.unreadable()));
        if (view.unreadSources() > 0) {
            writeLine(
                    "summary.not-read",
                    Map.of(
                            "count",
                            view.unreadSources(),
                            "sources",
                            view.sources().size()));
        }
        if (report.asOf().isPresent()) {
            writeLine("summary.as-of", Map.of("day", report.asOf().get().toString()));
        }
        if (report.referenceData().isPresent()) {
            writeLine(
                    "summary.reference-data",
                    Map.of("data", brief(report.referenceData().get())));
        }
        if (report.configuration().isPresent()) {
            writeLine(
                    "summary.configuration",
                    Map.of("name", brief(report.configuration().get().name())));
        }
        for (AcceptedFindings accepted : report.accepted()) {
            writeAccepted(accepted);
        }
        for (SkippedRule skipped : report.skipped()) {
            writeLine(
                    "summary.skipped",
                    Map.of(
                            "rule", skipped.rule().id().toString(),
                            "reason", brief(skipped.message(language.locale()))));
        }
    }

    /** Writes a table of counts, rules and their titles. */
    private void writeRules(Map<RuleId, Long> counts) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        writeLine("summary.rules", Map.of());
        Map<RuleId, Rule> rules =
                report.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity(), (a, b) -> a));
        int countWidth = counts.values().stream()
                .mapToInt(count -> language.format(count).length())
                .max()
                .orElse(0);
        int idWidth = counts.keySet().stream()
                .mapToInt(id -> id.toString().length())
                .max()
                .orElse(0);
        for (Map.Entry<RuleId, Long> entry : counts.entrySet()) {
            String count = language.format(entry.getValue());
            String id = entry.getKey().toString();
            Rule rule = rules.get(entry.getKey());
            String title = rule == null
                    ? ""
                    : "  " + " ".repeat(idWidth - id.length()) + VisibleText.of(brief(rule.title(language.locale())));
            out.write("  " + " ".repeat(countWidth - count.length()) + count + "  " + id + title + "\n");
        }
    }

    private void writeAccepted(AcceptedFindings accepted) throws IOException {
        Acceptance acceptance = accepted.acceptance();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("rule", acceptance.rule().toString());
        arguments.put("path", brief(acceptance.path()));
        acceptance.record().ifPresent(id -> arguments.put("record", brief(id)));
        arguments.put("count", accepted.count());
        arguments.put("reason", brief(acceptance.reason()));
        writeLine(accepted.count() == 0 ? "summary.accepted-nowhere" : "summary.accepted", arguments);
    }

    private void writeLine(String key, Map<String, ?> arguments) throws IOException {
        out.write(messages.get(key, arguments) + "\n");
    }
}
