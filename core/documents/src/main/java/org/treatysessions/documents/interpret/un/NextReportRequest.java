// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.meta.SessionModel;

/** The request for the next report: its numbers, when it is due, and with what reservation. */
final class NextReportRequest {

    private static final Pattern HEADING = Pattern.compile(
            "(?:next|future).*report|preparation of the .*report|periodic reports?$|prochain.*rapport|rapport.*suivant|établissement du .*rapport"
                    + "|próximo.*informe|siguiente.*informe|preparación del .*informe|informes? periódicos?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:reports?|rapports?|informes?|replies|réponses|respuestas)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REQUEST = Pattern.compile(
            "\\b(?:submit|submission|submits|provide|furnish|proporcionar|proporcione|fournir|present|presents|transmit|due|constitute|expected|deliver|soumettre|soumette|soumis|soumission|présenter|présente|présentation"
                    + "|remettre|attendus?|communiquer|presentar|presente|presentación|presentados?|remita|remitir|constituirán|recibir)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DUE = Pattern.compile(
            "(?:\\bby(?:,)?(?: at the latest,?| no later than| not later than)?|no later than|not later than|at the latest(?: by| on)?|the latest by"
                    + "|\\bdue(?: in principle)? (?:on|in|by)|expected (?:by|on|in)|\\bbefore|on or before|prior to"
                    + "|d’ici (?:à|au|le)|avant le|avant|le|au plus tard,? (?:le|en)|pour le|attendus? (?:le|en|pour)"
                    + "|más tardar,? (?:el|en)|antes del?|el(?: día)?|previst[oa]s? para el)(?: the)?(?: end of)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile(
            "(?:\\bdue (?:in|by)|\\bby|no later than) (?<year>20\\d\\d)(?![\\d/-]|\\s*(?:and|or|to)\\s*20)");
    private static final Pattern NOTE = Pattern.compile(
            "in principle|en principe|en principio|under article 29(?:, paragraph 4,?| \\(4\\)),? of the Convention",
            Pattern.CASE_INSENSITIVE);

    /** What the Convention on enforced disappearance has instead of periodic reports. */
    private static final Pattern INFORMATION =
            Pattern.compile("article 29(?:, paragraph 4\\b| \\(4\\)).*\\binformation\\b", Pattern.CASE_INSENSITIVE);

    /** Words that a day will be named later. */
    private static final Pattern LATER = Pattern.compile(
            "will (?:be )?(?:establish(?:ed)?(?: and communicate[d]?)?|communicate[d]?|inform(?:ed)? the State party of|determined?|notif(?:y|ied))"
                    + "|(?:fixera et communiquera|communiquera)|(?:establecerá y comunicará|comunicará)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CONSTITUTE = Pattern.compile(
            "will (?:constitute|form|be) (?:its|the|their)|constitueront (?:son|le|ses|les)|constituirán (?:su|sus|el|los)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LAST_PARAGRAPHS = 6;

    private final UnDocument document;

    /** The words that a report is due by, with the day. */
    private record Due(DatePhrase date, int from, int to) {}

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
        for (Layout.NumberedParagraph paragraph : section) {
            if (withoutDay(paragraph)) {
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
            for (int i = all.size() - 1; i >= Math.max(1, all.size() - LAST_PARAGRAPHS); i--) {
                section.add(all.get(i));
            }
        }
        return section;
    }

    private boolean add(Layout.NumberedParagraph paragraph) {
        TextBlock block = paragraph.block();
        String text = block.text().text();
        List<Due> due = new ArrayList<>();
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            if (isRequest(text, sentence)) {
                due.addAll(due(text, sentence));
            }
        }
        if (due.isEmpty()) {
            return false;
        }
        ObjectDraft<NextReport> next = newReport();
        Due first = due.get(0);
        Words words = Words.of(block, first.from(), first.to());
        boolean same = due.stream().map(each -> each.date().dates()).distinct().count() == 1;
        if (same) {
            document.setDate(next, SessionModel.NEXT_REPORT.due, first.date(), words);
        } else {
            document.draft().report(ImportRule.VALUE_AMBIGUOUS, next, SessionModel.NEXT_REPORT.due, words);
        }
        Optional<ReportPhrase> phrase = numbers(text, first);
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

    private ObjectDraft<NextReport> newReport() {
        ObjectDraft<NextReport> next = document.session().newElement(SessionModel.COUNTRY_SESSION.nextReports);
        document.instrument()
                .ifPresent(instrument -> next.set(
                        SessionModel.NEXT_REPORT.instrument,
                        instrument,
                        document.masthead().symbolWords().derived()));
        return next;
    }

    private static boolean isRequest(String text, Sentences.Sentence sentence) {
        String words = text.substring(sentence.from(), sentence.to());
        boolean isInformation = INFORMATION.matcher(words).find();
        return (isInformation || REPORT.matcher(words).find())
                && REQUEST.matcher(words).find()
                && !FollowUpRequest.isRequest(text, sentence.from(), sentence.to());
    }

    private static List<Due> due(String text, Sentences.Sentence sentence) {
        List<Due> due = new ArrayList<>();
        for (DatePhrase date : DatePhrase.findAll(text)) {
            if (date.from() < sentence.from() || date.to() > sentence.to()) {
                continue;
            }
            String before = text.substring(Math.max(sentence.from(), date.from() - 30), date.from());
            if (DUE.matcher(before).find() && !isOfAgreement(text, sentence, date)) {
                due.add(new Due(date, date.from(), date.to()));
            }
        }
        Matcher year = YEAR.matcher(text).region(sentence.from(), sentence.to());
        if (due.isEmpty() && year.find()) {
            PartialDate date = PartialDate.of(Integer.parseInt(year.group("year")));
            due.add(new Due(
                    new DatePhrase(year.start("year"), year.end("year"), List.of(date), false, DatePhrase.Problem.NONE),
                    year.start("year"),
                    year.end("year")));
        }
        return due;
    }

    /** Returns whether a day is the one by which the State may choose another procedure. */
    private static boolean isOfAgreement(String text, Sentences.Sentence sentence, DatePhrase date) {
        String before = text.substring(sentence.from(), date.from());
        return before.matches(
                "(?is).*\\b(?:agree|accept|indicate|inform the Committee|opt|notify|aceptar|accepter|accepte|acepte)\\b[^.]*");
    }

    /** Reads a report whose day will be named later, or which the replies to a list of issues will be. */
    private boolean withoutDay(Layout.NumberedParagraph paragraph) {
        TextBlock block = paragraph.block();
        String text = block.text().text();
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            Matcher later = LATER.matcher(text).region(sentence.from(), sentence.to());
            Matcher constitute = CONSTITUTE.matcher(text).region(sentence.from(), sentence.to());
            boolean isLater = later.find();
            Optional<ReportPhrase> phrase = ReportPhrase.findAll(text).stream()
                    .filter(each -> each.from() >= sentence.from() && each.to() <= sentence.to())
                    .filter(this::isNext)
                    .findFirst();
            if (phrase.isEmpty() || !(isLater || constitute.find())) {
                continue;
            }
            ObjectDraft<NextReport> next = newReport();
            numbers(
                    next,
                    phrase.get(),
                    Words.of(block, phrase.get().from(), phrase.get().to()));
            if (isLater) {
                next.set(SessionModel.NEXT_REPORT.note, later.group(), Words.of(block, later.start(), later.end()));
            }
            return true;
        }
        return false;
    }

    // -------------------------------------------------------------------------------------------- numbers

    private void numbers(ObjectDraft<NextReport> next, ReportPhrase phrase, Words words) {
        Optional<ReportNumbers> under = reportNumbers();
        if (phrase.numbers().isEmpty()) {
            document.draft().report(ImportRule.VALUE_UNCLEAR, next, SessionModel.NEXT_REPORT.numbers, words);
            return;
        }
        if (under.isPresent() && phrase.numbers().get().first() <= under.get().last()) {
            document.draft().report(ImportRule.CONTRADICTION, next, SessionModel.NEXT_REPORT.numbers, words);
        }
        next.set(SessionModel.NEXT_REPORT.numbers, phrase.numbers().get(), words);
    }

    /** The numbers of the reports considered, from the symbol of the observations. */
    private Optional<ReportNumbers> reportNumbers() {
        return document.symbol().numbers();
    }

    private boolean isNext(ReportPhrase phrase) {
        return phrase.numbers().isPresent()
                && reportNumbers()
                        .map(under -> phrase.numbers().get().first() > under.last())
                        .orElse(true);
    }

    /** Takes the numbers nearest to the date; a report of this session is not a next report. */
    private Optional<ReportPhrase> numbers(String text, Due due) {
        return ReportPhrase.findAll(text).stream()
                .filter(phrase ->
                        phrase.numbers().isEmpty() || !phrase.numbers().equals(reportNumbers()))
                .min(Comparator.comparingInt(
                        phrase -> phrase.to() <= due.from() ? due.from() - phrase.to() : phrase.from() - due.to()));
    }

    /** The number may only be in an earlier paragraph of the last section: "the preparation of its second report". */
    private void earlierNumbers(ObjectDraft<NextReport> next, Layout.NumberedParagraph paragraph) {
        List<Layout.NumberedParagraph> all = document.layout().paragraphs();
        int at = all.indexOf(paragraph);
        for (int i = at - 1; i >= Math.max(0, at - LAST_PARAGRAPHS + 1); i--) {
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
