// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.Optional;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.phrase.SymbolPhrase;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.model.meta.SessionModel;

/** The facts of written replies to a list of issues. */
final class ReplyFacts {

    private final UnDocument document;

    ReplyFacts(UnDocument document) {
        this.document = document;
    }

    void add() {
        Masthead masthead = document.masthead();
        ObjectDraft<WrittenReplies> replies = document.newElement(
                SessionModel.COUNTRY_SESSION.writtenReplies,
                SessionModel.WRITTEN_REPLIES.instrument,
                SessionModel.WRITTEN_REPLIES.territory);
        replies.set(SessionModel.WRITTEN_REPLIES.document.symbol, masthead.symbol(), masthead.symbolWords());
        masthead.language()
                .ifPresent(language ->
                        replies.set(SessionModel.WRITTEN_REPLIES.document.language, language.tag(), language.words()));
        SubmittedFacts submitted = new SubmittedFacts(document);
        submitted.received(replies, SessionModel.WRITTEN_REPLIES.submitted);
        submitted.reportUnderReview(false);
        Optional<String> numbers = masthead.symbol().numbers().map(Object::toString);
        submitted.only(SymbolKind.LIST_OF_ISSUES, numbers).ifPresent(words -> {
            ObjectDraft<ListOfIssues> list = document.newElement(
                    SessionModel.COUNTRY_SESSION.listsOfIssues,
                    SessionModel.LIST_OF_ISSUES.instrument,
                    SessionModel.LIST_OF_ISSUES.territory);
            list.set(
                    SessionModel.LIST_OF_ISSUES.document.symbol,
                    SymbolPhrase.findAll(words.text()).get(0).symbol(),
                    words);
        });
        new SessionFacts(document).add();
    }
}
