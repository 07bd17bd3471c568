// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE_ISSUE;

import java.util.List;
import java.util.Optional;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.Statement;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Fact;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;

/** The sections of a page on the dialogue. */
final class DialogueSections {

    private final Located<CountrySession> session;
    private final Phrases phrases;
    private final Blocks blocks;

    DialogueSections(Located<CountrySession> session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.blocks = new Blocks(phrases);
    }

    List<Block> dialogue() {
        Optional<Located<Dialogue>> dialogue = session.find(COUNTRY_SESSION.dialogue);
        return List.of(
                blocks.section(
                        "page.character", Blocks.prose(dialogue.flatMap(found -> found.find(DIALOGUE.character)))),
                blocks.section(
                        "page.general-assessment",
                        Blocks.prose(dialogue.flatMap(found -> found.find(DIALOGUE.generalAssessment)))),
                blocks.section(
                        "page.issues",
                        dialogue.map(found -> found.all(DIALOGUE.issues)).orElse(List.of()).stream()
                                .map(this::issue)
                                .toList()));
    }

    private Block issue(Located<DialogueIssue> located) {
        DialogueIssue issue = located.value();
        Phrase topic = Phrase.data(issue.getTopic());
        Phrase heading = issue.getCluster()
                .filter(cluster -> !cluster.equals(issue.getTopic()))
                .map(cluster -> phrases.inBrackets(topic, Phrase.data(cluster)))
                .orElse(topic);
        List<Fact> statements = located.all(DIALOGUE_ISSUE.statements).stream()
                .map(this::statement)
                .toList();
        return new Section(
                heading.at(located.pointer()), statements.isEmpty() ? List.of() : List.of(new Facts(statements)));
    }

    private Fact statement(Located<Statement> located) {
        Statement statement = located.value();
        Phrase side = phrases.capital(phrases.title(statement.getBy()));
        Phrase speaker = statement
                .getName()
                .map(name -> phrases.apposition(List.of(side, Phrase.data(name))))
                .orElse(side);
        return new Fact(phrases.label(speaker), Phrase.data(statement.getText()).at(located.pointer()));
    }
}
