// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.Optional;
import org.treatysessions.documents.block.Heading;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.SessionDraft;

/** Finds the facts in documents of the United Nations. */
public final class UnInterpreter {

    /** Longer blocks are not labels, titles or notes. */
    private static final int LONGEST_LABEL = 300;

    private final UnDocument document;

    private UnInterpreter(UnDocument document) {
        this.document = document;
    }

    /**
     * Recognizes a document.
     *
     * @param document the document
     * @param draft the session to be made
     * @return its interpreter; empty if it is not a document of a known kind
     */
    public static Optional<UnInterpreter> of(ReadDocument document, SessionDraft draft) {
        return Masthead.find(document)
                .filter(masthead -> masthead.symbol().committee().isPresent())
                .flatMap(masthead -> UnKind.of(masthead.symbol())
                        .map(kind -> new UnDocument(draft, new Layout(document), masthead, kind)))
                .filter(un -> un.symbol().state().isPresent() || un.namedState().isPresent())
                .map(UnInterpreter::new);
    }

    /** {@return the kind of the document} */
    public UnKind kind() {
        return document.kind();
    }

    /** Finds the facts and adds them to the session. */
    public void interpret() {
        document.setIdentity();
        switch (document.kind()) {
            case CONCLUDING_OBSERVATIONS -> new ObservationFacts(document).add();
            case LIST_OF_ISSUES -> new ListOfIssuesFacts(document).add();
            case WRITTEN_REPLIES -> new ReplyFacts(document).add();
            case STATE_REPORT -> new StateReportFacts(document).add();
        }
        labels();
    }

    /** Marks what is left of mastheads, titles, headings and notes. */
    private void labels() {
        for (TextBlock block : document.layout().front()) {
            if (block.text().length() < LONGEST_LABEL) {
                document.draft().label(block);
            }
        }
        document.layout().headings().forEach(document.draft()::label);
        document.layout().rest().stream().filter(Heading.class::isInstance).forEach(document.draft()::label);
        for (TextBlock note : document.layout().notes()) {
            if (note.text().length() < LONGEST_LABEL) {
                document.draft().label(note);
            }
        }
    }
}
