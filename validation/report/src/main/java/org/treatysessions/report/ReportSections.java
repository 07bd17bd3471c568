// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.model.meta.SessionModel.ALTERNATIVE_REPORT;
import static org.treatysessions.model.meta.SessionModel.COMMON_CORE_DOCUMENT;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;
import static org.treatysessions.model.meta.SessionModel.NEXT_REPORT;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.model.meta.SessionModel.WRITTEN_REPLIES;

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
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Paragraph;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;

/** The sections of a page on what was reported to the committee: by the State, and by others. */
final class ReportSections {

    private final Located<CountrySession> session;
    private final Phrases phrases;
    private final Blocks blocks;

    ReportSections(Located<CountrySession> session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.blocks = new Blocks(phrases);
    }

    List<Block> stateReports() {
        List<Block> content = new ArrayList<>();
        session.find(COUNTRY_SESSION.commonCoreDocument)
                .ifPresent(document -> content.add(blocks.section(
                        "page.common-core-document", document.pointer(), List.of(coreDocument(document)))));
        content.addAll(Blocks.each(session.all(COUNTRY_SESSION.stateReports), this::stateReport));
        return content;
    }

    private Facts coreDocument(Located<CommonCoreDocument> document) {
        FactList<CommonCoreDocument> facts = blocks.facts(document);
        facts.addOrNotRecorded("page.initial-submission", COMMON_CORE_DOCUMENT.initialSubmission, phrases::date);
        facts.addOrNotRecorded("page.updated", COMMON_CORE_DOCUMENT.updated, phrases::date);
        facts.addOrNotRecorded("page.annexes", COMMON_CORE_DOCUMENT.annexes, phrases::date);
        FactList.addDocument(facts, COMMON_CORE_DOCUMENT.document);
        return facts.build();
    }

    private Block stateReport(Located<StateReport> report) {
        FactList<StateReport> facts = blocks.facts(report);
        facts.add("page.kind", STATE_REPORT.kind, phrases::title);
        facts.add("page.territory", STATE_REPORT.territory, Phrase::data);
        facts.addOrNotRecorded("page.numbers", STATE_REPORT.numbers, Phrases::numbers);
        facts.addOrNotRecorded("page.due", STATE_REPORT.due, phrases::date);
        facts.addOrNotRecorded("page.submitted", STATE_REPORT.submitted, phrases::date);
        FactList.addDocument(facts, STATE_REPORT.document);
        Phrase heading = phrases.withCode(report.value().getInstrument());
        return new Section(heading.at(report.pointer()), List.of(facts.build()));
    }

    List<Block> listsOfIssues() {
        return Blocks.each(session.all(COUNTRY_SESSION.listsOfIssues), this::listOfIssues);
    }

    private Block listOfIssues(Located<ListOfIssues> list) {
        FactList<ListOfIssues> facts = blocks.facts(list);
        facts.add("page.kind", LIST_OF_ISSUES.kind, phrases::title);
        facts.add("page.territory", LIST_OF_ISSUES.territory, Phrase::data);
        facts.addOrNotRecorded("page.issued", LIST_OF_ISSUES.issued, phrases::date);
        facts.add("page.questions", LIST_OF_ISSUES.questionCount);
        FactList.addDocument(facts, LIST_OF_ISSUES.document);
        return blocks.under(list.value().getInstrument(), list.pointer(), facts.build());
    }

    List<Block> writtenReplies() {
        return Blocks.each(session.all(COUNTRY_SESSION.writtenReplies), this::writtenReplies);
    }

    private Block writtenReplies(Located<WrittenReplies> replies) {
        FactList<WrittenReplies> facts = blocks.facts(replies);
        facts.add("page.territory", WRITTEN_REPLIES.territory, Phrase::data);
        facts.addOrNotRecorded("page.submitted", WRITTEN_REPLIES.submitted, phrases::date);
        facts.addOrNotRecorded("page.due", WRITTEN_REPLIES.due, phrases::date);
        FactList.addDocument(facts, WRITTEN_REPLIES.document);
        return blocks.under(replies.value().getInstrument(), replies.pointer(), facts.build());
    }

    List<Block> publicReports() {
        List<Block> byAuthor = new ArrayList<>();
        for (AuthorType type : AuthorType.values()) {
            List<Block> reports = new ArrayList<>();
            session.all(COUNTRY_SESSION.alternativeReports).stream()
                    .filter(report -> report.value().getAuthorType() == type)
                    .map(this::alternativeReport)
                    .forEach(reports::add);
            if (session.value().getNoAlternativeReportsFrom().contains(type)) {
                Pointer pointer = session.pointer(COUNTRY_SESSION.noAlternativeReportsFrom);
                reports.add(new Paragraph(phrases.words("page.none").at(pointer)));
            }
            if (!reports.isEmpty()) {
                byAuthor.add(new Section(phrases.capital(phrases.title(type)), reports));
            }
        }
        return List.of(
                blocks.section(
                        "page.alternative-reports", session.pointer(COUNTRY_SESSION.alternativeReports), byAuthor),
                blocks.section(
                        "page.additional-comments", Blocks.prose(session.find(COUNTRY_SESSION.additionalComments))));
    }

    private Block alternativeReport(Located<AlternativeReport> report) {
        FactList<AlternativeReport> facts = blocks.facts(report);
        facts.add("page.title-of-report", ALTERNATIVE_REPORT.title, Phrase::data);
        facts.add("page.submitted", ALTERNATIVE_REPORT.submitted, phrases::date);
        facts.add("page.confidential", ALTERNATIVE_REPORT.confidential, phrases::yesOrNo);
        facts.add("page.language", ALTERNATIVE_REPORT.language, Phrase::code);
        facts.add("page.words", ALTERNATIVE_REPORT.wordCount);
        facts.add("page.address", ALTERNATIVE_REPORT.href, Phrase::address);
        Phrase author = Phrase.data(report.value().getAuthor()).at(report.pointer());
        return facts.isEmpty() ? new Bullets(List.of(author)) : new Section(author, List.of(facts.build()));
    }

    List<Block> nextReports() {
        return Blocks.each(session.all(COUNTRY_SESSION.nextReports), this::nextReport);
    }

    private Block nextReport(Located<NextReport> report) {
        FactList<NextReport> facts = blocks.facts(report);
        facts.addOrNotRecorded("page.numbers", NEXT_REPORT.numbers, Phrases::numbers);
        facts.addOrNotRecorded("page.due", NEXT_REPORT.due, phrases::date);
        facts.add("page.note", NEXT_REPORT.note, Phrase::data);
        Phrase heading = phrases.withCode(report.value().getInstrument());
        return new Section(heading.at(report.pointer()), List.of(facts.build()));
    }
}
