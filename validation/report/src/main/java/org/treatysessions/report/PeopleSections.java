package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Table;

/** The sections of a page on people: the delegation of the State, and the task force of the committee. */
final class PeopleSections {

    private final CountrySession session;
    private final Phrases phrases;
    private final Blocks blocks;

    PeopleSections(CountrySession session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.blocks = new Blocks(phrases);
    }

    List<Block> delegation() {
        FactList facts = blocks.facts();
        facts.add("page.without-delegation", session.getWithoutDelegation(), phrases::yesOrNo);
        List<Block> content = new ArrayList<>(facts.blocks());
        session.getDelegation().ifPresent(delegation -> content.addAll(delegation(delegation)));
        return content;
    }

    private List<Block> delegation(Delegation delegation) {
        List<Block> content = new ArrayList<>(Blocks.prose(delegation.getDescription()));
        FactList facts = blocks.facts();
        facts.add("page.size", delegation.getSize());
        facts.add("page.head", delegation.getHead(), this::delegate);
        content.addAll(facts.blocks());
        if (!delegation.getMembers().isEmpty()) {
            content.add(blocks.section("page.members", List.of(members(delegation.getMembers()))));
        }
        if (!delegation.getBodies().isEmpty()) {
            content.add(blocks.section("page.bodies", List.of(Blocks.bullets(delegation.getBodies()))));
        }
        return content;
    }

    private Phrase delegate(Delegate delegate) {
        return phrases.apposition(Stream.of(Optional.of(delegate.getName()), delegate.getTitle(), delegate.getBody())
                .flatMap(Optional::stream)
                .map(Phrase::data)
                .toList());
    }

    private Table members(List<Delegate> members) {
        return new Table(
                List.of(phrases.message("page.name"), phrases.message("page.function"), phrases.message("page.body")),
                members.stream()
                        .map(member -> List.of(
                                Phrase.data(member.getName()),
                                phrases.orNotRecorded(member.getTitle().map(Phrase::data)),
                                phrases.orNotRecorded(member.getBody().map(Phrase::data))))
                        .toList());
    }

    List<Block> taskForce() {
        List<CommitteeMember> members = session.getTaskForce();
        if (members.isEmpty()) {
            return List.of();
        }
        boolean hasRoles = members.stream().anyMatch(member -> member.getRole().isPresent());
        List<String> columns =
                List.of(phrases.message("page.name"), phrases.message("page.country"), phrases.message("page.role"));
        List<List<Phrase>> rows = members.stream()
                .map(member -> List.of(
                        Phrase.data(member.getName()),
                        phrases.orNotRecorded(member.getCountry().map(phrases::country)),
                        phrases.orNotRecorded(member.getRole().map(phrases::title))))
                .toList();
        int shown = hasRoles ? 3 : 2;
        return List.of(new Table(
                columns.subList(0, shown),
                rows.stream().map(row -> row.subList(0, shown)).toList()));
    }
}
