package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.ReportPhrase;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.meta.SessionModel;

/** The request for the next report: its numbers, when it is due, and with what reservation. */
final class NextReportRequest {

    private static final Pattern HEADING = Pattern.compile(
            "(?:next|future).*report|preparation of the .*report|prochain.*rapport|próximo.*informe|siguiente.*informe",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:reports?|rapports?|informes?|replies|réponses|respuestas)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DUE = Pattern.compile(
            "(?:\\bby(?: no later than| not later than)?|no later than|not later than|\\bdue (?:on|in|by)|expected (?:by|on)|\\bbefore"
                    + "|prior to|the latest by|d’ici (?:à|au|le)|avant le|le|au plus tard (?:le|en)|pour le"
                    + "|más tardar (?:el|en)|antes del?|el(?: día)?|previst[oa]s? para el)(?: the)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTE =
            Pattern.compile("in principle|en principe|en principio", Pattern.CASE_INSENSITIVE);

    private final UnDocument document;

    NextReportRequest(UnDocument document) {
        this.document = document;
    }

    void add() {
        List<Layout.NumberedParagraph> section = section();
        for (Layout.NumberedParagraph paragraph : section) {
            if (add(paragraph)) {
                return;
            }
        }
    }

    /** Returns the paragraphs under the heading of the next report; without it, those of the last pages. */
    private List<Layout.NumberedParagraph> section() {
        List<Layout.NumberedParagraph> all = document.layout().paragraphs();
        List<Layout.NumberedParagraph> section = new ArrayList<>();
        for (Layout.NumberedParagraph paragraph : all) {
            if (paragraph.heading() != null
                    && paragraph.number() > all.size() / 2
                    && HEADING.matcher(paragraph.heading().text().text()).find()) {
                section.add(paragraph);
            }
        }
        if (section.isEmpty()) {
            for (int i = all.size() - 1; i >= Math.max(1, all.size() - 6); i--) {
                section.add(all.get(i));
            }
        }
        return section;
    }

    private boolean add(Layout.NumberedParagraph paragraph) {
        TextBlock block = paragraph.block();
        String text = block.text().text();
        if (!REPORT.matcher(text).find()) {
            return false;
        }
        List<DatePhrase> dates = DatePhrase.findAll(text);
        List<DatePhrase> due = dates.stream()
                .filter(date -> DUE.matcher(text.substring(Math.max(0, date.from() - 30), date.from()))
                        .find())
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        Optional<ReportPhrase> phrase = numbers(text, due.get(0));
        ObjectDraft<NextReport> next =
                document.newElement(SessionModel.COUNTRY_SESSION.nextReports, SessionModel.NEXT_REPORT.instrument);
        Words dueWords = Words.of(block, due.get(0).from(), due.get(0).to());
        boolean same = due.stream().map(DatePhrase::dates).distinct().count() == 1;
        if (!same) {
            document.draft().report(ImportRule.VALUE_AMBIGUOUS, next, SessionModel.NEXT_REPORT.due, dueWords);
        } else {
            document.setDate(next, SessionModel.NEXT_REPORT.due, due.get(0), dueWords);
        }
        if (phrase.isPresent()) {
            numbers(
                    next,
                    phrase.get(),
                    Words.of(block, phrase.get().from(), phrase.get().to()));
        } else {
            earlierNumbers(next, paragraph);
        }
        Matcher note = NOTE.matcher(text);
        if (note.find()) {
            next.set(SessionModel.NEXT_REPORT.note, note.group(), Words.of(block, note.start(), note.end()));
        }
        return true;
    }

    private void numbers(ObjectDraft<NextReport> next, ReportPhrase phrase, Words words) {
        Optional<ReportNumbers> under = reportNumbers();
        if (phrase.numbers().isEmpty()) {
            document.draft().report(ImportRule.VALUE_UNCLEAR, next, SessionModel.NEXT_REPORT.numbers, words);
        } else {
            if (under.isPresent()
                    && phrase.numbers().get().first() <= under.get().last()) {
                document.draft().report(ImportRule.CONTRADICTION, next, SessionModel.NEXT_REPORT.numbers, words);
            }
            next.set(SessionModel.NEXT_REPORT.numbers, phrase.numbers().get(), words);
        }
    }

    /** The numbers of the reports considered, from the symbol of the observations. */
    private Optional<ReportNumbers> reportNumbers() {
        return document.symbol().numbers();
    }

    /** Takes the numbers nearest to the date; a report of this session is not a next report. */
    private Optional<ReportPhrase> numbers(String text, DatePhrase due) {
        List<ReportPhrase> phrases = ReportPhrase.findAll(text).stream()
                .filter(phrase ->
                        phrase.numbers().isEmpty() || !phrase.numbers().equals(reportNumbers()))
                .toList();
        return phrases.stream()
                .min(java.util.Comparator.comparingInt(
                        phrase -> phrase.to() <= due.from() ? due.from() - phrase.to() : phrase.from() - due.to()));
    }

    /** The number may only be in an earlier paragraph of the last section: "the preparation of its second report". */
    private void earlierNumbers(ObjectDraft<NextReport> next, Layout.NumberedParagraph paragraph) {
        List<Layout.NumberedParagraph> all = document.layout().paragraphs();
        int at = all.indexOf(paragraph);
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            TextBlock block = all.get(i).block();
            String text = block.text().text();
            for (ReportPhrase phrase : ReportPhrase.findAll(text)) {
                boolean isNext = phrase.numbers()
                        .filter(numbers -> reportNumbers()
                                .map(under -> numbers.first() == under.last() + 1)
                                .orElse(false))
                        .isPresent();
                if (isNext && text.contains("preparation")) {
                    next.set(
                            SessionModel.NEXT_REPORT.numbers,
                            phrase.numbers().get(),
                            Words.of(block, phrase.from(), phrase.to()).derived());
                    return;
                }
            }
        }
    }
}
