// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.RuleId;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.CountrySession;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.ReportView.SourceFindings;
import org.treatysessions.validation.ValidationReport;

/** The findings on the page of a report, by record, each with the lines around its value. */
final class HtmlFindings {

    /** The maximum number of findings of a rule with lines around them, so that a phone can open the page. */
    private static final int MAX_EXCERPTS = 100;

    private final ValidationReport report;
    private final ReportMessages messages;
    private final Locale locale;
    private final Phrases phrases;
    private final Map<String, RecordFindings> records = new LinkedHashMap<>();
    private boolean lacksExcerpts;

    /** The findings of a record, and its session if that is known. */
    record RecordFindings(String id, String title, Optional<CountrySession> session, List<NumberedFinding> findings) {}

    HtmlFindings(ReportView view) {
        this.report = view.report();
        this.messages = view.messages();
        this.locale = view.locale();
        this.phrases = new Phrases(view.language());
        Map<RuleId, Integer> shown = new HashMap<>();
        int number = 0;
        for (SourceFindings source : view.sources()) {
            for (Finding finding : source.findings()) {
                number++;
                boolean isShown = shown.merge(finding.rule().id(), 1, Integer::sum) <= MAX_EXCERPTS;
                lacksExcerpts |= !isShown;
                long record = finding.record().map(RecordId::number).orElse(1L);
                records.computeIfAbsent(source.order() + "-" + record, id -> recordFindings(id, source, record))
                        .findings()
                        .add(new NumberedFinding(number, finding, isShown ? finding.excerpt() : Optional.empty()));
            }
        }
    }

    private RecordFindings recordFindings(String id, SourceFindings source, long record) {
        Optional<CountrySession> session =
                Optional.ofNullable(source.source().sessions().get(record));
        Phrase title = Phrase.data(title(source, record));
        Phrase named =
                session.map(found -> phrases.inBrackets(title, identity(found))).orElse(title);
        return new RecordFindings(id, named.plain(), session, new ArrayList<>());
    }

    /** What a person calls a session: its State and committee, and the id of its record. */
    private Phrase identity(CountrySession session) {
        return phrases.list(Stream.of(
                        Optional.of(phrases.nameOf(session.getStateParty())),
                        Optional.of(Phrase.code(session.getCommittee().code())),
                        session.getId().map(ReportView::brief).map(Phrase::code))
                .flatMap(Optional::stream)
                .toList());
    }

    private String title(SourceFindings source, long record) {
        String name = source.source().name();
        if (name.isEmpty()) {
            return messages.get("report.record");
        }
        String title = ReportSource.isStandardInput(name) ? messages.get("source.standard-input") : name;
        return source.hasSeveralRecords()
                ? messages.get("report.record-of-several", Map.of("source", title, "number", record))
                : title;
    }

    Collection<RecordFindings> records() {
        return records.values();
    }

    /** {@return whether the session of a record is known} */
    boolean hasSessions() {
        return records.values().stream().anyMatch(record -> record.session().isPresent());
    }

    void write(Html html) throws IOException {
        html.open("section", "id", "findings", "tabindex", "-1", "aria-labelledby", "findings-title");
        html.element("h2", messages.get("report.findings"), "id", "findings-title")
                .line();
        if (records.isEmpty()) {
            html.element("p", messages.get("report.nothing-found"));
        } else {
            html.element("p", messages.get("report.nothing-shown"), "id", "nothing-shown", "hidden", "")
                    .line();
        }
        if (report.dropped() > 0) {
            html.element("p", messages.get("report.dropped", "count", report.dropped()), "class", "note")
                    .line();
        }
        if (lacksExcerpts) {
            html.element("p", messages.get("report.excerpts", "count", MAX_EXCERPTS), "class", "note")
                    .line();
        }
        for (RecordFindings record : records.values()) {
            write(html, record);
        }
        html.close("section").line();
    }

    private void write(Html html, RecordFindings record) throws IOException {
        String kind = record.session().isPresent() ? "record paged" : "record";
        html.open("section", "class", kind, "data-record", record.id(), "id", "record-" + record.id());
        html.open("details", "open", "").open("summary").open("h3").data(record.title());
        html.close("h3").close("summary").open("ol").line();
        List<NumberedFinding> bySeverity = record.findings().stream()
                .sorted(Comparator.comparing(
                        (NumberedFinding numbered) -> numbered.finding().severity()))
                .toList();
        for (NumberedFinding numbered : bySeverity) {
            write(html, numbered);
        }
        html.close("ol").line();
        if (record.session().isPresent()) {
            Page page = SessionPage.of(record.session().get(), phrases.language());
            html.open("details", "class", "session")
                    .element("summary", messages.get("report.session"))
                    .line();
            new HtmlArticle(html, 4, new FindingNotes(page, bySeverity)).write(page);
            html.close("details").line();
        }
        html.close("details").close("section").line();
    }

    private void write(Html html, NumberedFinding numbered) throws IOException {
        Finding finding = numbered.finding();
        String severity = finding.severity().code();
        String rule = finding.rule().id().toString();
        String id = numbered.anchor();
        html.open("li", "class", "finding " + severity, "id", id, "data-severity", severity, "data-rule", rule);
        html.open("h4")
                .element("span", finding.severity().title(locale), "class", "badge " + severity)
                .text(" ");
        html.element("span", finding.rule().title(locale)).close("h4");
        html.element("p", ReportView.brief(finding.message(locale)), "class", "message");
        html.open("p", "class", "place");
        html.open("a", "href", "#" + id, "aria-label", messages.get("report.link", "number", numbered.number()));
        html.text("#" + numbered.number()).close("a").text(" ");
        html.open("span");
        if (finding.rule().documentation().isPresent()) {
            html.open("a", "href", "#" + anchor(finding.rule().id()));
            html.code(rule).close("a");
        } else {
            html.code(rule);
        }
        html.close("span").text(" ");
        html.open("span");
        if (finding.path().isEmpty()) {
            html.text(messages.get("report.whole-record"));
        } else {
            html.code(ReportView.brief(finding.path()));
        }
        html.close("span");
        if (finding.location().isPresent()) {
            Location location = finding.location().get();
            Map<String, Object> numbers = Map.of("line", location.line(), "column", location.column());
            html.text(" ").element("span", messages.get("report.location", numbers));
        }
        String place =
                finding.place().map(found -> PlacePhrase.of(found, messages)).orElse("");
        if (!place.isEmpty()) {
            html.text(" ").element("span", place);
        }
        html.close("p");
        // The first lines of a record explain nothing about the whole of it.
        boolean isAboutAValue = !finding.path().isEmpty() || finding.rule().id().equals(StructureRules.JSON_SYNTAX);
        if (numbered.excerpt().isPresent() && isAboutAValue) {
            if (finding.place().isPresent()) {
                writeWords(html, numbered.excerpt().get());
            } else {
                write(html, numbered.excerpt().get());
            }
        }
        html.close("li").line();
    }

    /** {@return the anchor of the section on a rule} */
    static String anchor(RuleId rule) {
        return "about-" + rule;
    }

    /** Writes words of a document in the text of their block. */
    private static void writeWords(Html html, Excerpt excerpt) throws IOException {
        html.open("blockquote", "class", "words", "dir", "auto");
        html.text(excerpt.line().isCutBefore() ? "\u2026" : "").text(excerpt.before());
        if (!excerpt.value().isEmpty()) {
            html.element("mark", excerpt.value());
        }
        html.text(excerpt.after()).text(excerpt.line().isCutAfter() ? "\u2026" : "");
        html.close("blockquote");
    }

    private static void write(Html html, Excerpt excerpt) throws IOException {
        int indentation = excerpt.lines().stream()
                .filter(line -> !line.text().isBlank())
                .mapToInt(HtmlFindings::indentation)
                .min()
                .orElse(0);
        html.open("pre", "dir", "ltr");
        for (int i = 0; i < excerpt.lines().size(); i++) {
            Excerpt.Line line = excerpt.lines().get(i);
            boolean hasValue = i == excerpt.index();
            String before = hasValue ? excerpt.before() : line.text();
            html.open("span", "class", "line");
            if (line.number() > 0) {
                html.element("span", String.valueOf(line.number()), "class", "number");
            }
            html.open("code").text(line.isCutBefore() ? "\u2026" : "");
            html.text(before.substring(Math.min(indentation, indentation(line))));
            if (hasValue && !excerpt.value().isEmpty()) {
                html.element("mark", excerpt.value(), "dir", "auto");
            }
            html.text(hasValue ? excerpt.after() : "").text(line.isCutAfter() ? "\u2026" : "");
            html.close("code").text("\n").close("span");
        }
        html.close("pre");
    }

    /** {@return the number of blanks and tabs at the beginning of a line} */
    private static int indentation(Excerpt.Line line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return line.isCutBefore() ? 0 : end;
    }
}
