package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.PartialDate;
import org.treatysessions.report.Wording;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.AcceptedFindings;
import org.treatysessions.validation.SkippedRule;
import org.treatysessions.validation.ValidationReport;

/**
 * A report for a browser, in one file: the findings by record, each with the text that it is about, a chart of them by
 * rule, and a filter. Without scripts it shows everything and has no filter.
 */
final class HtmlReport {

    /** Of how many findings of a rule the text around is shown; a page has to stay one that a phone can open. */
    private static final int MAX_EXCERPTS = 100;

    /** Enough of a path that holds a long name; the JSON report has it in full. */
    private static final int MAX_LENGTH = 500;

    private final Outcome outcome;
    private final ValidationReport report;
    private final Wording words;
    private final Map<RuleId, RuleRow> rules;
    private final List<RecordFindings> records;

    /** What the chart says of a rule. */
    private record RuleRow(Rule rule, Severity gravest, long count) {}

    /** A finding with its number on the page, and the text around its value if that is shown. */
    private record Numbered(int number, Finding finding, Optional<Excerpt> excerpt) {}

    /** The findings of a record. */
    private record RecordFindings(RecordId record, List<Numbered> findings) {

        String id() {
            return record.sourceOrder() + "-" + record.number();
        }
    }

    private HtmlReport(Outcome outcome, OfficialLanguage language) {
        this.outcome = outcome;
        this.report = outcome.report();
        this.words = new Wording(language);
        this.rules = rules(report);
        this.records = records(report);
    }

    static void write(Outcome outcome, OfficialLanguage language, Writer out) throws IOException {
        HtmlReport report = new HtmlReport(outcome, language);
        Html html = Html.begin(
                language,
                report.words.of("report.title"),
                List.of("page.css", "report.css"),
                List.of("report.js"),
                out);
        report.body(html);
        html.end();
    }

    // ------------------------------------------------------------------------------------------ what there is

    /** The rules that spoke: the gravest first, of these the one that spoke most. */
    private static Map<RuleId, RuleRow> rules(ValidationReport report) {
        Map<RuleId, RuleRow> rows = new HashMap<>();
        Map<RuleId, Long> counts = report.countsByRule();
        for (Finding finding : report.findings()) {
            RuleId id = finding.rule().id();
            rows.merge(
                    id,
                    new RuleRow(finding.rule(), finding.severity(), counts.getOrDefault(id, 0L)),
                    (a, b) -> a.gravest().isAtLeast(b.gravest()) ? a : b);
        }
        Map<RuleId, RuleRow> ordered = new LinkedHashMap<>();
        rows.values().stream()
                .sorted(Comparator.comparing(RuleRow::gravest)
                        .thenComparing(Comparator.comparingLong(RuleRow::count).reversed())
                        .thenComparing(row -> row.rule().id()))
                .forEach(row -> ordered.put(row.rule().id(), row));
        return ordered;
    }

    private static List<RecordFindings> records(ValidationReport report) {
        Map<RecordId, RecordFindings> byRecord = new LinkedHashMap<>();
        Map<RuleId, Integer> ofRule = new HashMap<>();
        int number = 0;
        for (Finding finding : report.findings()) {
            number++;
            boolean isShown = ofRule.merge(finding.rule().id(), 1, Integer::sum) <= MAX_EXCERPTS;
            RecordId record =
                    finding.record().orElseThrow(() -> new IllegalStateException("A run numbers its records"));
            byRecord.computeIfAbsent(record, id -> new RecordFindings(id, new ArrayList<>()))
                    .findings()
                    .add(new Numbered(number, finding, isShown ? finding.excerpt() : Optional.empty()));
        }
        return List.copyOf(byRecord.values());
    }

    private boolean lacksExcerpts() {
        Map<RuleId, Long> shown = report.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id(), Collectors.counting()));
        return shown.values().stream().anyMatch(count -> count > MAX_EXCERPTS);
    }

    // ------------------------------------------------------------------------------------------ the page

    private void body(Html html) throws IOException {
        html.element("a", words.of("report.skip"), "class", "skip", "href", "#findings")
                .line();
        html.open("header");
        html.element("h1", words.of("report.title")).line();
        severities(html);
        facts(html);
        html.close("header").line();
        html.open("main");
        html.open("div", "class", report.findings().isEmpty() ? "alone" : "beside")
                .line();
        if (!report.findings().isEmpty()) {
            html.open("div", "class", "side");
            filter(html);
            chart(html);
            html.close("div").line();
        }
        findings(html);
        html.close("div").line();
        accepted(html);
        skipped(html);
        html.close("main").line();
        html.open("footer")
                .open("p")
                .code(Version.NAME + " " + Version.current())
                .close("p")
                .close("footer")
                .line();
    }

    private void severities(Html html) throws IOException {
        html.open("ul", "class", "tiles");
        for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
            String severity = count.getKey().code();
            html.open("li", "class", count.getValue() == 0 ? "tile" : "tile " + severity);
            html.element("strong", words.language().format(count.getValue())).text(" ");
            html.element("span", count.getKey().title(words.language().locale()))
                    .close("li");
        }
        html.close("ul").line();
    }

    private void facts(Html html) throws IOException {
        ValidationReport.Records counts = report.records();
        html.open("dl", "class", "facts");
        fact(html, "report.records", words.language().format(counts.read()));
        fact(html, "report.records.accepted", words.language().format(counts.accepted()));
        fact(html, "report.records.rejected", words.language().format(counts.rejected()));
        if (counts.unreadable() > 0) {
            fact(html, "report.records.unreadable", words.language().format(counts.unreadable()));
        }
        if (outcome.notRead() > 0) {
            fact(
                    html,
                    "report.not-read",
                    words.of("report.not-read.of", Map.of("count", outcome.notRead(), "all", outcome.sources())));
        }
        if (report.asOf().isPresent()) {
            fact(
                    html,
                    "report.as-of",
                    words.language().format(PartialDate.of(report.asOf().get())));
        }
        if (report.referenceData().isPresent()) {
            fact(html, "report.reference-data", report.referenceData().get());
        }
        if (report.configuration().isPresent()) {
            fact(html, "report.configuration", report.configuration().get().name());
        }
        html.close("dl").line();
    }

    private void fact(Html html, String key, String value) throws IOException {
        html.open("div")
                .element("dt", words.label(key))
                .open("dd")
                .data(value)
                .close("dd")
                .close("div");
    }

    /** Hidden until the script, without which it could do nothing, shows it. */
    private void filter(Html html) throws IOException {
        html.open("section", "class", "filter", "id", "filter", "hidden", "", "aria-label", words.of("report.filter"));
        html.open("details", "open", "")
                .element("summary", words.of("report.filter"))
                .open("form");
        html.open("fieldset").element("legend", words.of("report.severity"));
        for (Map.Entry<Severity, Long> count : report.counts().entrySet()) {
            String severity = count.getKey().code();
            html.open("label");
            html.open("input", "type", "checkbox", "name", "severity", "value", severity, "checked", "");
            html.element("span", count.getKey().title(words.language().locale()), "class", "badge " + severity)
                    .close("label");
        }
        html.close("fieldset").line();
        html.element("label", words.of("report.rule"), "for", "rule");
        html.open("select", "id", "rule", "name", "rule").element("option", words.of("report.all-rules"), "value", "");
        for (RuleRow row : rules.values()) {
            html.element(
                    "option",
                    row.rule().title(words.language().locale()),
                    "value",
                    row.rule().id().toString());
        }
        html.close("select").line();
        html.element("label", words.of("report.record"), "for", "record");
        html.open("select", "id", "record", "name", "record");
        html.element("option", words.of("report.all-records"), "value", "");
        for (RecordFindings record : records) {
            html.element("option", title(record.record()), "value", record.id());
        }
        html.close("select").line();
        html.element("button", words.of("report.reset"), "type", "reset");
        html.close("form").close("details");
        html.open(
                "p",
                "role",
                "status",
                "id",
                "shown",
                "data-pattern",
                words.of("report.shown"),
                "data-thousands",
                words.language().format(1000L).substring(1, 2));
        html.close("p").close("section").line();
    }

    private void chart(Html html) throws IOException {
        long max = rules.values().stream().mapToLong(RuleRow::count).max().orElse(1);
        html.open("section", "class", "chart", "aria-labelledby", "by-rule");
        html.element("h2", words.of("report.by-rule"), "id", "by-rule");
        html.open("table").open("thead", "class", "unseen").open("tr");
        html.element("th", words.of("report.rule"), "scope", "col");
        html.element("th", words.of("report.severity"), "scope", "col");
        html.element("th", words.of("report.findings"), "scope", "col");
        html.close("tr").close("thead").open("tbody").line();
        for (RuleRow row : rules.values()) {
            html.open("tr", "class", row.gravest().code());
            html.element("th", row.rule().title(words.language().locale()), "scope", "row");
            html.element("td", row.gravest().title(words.language().locale()), "class", "unseen");
            html.open("td", "class", "bar");
            html.open("svg", "width", "100%", "height", "8", "aria-hidden", "true", "focusable", "false");
            html.open("rect", "width", Math.max(1, Math.round(100.0 * row.count() / max)) + "%", "height", "8");
            html.close("rect").close("svg");
            html.element("span", words.language().format(row.count()))
                    .close("td")
                    .close("tr")
                    .line();
        }
        html.close("tbody").close("table").close("section").line();
    }

    // ------------------------------------------------------------------------------------------ findings

    private void findings(Html html) throws IOException {
        html.open("section", "id", "findings", "tabindex", "-1", "aria-labelledby", "findings-title");
        html.element("h2", words.of("report.findings"), "id", "findings-title").line();
        if (report.findings().isEmpty()) {
            html.element("p", words.of("report.nothing-found"));
        } else {
            html.element("p", words.of("report.nothing-shown"), "id", "nothing-shown", "hidden", "")
                    .line();
        }
        if (report.dropped() > 0) {
            html.element("p", words.of("report.dropped", "count", report.dropped()), "class", "note")
                    .line();
        }
        if (lacksExcerpts()) {
            html.element("p", words.of("report.excerpts", "count", MAX_EXCERPTS), "class", "note")
                    .line();
        }
        for (RecordFindings record : records) {
            html.open("section", "class", "record", "data-record", record.id(), "id", "record-" + record.id());
            html.open("details", "open", "").open("summary").open("h3").data(title(record.record()));
            html.close("h3").close("summary").open("ol").line();
            for (Numbered numbered : record.findings()) {
                finding(html, numbered);
            }
            html.close("ol").close("details").close("section").line();
        }
        html.close("section").line();
    }

    private String title(RecordId record) {
        String source = Source.isStandardInput(record.source()) ? words.of("source.standard-input") : record.source();
        return outcome.isOneOfSeveral(record)
                ? words.of("report.record-of-several", Map.of("source", source, "number", record.number()))
                : source;
    }

    private void finding(Html html, Numbered numbered) throws IOException {
        Finding finding = numbered.finding();
        String severity = finding.severity().code();
        String id = "f" + numbered.number();
        html.open(
                "li",
                "class",
                "finding " + severity,
                "id",
                id,
                "data-severity",
                severity,
                "data-rule",
                finding.rule().id().toString());
        html.open("h4")
                .element("span", finding.severity().title(words.language().locale()), "class", "badge " + severity);
        html.text(" ")
                .element("span", finding.rule().title(words.language().locale()))
                .close("h4");
        html.element("p", brief(finding.message(words.language().locale())), "class", "message");
        html.open("p", "class", "place");
        html.open("a", "href", "#" + id, "aria-label", words.of("report.link", "number", numbered.number()));
        html.text("#" + numbered.number()).close("a").text(" ");
        html.open("span").code(finding.rule().id().toString()).close("span").text(" ");
        html.open("span");
        if (finding.path().isEmpty()) {
            html.text(words.of("report.whole-record"));
        } else {
            html.code(brief(finding.path()));
        }
        html.close("span");
        if (finding.location().isPresent()) {
            Location location = finding.location().get();
            html.text(" ")
                    .element(
                            "span",
                            words.of("report.location", Map.of("line", location.line(), "column", location.column())));
        }
        html.close("p");
        if (numbered.excerpt().isPresent()) {
            excerpt(html, numbered.excerpt().get());
        }
        html.close("li").line();
    }

    private static void excerpt(Html html, Excerpt excerpt) throws IOException {
        int indentation = excerpt.lines().stream()
                .filter(line -> !line.text().isBlank())
                .mapToInt(HtmlReport::indentation)
                .min()
                .orElse(0);
        html.open("pre", "dir", "ltr");
        for (int i = 0; i < excerpt.lines().size(); i++) {
            Excerpt.Line line = excerpt.lines().get(i);
            boolean hasValue = i == excerpt.index();
            String before = hasValue ? excerpt.before() : line.text();
            html.open("span", "class", "line").element("span", String.valueOf(line.number()), "class", "number");
            html.open("code")
                    .text((line.isCutBefore() ? "\u2026" : "")
                            + before.substring(Math.min(indentation, indentation(line))));
            if (hasValue && !excerpt.value().isEmpty()) {
                html.element("mark", excerpt.value(), "dir", "auto");
            }
            html.text((hasValue ? excerpt.after() : "") + (line.isCutAfter() ? "\u2026" : ""))
                    .close("code")
                    .text("\n")
                    .close("span");
        }
        html.close("pre");
    }

    /** How many blanks and tabs a line begins with. */
    private static int indentation(Excerpt.Line line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return line.isCutBefore() ? 0 : end;
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "\u2026";
    }

    // ------------------------------------------------------------------------------------------ what did not count

    private void accepted(Html html) throws IOException {
        if (report.accepted().isEmpty()) {
            return;
        }
        html.open("section", "class", "more", "aria-labelledby", "accepted");
        html.element("h2", words.of("report.accepted"), "id", "accepted")
                .open("ul")
                .line();
        for (AcceptedFindings accepted : report.accepted()) {
            Acceptance acceptance = accepted.acceptance();
            html.open("li")
                    .code(acceptance.rule())
                    .text(" ")
                    .code(brief(acceptance.path()))
                    .text(" ");
            if (acceptance.record().isPresent()) {
                html.code(brief(acceptance.record().get())).text(" ");
            }
            html.element("span", words.of("report.accepted.count", "count", accepted.count()))
                    .text(" ");
            html.data(brief(acceptance.reason())).close("li").line();
        }
        html.close("ul").close("section").line();
    }

    private void skipped(Html html) throws IOException {
        if (report.skipped().isEmpty()) {
            return;
        }
        html.open("section", "class", "more", "aria-labelledby", "skipped");
        html.element("h2", words.of("report.skipped"), "id", "skipped")
                .open("ul")
                .line();
        for (SkippedRule skipped : report.skipped()) {
            html.open("li")
                    .element("span", skipped.rule().title(words.language().locale()))
                    .text(" ");
            html.code(skipped.rule().id().toString())
                    .text(" ")
                    .data(brief(skipped.message(words.language().locale())))
                    .close("li")
                    .line();
        }
        html.close("ul").close("section").line();
    }
}
