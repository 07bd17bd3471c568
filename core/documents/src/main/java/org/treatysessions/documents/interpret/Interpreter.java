// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret;

import java.util.Optional;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.fact.Interpretation;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.interpret.report.ReportInterpreter;
import org.treatysessions.documents.interpret.un.UnInterpreter;

/** Recognizes the kind of a document and finds its facts. */
public final class Interpreter {

    /**
     * A kind of document and what was found.
     *
     * @param kind the code of the kind; {@code unknown} if it is not a known one
     * @param interpretation what was found
     */
    public record Result(String kind, Interpretation interpretation) {}

    private Interpreter() {}

    /**
     * Interprets a document.
     *
     * @param document the document
     * @return its kind and what was found
     */
    public static Result interpret(ReadDocument document) {
        SessionDraft draft = new SessionDraft(document);
        Optional<ReportInterpreter> report = ReportInterpreter.of(document, draft);
        if (report.isPresent()) {
            report.get().interpret();
            return new Result("SESSION_REPORT", draft.finish());
        }
        Optional<UnInterpreter> un = UnInterpreter.of(document, draft);
        if (un.isPresent()) {
            un.get().interpret();
            return new Result(un.get().kind().name(), draft.finish());
        }
        return new Result("UNKNOWN", draft.finish());
    }
}
