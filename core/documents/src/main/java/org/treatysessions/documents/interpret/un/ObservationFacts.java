// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import org.treatysessions.documents.block.Markers;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.ObservationParagraph;
import org.treatysessions.model.meta.SessionModel;

/** The facts of concluding observations. */
final class ObservationFacts {

    private final UnDocument document;
    private final ObjectDraft<ConcludingObservations> observations;

    ObservationFacts(UnDocument document) {
        this.document = document;
        this.observations = document.newElement(
                SessionModel.COUNTRY_SESSION.concludingObservations,
                SessionModel.CONCLUDING_OBSERVATIONS.instrument,
                SessionModel.CONCLUDING_OBSERVATIONS.territory);
    }

    void add() {
        masthead();
        new SessionFacts(document).add();
        new OpeningParagraph(document, observations).add();
        new CitedDocuments(document).add();
        new DelegationFacts(document).add();
        paragraphs();
        new UrgentMeasures(document, observations).add();
        new FollowUpRequest(document, observations).add();
        new NextReportRequest(document).add();
    }

    private void masthead() {
        Masthead masthead = document.masthead();
        observations.set(
                SessionModel.CONCLUDING_OBSERVATIONS.document.symbol, masthead.symbol(), masthead.symbolWords());
        masthead.published()
                .ifPresent(published -> published
                        .date()
                        .single()
                        .ifPresent(day -> observations.set(
                                SessionModel.CONCLUDING_OBSERVATIONS.published, day, published.words())));
        masthead.language()
                .ifPresent(language -> observations.set(
                        SessionModel.CONCLUDING_OBSERVATIONS.document.language, language.tag(), language.words()));
    }

    private void paragraphs() {
        for (Layout.NumberedParagraph paragraph : document.layout().paragraphs()) {
            Words words = Words.of(paragraph.block());
            ObjectDraft<ObservationParagraph> draft =
                    observations.newElement(SessionModel.CONCLUDING_OBSERVATIONS.paragraphs);
            draft.set(SessionModel.OBSERVATION_PARAGRAPH.number, Integer.toString(paragraph.number()), words);
            if (paragraph.heading() != null) {
                draft.set(
                        SessionModel.OBSERVATION_PARAGRAPH.heading,
                        heading(paragraph.heading()).text(),
                        heading(paragraph.heading()));
                document.draft().label(paragraph.heading());
            }
            draft.set(SessionModel.OBSERVATION_PARAGRAPH.text, paragraph.text(), words);
            paragraph.blocks().forEach(block -> document.draft().partOfFact(Words.of(block)));
        }
    }

    /** Returns the words of a heading without the number that some formats do not tell from them. */
    private static Words heading(TextBlock heading) {
        String text = heading.text().text();
        int start = Markers.findHeadingNumber(text)
                .map(marker -> marker.end())
                .filter(end -> end < text.length())
                .orElse(0);
        return Words.of(heading, start, text.length());
    }
}
