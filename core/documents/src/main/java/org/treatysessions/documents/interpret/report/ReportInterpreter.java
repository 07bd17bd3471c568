// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Source;
import org.treatysessions.model.meta.SessionModel;

/** Finds the facts in a session report. */
public final class ReportInterpreter {

    private final SessionDraft draft;
    private final ReportLayout layout;

    private ReportInterpreter(SessionDraft draft) {
        this.draft = draft;
        this.layout = new ReportLayout(draft);
    }

    /**
     * Recognizes a session report.
     *
     * @param document the document
     * @param draft the session to be made
     * @return its interpreter; empty if the document is not a session report
     */
    public static Optional<ReportInterpreter> of(ReadDocument document, SessionDraft draft) {
        return ReportLayout.fits(document) ? Optional.of(new ReportInterpreter(draft)) : Optional.empty();
    }

    /** Finds the facts and adds them to the session. */
    public void interpret() {
        ObjectDraft<Source> source = draft.session().newElement(SessionModel.COUNTRY_SESSION.sources);
        new HeaderFacts(draft, source).add(layout);
        new LinkFacts(draft).add(layout.parts(Section.BACKGROUND));
        ObjectDraft<ConcludingObservations> observations =
                draft.session().newElement(SessionModel.COUNTRY_SESSION.concludingObservations);
        List<ReportLayout.Part> procedure = new ArrayList<>(layout.parts(Section.REPORTING));
        procedure.addAll(layout.parts(Section.METHODOLOGY));
        new ProcedureFacts(draft, observations, layout.goesOnAfter(Section.METHODOLOGY)).add(procedure);
        new TableFacts(draft).add(layout.parts(Section.STATE_REPORT), false);
        new AlternativeReportFacts(draft).add(layout.parts(Section.PUBLIC_REPORTS));
        ClosingFacts closing = new ClosingFacts(draft);
        closing.comments(layout.parts(Section.COMMENTS));
        new DelegationText(draft).add(layout.parts(Section.DELEGATION));
        new TaskForceFacts(draft).add(layout.parts(Section.TASK_FORCE));
        new DialogueFacts(draft).add(layout);
        new RecommendationFacts(draft, observations).add(layout.parts(Section.RECOMMENDATIONS));
        closing.goals(layout.parts(Section.SDGS));
        new TableFacts(draft).add(layout.parts(Section.NEXT_REPORT), true);
        closing.disclaimer(layout.parts(Section.DISCLAIMER), source);
        draft.document()
                .address()
                .ifPresent(address -> layout.parts(Section.TITLE).stream()
                        .map(ReportLayout.Part::words)
                        .filter(words -> words != null)
                        .findFirst()
                        .ifPresent(words -> source.set(SessionModel.SOURCE.href, address, words.derived())));
    }
}
