package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Paragraph;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;

/** The sections of a page on what was reported to the committee: by the State, and by others. */
final class ReportSections {

    private final CountrySession session;
    private final Phrases phrases;
    private final Blocks blocks;

    ReportSections(CountrySession session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.blocks = new Blocks(phrases);
    }

    List<Block> stateReports() {
        List<Block> content = new ArrayList<>();
        session.getCommonCoreDocument()
                .ifPresent(document ->
                        content.add(blocks.section("page.common-core-document", List.of(coreDocument(document)))));
        content.addAll(Blocks.each(session.getStateReports(), this::stateReport));
        return content;
    }

    private Facts coreDocument(CommonCoreDocument document) {
        FactList facts = blocks.facts();
        facts.addOrNotRecorded("page.initial-submission", document.getInitialSubmission(), phrases::date);
        facts.addOrNotRecorded("page.updated", document.getUpdated(), phrases::date);
        facts.addOrNotRecorded("page.annexes", document.getAnnexes(), phrases::date);
        facts.addDocument(document);
        return facts.build();
    }

    private Block stateReport(StateReport report) {
        FactList facts = blocks.facts();
        facts.add("page.kind", report.getKind(), phrases::title);
        facts.add("page.territory", report.getTerritory(), Phrase::data);
        facts.addOrNotRecorded("page.numbers", report.getNumbers(), Phrases::numbers);
        facts.addOrNotRecorded("page.due", report.getDue(), phrases::date);
        facts.addOrNotRecorded("page.submitted", report.getSubmitted(), phrases::date);
        facts.addDocument(report);
        return new Section(phrases.withCode(report.getInstrument()), List.of(facts.build()));
    }

    List<Block> listsOfIssues() {
        return Blocks.each(session.getListsOfIssues(), this::listOfIssues);
    }

    private Block listOfIssues(ListOfIssues list) {
        FactList facts = blocks.facts();
        facts.add("page.kind", list.getKind(), phrases::title);
        facts.add("page.territory", list.getTerritory(), Phrase::data);
        facts.addOrNotRecorded("page.issued", list.getIssued(), phrases::date);
        facts.add("page.questions", list.getQuestionCount());
        facts.addDocument(list);
        return blocks.under(list.getInstrument(), facts.build());
    }

    List<Block> writtenReplies() {
        return Blocks.each(session.getWrittenReplies(), this::writtenReplies);
    }

    private Block writtenReplies(WrittenReplies replies) {
        FactList facts = blocks.facts();
        facts.add("page.territory", replies.getTerritory(), Phrase::data);
        facts.addOrNotRecorded("page.submitted", replies.getSubmitted(), phrases::date);
        facts.addOrNotRecorded("page.due", replies.getDue(), phrases::date);
        facts.addDocument(replies);
        return blocks.under(replies.getInstrument(), facts.build());
    }

    List<Block> publicReports() {
        List<Block> byAuthor = new ArrayList<>();
        for (AuthorType type : AuthorType.values()) {
            List<Block> reports = new ArrayList<>();
            session.getAlternativeReports().stream()
                    .filter(report -> report.getAuthorType() == type)
                    .map(this::alternativeReport)
                    .forEach(reports::add);
            if (session.getNoAlternativeReportsFrom().contains(type)) {
                reports.add(new Paragraph(phrases.words("page.none")));
            }
            if (!reports.isEmpty()) {
                byAuthor.add(new Section(phrases.capital(phrases.title(type)), reports));
            }
        }
        return List.of(
                blocks.section("page.alternative-reports", byAuthor),
                blocks.section("page.additional-comments", Blocks.prose(session.getAdditionalComments())));
    }

    private Block alternativeReport(AlternativeReport report) {
        FactList facts = blocks.facts();
        facts.add("page.title-of-report", report.getTitle(), Phrase::data);
        facts.add("page.submitted", report.getSubmitted(), phrases::date);
        facts.add("page.confidential", report.getConfidential(), phrases::yesOrNo);
        facts.add("page.language", report.getLanguage(), Phrase::code);
        facts.add("page.words", report.getWordCount());
        facts.add("page.address", report.getHref(), Phrase::address);
        Phrase author = Phrase.data(report.getAuthor());
        return facts.isEmpty() ? new Bullets(List.of(author)) : new Section(author, List.of(facts.build()));
    }

    List<Block> nextReports() {
        return Blocks.each(session.getNextReports(), this::nextReport);
    }

    private Block nextReport(NextReport report) {
        FactList facts = blocks.facts();
        facts.addOrNotRecorded("page.numbers", report.getNumbers(), Phrases::numbers);
        facts.addOrNotRecorded("page.due", report.getDue(), phrases::date);
        facts.add("page.note", report.getNote(), Phrase::data);
        return new Section(phrases.withCode(report.getInstrument()), List.of(facts.build()));
    }
}
