// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.FOLLOW_UP;
import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.ObservationParagraph;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Fact;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;

/** The sections of a page on the recommendations of the committee. */
final class RecommendationSections {

    private final Located<CountrySession> session;
    private final Phrases phrases;
    private final Blocks blocks;

    RecommendationSections(Located<CountrySession> session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.blocks = new Blocks(phrases);
    }

    List<Block> recommendations() {
        return session.all(COUNTRY_SESSION.concludingObservations).stream()
                .map(this::concludingObservations)
                .toList();
    }

    private Block concludingObservations(Located<ConcludingObservations> observations) {
        FactList<ConcludingObservations> facts = blocks.facts(observations);
        facts.add("page.territory", CONCLUDING_OBSERVATIONS.territory, Phrase::data);
        facts.add("page.adopted", CONCLUDING_OBSERVATIONS.adopted, phrases::date);
        facts.add("page.published", CONCLUDING_OBSERVATIONS.published, phrases::date);
        facts.add("page.urgent-measures", CONCLUDING_OBSERVATIONS.urgentMeasures, phrases::yesOrNo);
        facts.add(
                "page.urgent-areas-stated",
                CONCLUDING_OBSERVATIONS.urgentAreasStated,
                areas -> areas == 0 ? phrases.words("page.none") : phrases.number(areas));
        FactList.addDocument(facts, CONCLUDING_OBSERVATIONS.document);
        List<Block> content = new ArrayList<>();
        content.addAll(facts.blocks());
        observations
                .all(CONCLUDING_OBSERVATIONS.urgentRecommendations)
                .forEach(urgent -> content.add(urgentRecommendation(urgent)));
        observations
                .find(CONCLUDING_OBSERVATIONS.followUp)
                .ifPresent(followUp ->
                        content.add(blocks.section("page.follow-up", followUp.pointer(), followUp(followUp))));
        List<Located<ObservationParagraph>> paragraphs = observations.all(CONCLUDING_OBSERVATIONS.paragraphs);
        if (!paragraphs.isEmpty()) {
            content.add(blocks.section(
                    "page.observation-paragraphs",
                    observations.pointer(CONCLUDING_OBSERVATIONS.paragraphs),
                    paragraphs(paragraphs)));
        }
        Phrase heading = phrases.words("page.concluding-observations");
        Phrase withInstrument = observations
                .value()
                .getInstrument()
                .map(instrument -> phrases.labelled(heading, phrases.withCode(instrument)))
                .orElse(heading);
        return new Section(withInstrument.at(observations.pointer()), content);
    }

    private List<Block> followUp(Located<FollowUp> followUp) {
        List<Block> content = new ArrayList<>(Blocks.prose(followUp.find(FOLLOW_UP.text)));
        FactList<FollowUp> facts = blocks.facts(followUp);
        facts.add("page.paragraphs", FOLLOW_UP.paragraphs, Phrase::data);
        facts.addOrNotRecorded("page.due", FOLLOW_UP.due, phrases::date);
        content.add(facts.build());
        return content;
    }

    /** {@return the numbered paragraphs, in a section for each run of those under one heading} */
    private static List<Block> paragraphs(List<Located<ObservationParagraph>> paragraphs) {
        List<Block> content = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= paragraphs.size(); i++) {
            Optional<String> heading = paragraphs.get(start).value().getHeading();
            if (i == paragraphs.size()
                    || !paragraphs.get(i).value().getHeading().equals(heading)) {
                Facts run = new Facts(paragraphs.subList(start, i).stream()
                        .map(RecommendationSections::paragraph)
                        .toList());
                content.add(heading.<Block>map(text -> new Section(Phrase.data(text), List.of(run)))
                        .orElse(run));
                start = i;
            }
        }
        return content;
    }

    private static Fact paragraph(Located<ObservationParagraph> paragraph) {
        return new Fact(
                Phrase.data(paragraph.value().getNumber()),
                Phrase.data(paragraph.value().getText()).at(paragraph.pointer()));
    }

    private Block urgentRecommendation(Located<UrgentRecommendation> urgent) {
        List<Block> content = new ArrayList<>(Blocks.prose(urgent.find(URGENT_RECOMMENDATION.text)));
        List<Located<String>> actions = urgent.all(URGENT_RECOMMENDATION.actions);
        if (!actions.isEmpty()) {
            content.add(blocks.section(
                    "page.actions", urgent.pointer(URGENT_RECOMMENDATION.actions), List.of(Blocks.bullets(actions))));
        }
        FactList<UrgentRecommendation> facts = blocks.facts(urgent);
        facts.add("page.id", URGENT_RECOMMENDATION.id, Phrase::code);
        facts.add("page.paragraphs", URGENT_RECOMMENDATION.paragraphs, Phrase::data);
        facts.add("page.themes", URGENT_RECOMMENDATION.themes, Phrase::data);
        facts.add("page.affected-persons", URGENT_RECOMMENDATION.affectedPersons, Phrase::data);
        facts.add("page.sdgs", URGENT_RECOMMENDATION.sdgs, phrases::sdg);
        content.addAll(facts.blocks());
        return new Section(Phrase.data(urgent.value().getArea()).at(urgent.pointer()), content);
    }

    List<Block> goals() {
        List<Phrase> goals = session.all(COUNTRY_SESSION.sdgs).stream()
                .map(goal -> phrases.sdg(goal.value()).at(goal.pointer()))
                .toList();
        return goals.isEmpty() ? List.of() : List.of(new Bullets(goals));
    }
}
