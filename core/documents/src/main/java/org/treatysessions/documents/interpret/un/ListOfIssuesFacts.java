// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.List;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.meta.SessionModel;

/** The facts of a list of issues. */
final class ListOfIssuesFacts {

    private final UnDocument document;

    ListOfIssuesFacts(UnDocument document) {
        this.document = document;
    }

    void add() {
        Masthead masthead = document.masthead();
        ObjectDraft<ListOfIssues> list = document.newElement(
                SessionModel.COUNTRY_SESSION.listsOfIssues,
                SessionModel.LIST_OF_ISSUES.instrument,
                SessionModel.LIST_OF_ISSUES.territory);
        list.set(SessionModel.LIST_OF_ISSUES.document.symbol, masthead.symbol(), masthead.symbolWords());
        masthead.language()
                .ifPresent(language ->
                        list.set(SessionModel.LIST_OF_ISSUES.document.language, language.tag(), language.words()));
        masthead.published()
                .ifPresent(published -> published
                        .date()
                        .single()
                        .ifPresent(day -> list.set(SessionModel.LIST_OF_ISSUES.issued, day, published.words())));
        boolean isPrior = masthead.symbol()
                        .kind()
                        .filter(SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING::equals)
                        .isPresent()
                || document.title()
                        .filter(title ->
                                title.text().matches("(?i).*(?:prior to|in advance of|avant la soumission|previa).*"))
                        .isPresent();
        if (isPrior) {
            Words words = document.title().orElse(masthead.symbolWords());
            list.set(SessionModel.LIST_OF_ISSUES.kind, ListOfIssuesKind.PRIOR_TO_REPORTING, words);
            document.session().set(SessionModel.COUNTRY_SESSION.procedure, Procedure.SIMPLIFIED, words.derived());
        }
        new SubmittedFacts(document).reportUnderReview(!isPrior);
        new SessionFacts(document).add();
        questions(list);
    }

    /** Counts the questions, if their numbers run from 1 without a gap. */
    private void questions(ObjectDraft<ListOfIssues> list) {
        List<Layout.NumberedParagraph> questions = document.layout().paragraphs();
        boolean whole =
                !questions.isEmpty() && questions.get(questions.size() - 1).number() == questions.size();
        if (whole) {
            Words words = Words.of(questions.get(questions.size() - 1).block()).derived();
            list.set(SessionModel.LIST_OF_ISSUES.questionCount, questions.size(), words);
        }
    }
}
