package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    private final CountrySession session;
    private final Phrases phrases;
    private final Blocks blocks;

    RecommendationSections(CountrySession session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.blocks = new Blocks(phrases);
    }

    List<Block> recommendations() {
        return session.getConcludingObservations().stream()
                .map(this::concludingObservations)
                .toList();
    }

    private Block concludingObservations(ConcludingObservations observations) {
        FactList facts = blocks.facts();
        facts.add("page.territory", observations.getTerritory(), Phrase::data);
        facts.add("page.adopted", observations.getAdopted(), phrases::date);
        facts.add("page.published", observations.getPublished(), phrases::date);
        facts.add("page.urgent-measures", observations.getUrgentMeasures(), phrases::yesOrNo);
        OptionalInt areas = observations.getUrgentAreasStated();
        if (areas.isPresent() && areas.getAsInt() == 0) {
            facts.add("page.urgent-areas-stated", phrases.words("page.none"));
        } else {
            facts.add("page.urgent-areas-stated", areas);
        }
        facts.addDocument(observations);
        List<Block> content = new ArrayList<>();
        content.addAll(facts.blocks());
        observations.getUrgentRecommendations().forEach(urgent -> content.add(urgentRecommendation(urgent)));
        observations
                .getFollowUp()
                .ifPresent(followUp -> content.add(blocks.section("page.follow-up", followUp(followUp))));
        if (!observations.getParagraphs().isEmpty()) {
            content.add(blocks.section("page.observation-paragraphs", paragraphs(observations.getParagraphs())));
        }
        Phrase heading = phrases.words("page.concluding-observations");
        return new Section(
                observations
                        .getInstrument()
                        .map(instrument -> phrases.labelled(heading, phrases.withCode(instrument)))
                        .orElse(heading),
                content);
    }

    private List<Block> followUp(FollowUp followUp) {
        List<Block> content = new ArrayList<>(Blocks.prose(followUp.getText()));
        FactList facts = blocks.facts();
        facts.add("page.paragraphs", followUp.getParagraphs(), Phrase::data);
        facts.addOrNotRecorded("page.due", followUp.getDue(), phrases::date);
        content.add(facts.build());
        return content;
    }

    /** {@return the numbered paragraphs, in a section for each run of those under one heading} */
    private static List<Block> paragraphs(List<ObservationParagraph> paragraphs) {
        List<Block> content = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= paragraphs.size(); i++) {
            Optional<String> heading = paragraphs.get(start).getHeading();
            if (i == paragraphs.size() || !paragraphs.get(i).getHeading().equals(heading)) {
                Facts run = new Facts(paragraphs.subList(start, i).stream()
                        .map(paragraph ->
                                new Fact(Phrase.data(paragraph.getNumber()), Phrase.data(paragraph.getText())))
                        .toList());
                content.add(heading.<Block>map(text -> new Section(Phrase.data(text), List.of(run)))
                        .orElse(run));
                start = i;
            }
        }
        return content;
    }

    private Block urgentRecommendation(UrgentRecommendation urgent) {
        List<Block> content = new ArrayList<>(Blocks.prose(urgent.getText()));
        if (!urgent.getActions().isEmpty()) {
            content.add(blocks.section("page.actions", List.of(Blocks.bullets(urgent.getActions()))));
        }
        FactList facts = blocks.facts();
        facts.add("page.id", urgent.getId(), Phrase::code);
        facts.add("page.paragraphs", urgent.getParagraphs(), Phrase::data);
        facts.add("page.themes", urgent.getThemes(), Phrase::data);
        facts.add("page.affected-persons", urgent.getAffectedPersons(), Phrase::data);
        facts.add("page.sdgs", urgent.getSdgs(), phrases::sdg);
        content.addAll(facts.blocks());
        return new Section(Phrase.data(urgent.getArea()), content);
    }

    List<Block> goals() {
        return session.getSdgs().isEmpty()
                ? List.of()
                : List.of(
                        new Bullets(session.getSdgs().stream().map(phrases::sdg).toList()));
    }
}
