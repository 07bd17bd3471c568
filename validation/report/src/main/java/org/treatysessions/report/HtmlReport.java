// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.report.HtmlFindings.RecordFindings;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;

/**
 * A report for a browser, in one file: the findings by record with the lines around them, the sessions as pages with the
 * findings beside their values, a chart by rule, and a filter. Without scripts the page shows everything and no filter.
 */
final class HtmlReport {

    private final ReportView view;
    private final ValidationReport report;
    private final ReportMessages messages;
    private final OfficialLanguage language;
    private final Locale locale;
    private final List<RuleRow> rules;
    private final HtmlFindings findings;

    /** A rule in the chart, with the highest severity of its findings. */
    private record RuleRow(Rule rule, Severity severity, long count) {}

    HtmlReport(ReportView view) {
        this.view = view;
        this.report = view.report();
        this.messages = view.messages();
        this.language = view.language();
        this.locale = view.locale();
        this.rules = rules(report);
        this.findings = new HtmlFindings(view);
    }

    /** The rules with findings, by severity, then by count. */
    private static List<RuleRow> rules(ValidationReport report) {
        Map<RuleId, Long> counts = report.countsByRule();
        Map<RuleId, RuleRow> rows = new HashMap<>();
        for (Finding finding : report.findings()) {
            RuleId id = finding.rule().id();
            rows.merge(
                    id,
                    new RuleRow(finding.rule(), finding.severity(), counts.getOrDefault(id, 0L)),
                    (a, b) -> a.severity().isAtLeast(b.severity()) ? a : b);
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(RuleRow::severity)
                        .thenComparing(Comparator.comparingLong(RuleRow::count).reversed())
                        .thenComparing(row -> row.rule().id()))
                .toList();
    }

    void write(Writer out) throws IOException {
        String title = messages.get("report.title");
        Html html = Html.begin(
                language, title, List.of("page.css", "session.css", "report.css"), List.of("report.js"), out);
        html.element("a", messages.get("report.skip"), "class", "skip", "href", "#findings")
                .line();
        html.open("header");
        html.element("h1", title).line();
        writeSeverities(html);
        writeFacts(html);
        html.close("header").line();
        html.open("main");
        html.open("div", "class", rules.isEmpty() ? "alone" : "beside").line();
        if (!rules.isEmpty()) {
            html.open("div", "class", "side");
            writeFilter(html);
            writeChart(html);
            html.close("div").line();
        }
        findings.write(html);
        html.close("div").line();
        writeNotRead(html);
        writeRules(html);
        writeAccepted(html);
        writeSkipped(html);
        html.close("main").line();
        Tool tool = view.options().tool();
        html.open("footer")
                .open("p")
                .code(tool.name() + " " + tool.version())
                .close("p")
                .close("footer")
                .line();
        html.end();
    }

    private void writeSeverities(Html html) throws IOException {
        html.open("ul", "class", "tiles");
        for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
            String severity = count.getKey().code();
            html.open("li");
            if (count.getValue() == 0) {
                html.open("div", "class", "tile");
            } else {
                html.open("a", "class", "tile " + severity, "href", "#severity=" + severity);
            }
            html.element("strong", language.format(count.getValue())).text(" ");
            html.element("span", messages.get(countedWord(count.getKey())))
                    .close(count.getValue() == 0 ? "div" : "a")
                    .close("li");
        }
        html.close("ul").line();
    }

    private static String countedWord(Severity severity) {
        return switch (severity) {
            case ERROR -> "report.severity.error";
            case WARNING -> "report.severity.warning";
            case INFO -> "report.severity.info";
        };
    }

    private void writeFacts(Html html) throws IOException {
        ValidationReport.Records records = report.records();
        html.open("dl", "class", "facts");
        writeFact(html, "report.records", language.format(records.read()));
        writeFact(html, "report.records.accepted", language.format(records.accepted()));
        writeFact(html, "report.records.rejected", language.format(records.rejected()));
        if (records.unreadable() > 0) {
            writeFact(html, "report.records.unreadable", language.format(records.unreadable()));
        }
        if (view.unreadSources() > 0) {
            Map<String, Object> counts =
                    Map.of("count", view.unreadSources(), "all", view.sources().size());
            writeFact(html, "report.not-read", messages.get("report.not-read.of", counts));
        }
        if (report.asOf().isPresent()) {
            writeFact(html, "report.as-of", language.format(report.asOf().get()));
        }
        if (report.referenceData().isPresent()) {
            writeFact(html, "report.reference-data", report.referenceData().get());
        }
        if (report.configuration().isPresent()) {
            writeFact(html, "report.configuration", report.configuration().get().name());
        }
        html.close("dl").line();
    }

    private void writeFact(Html html, String key, String value) throws IOException {
        html.open("div")
                .element("dt", messages.label(key))
                .open("dd")
                .data(value)
                .close("dd")
                .close("div");
    }

    /** Writes the filter, which is hidden until the script shows it. */
    private void writeFilter(Html html) throws IOException {
        String title = messages.get("report.filter");
        html.open("section", "class", "filter", "id", "filter", "hidden", "", "aria-label", title);
        html.open("details", "open", "").element("summary", title).open("form");
        html.open("fieldset").element("legend", messages.get("report.severity"));
        for (Severity severity : report.counts().keySet()) {
            html.open("label");
            html.open("input", "type", "checkbox", "name", "severity", "value", severity.code(), "checked", "");
            html.element("span", severity.title(locale), "class", "badge " + severity.code())
                    .close("label");
        }
        html.close("fieldset").line();
        html.element("label", messages.get("report.search"), "for", "text");
        html.open("input", "type", "search", "id", "text", "name", "text", "autocomplete", "off")
                .line();
        html.element("label", messages.get("report.rule"), "for", "rule");
        html.open("select", "id", "rule", "name", "rule");
        html.element("option", messages.get("report.all-rules"), "value", "");
        for (RuleRow row : rules) {
            html.element(
                    "option", row.rule().title(locale), "value", row.rule().id().toString());
        }
        html.close("select").line();
        html.element("label", messages.get("report.record"), "for", "record");
        html.open("select", "id", "record", "name", "record");
        html.element("option", messages.get("report.all-records"), "value", "");
        for (RecordFindings record : findings.records()) {
            html.element("option", record.title(), "value", record.id());
        }
        html.close("select").line();
        html.element("label", messages.get("report.order"), "for", "order");
        html.open("select", "id", "order", "name", "order");
        html.element("option", messages.get("report.order.severity"), "value", "");
        html.element("option", messages.get("report.order.document"), "value", "document");
        html.close("select").line();
        if (findings.hasSessions()) {
            html.element("label", messages.get("report.view"), "for", "view");
            html.open("select", "id", "view", "name", "view");
            html.element("option", messages.get("report.view.findings"), "value", "");
            html.element("option", messages.get("report.view.sessions"), "value", "sessions");
            html.close("select").line();
        }
        html.element("button", messages.get("report.reset"), "type", "reset");
        html.close("form").close("details");
        String separator = language.format(1000L).substring(1, 2);
        String pattern = messages.get("report.shown");
        html.open("p", "role", "status", "id", "shown", "data-pattern", pattern, "data-thousands", separator);
        html.close("p").close("section").line();
    }

    private void writeChart(Html html) throws IOException {
        long max = rules.stream().mapToLong(RuleRow::count).max().orElse(1);
        html.open("section", "class", "chart", "aria-labelledby", "by-rule");
        html.element("h2", messages.get("report.by-rule"), "id", "by-rule");
        html.open("table").open("thead", "class", "unseen").open("tr");
        html.element("th", messages.get("report.rule"), "scope", "col");
        html.element("th", messages.get("report.severity"), "scope", "col");
        html.element("th", messages.get("report.findings"), "scope", "col");
        html.close("tr").close("thead").open("tbody").line();
        for (RuleRow row : rules) {
            html.open("tr", "class", row.severity().code());
            html.open("th", "scope", "row");
            html.element(
                            "a",
                            row.rule().title(locale),
                            "href",
                            "#rule=" + row.rule().id())
                    .close("th");
            html.element("td", row.severity().title(locale), "class", "unseen");
            html.open("td", "class", "bar");
            html.open("svg", "width", "100%", "height", "8", "aria-hidden", "true", "focusable", "false");
            html.open("rect", "width", Math.max(1, Math.round(100.0 * row.count() / max)) + "%", "height", "8");
            html.close("rect").close("svg");
            html.element("span", language.format(row.count()))
                    .close("td")
                    .close("tr")
                    .line();
        }
        html.close("tbody").close("table").close("section").line();
    }

    /** Writes what each rule with findings reports, and why. The documentation of rules is in English. */
    private void writeRules(Html html) throws IOException {
        if (rules.stream().allMatch(row -> row.rule().documentation().isEmpty())) {
            return;
        }
        html.open("section", "class", "more rules", "aria-labelledby", "rules");
        html.element("h2", messages.get("report.rules"), "id", "rules").line();
        for (RuleRow row : rules) {
            Optional<RuleDocumentation> documentation = row.rule().documentation();
            if (documentation.isPresent()) {
                RuleId id = row.rule().id();
                html.open("details", "id", HtmlFindings.anchor(id)).open("summary");
                html.element("span", row.rule().title(locale)).text(" ").code(id.toString());
                html.close("summary").open("div", "lang", "en", "dir", "ltr");
                writeParagraph(html, documentation.get().description());
                writeParagraph(html, documentation.get().rationale());
                html.close("div");
                html.close("details").line();
            }
        }
        html.close("section").line();
    }

    /** Writes a paragraph of the documentation, in which codes are between backticks. */
    private static void writeParagraph(Html html, String markdown) throws IOException {
        html.open("p");
        String[] parts = markdown.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                html.text(parts[i]);
            } else {
                html.code(parts[i]);
            }
        }
        html.close("p");
    }

    private void writeNotRead(Html html) throws IOException {
        if (view.unreadSources() == 0) {
            return;
        }
        openList(html, "not-read", "report.not-read");
        for (ReportView.SourceFindings source : view.sources()) {
            if (source.source().problem().isPresent()) {
                html.open("li").code(ReportView.brief(source.source().name())).text(" ");
                html.data(ReportView.brief(source.source().problem().get()))
                        .close("li")
                        .line();
            }
        }
        html.close("ul").close("section").line();
    }

    private void writeAccepted(Html html) throws IOException {
        if (report.accepted().isEmpty()) {
            return;
        }
        openList(html, "accepted", "report.accepted");
        for (AcceptedFindings accepted : report.accepted()) {
            Acceptance acceptance = accepted.acceptance();
            html.open("li")
                    .code(acceptance.rule().toString())
                    .text(" ")
                    .code(ReportView.brief(acceptance.path()))
                    .text(" ");
            if (acceptance.record().isPresent()) {
                html.code(ReportView.brief(acceptance.record().get())).text(" ");
            }
            html.element("span", messages.get("report.accepted.count", "count", accepted.count()))
                    .text(" ");
            html.data(ReportView.brief(acceptance.reason())).close("li").line();
        }
        html.close("ul").close("section").line();
    }

    private void writeSkipped(Html html) throws IOException {
        if (report.skipped().isEmpty()) {
            return;
        }
        openList(html, "skipped", "report.skipped");
        for (SkippedRule skipped : report.skipped()) {
            html.open("li").element("span", skipped.rule().title(locale)).text(" ");
            html.code(skipped.rule().id().toString()).text(" ");
            html.data(ReportView.brief(skipped.message(locale))).close("li").line();
        }
        html.close("ul").close("section").line();
    }

    private void openList(Html html, String id, String title) throws IOException {
        html.open("section", "class", "more", "aria-labelledby", id);
        html.element("h2", messages.get(title), "id", id).open("ul").line();
    }
}
