// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.model.meta.SessionModel.COMMITTEE_MEMBER;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DELEGATE;
import static org.treatysessions.model.meta.SessionModel.DELEGATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.meta.ValueMember;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Table;

/** The sections of a page on people: the delegation of the State, and the task force of the committee. */
final class PeopleSections {

    private final Located<CountrySession> session;
    private final Phrases phrases;
    private final Blocks blocks;

    PeopleSections(Located<CountrySession> session, Phrases phrases) {
        this.session = session;
        this.phrases = phrases;
        this.blocks = new Blocks(phrases);
    }

    List<Block> delegation() {
        FactList<CountrySession> facts = blocks.facts(session);
        facts.add("page.without-delegation", COUNTRY_SESSION.withoutDelegation, phrases::yesOrNo);
        List<Block> content = new ArrayList<>(facts.blocks());
        session.find(COUNTRY_SESSION.delegation).ifPresent(delegation -> content.addAll(delegation(delegation)));
        return content;
    }

    private List<Block> delegation(Located<Delegation> delegation) {
        List<Block> content = new ArrayList<>(Blocks.prose(delegation.find(DELEGATION.description)));
        FactList<Delegation> facts = blocks.facts(delegation);
        facts.add("page.size", DELEGATION.size);
        facts.add("page.head", DELEGATION.head, this::delegate);
        content.addAll(facts.blocks());
        List<Located<Delegate>> members = delegation.all(DELEGATION.members);
        if (!members.isEmpty()) {
            content.add(
                    blocks.section("page.members", delegation.pointer(DELEGATION.members), List.of(members(members))));
        }
        List<Located<String>> bodies = delegation.all(DELEGATION.bodies);
        if (!bodies.isEmpty()) {
            content.add(blocks.section(
                    "page.bodies", delegation.pointer(DELEGATION.bodies), List.of(Blocks.bullets(bodies))));
        }
        return content;
    }

    private Phrase delegate(Delegate delegate) {
        return phrases.apposition(Stream.of(Optional.of(delegate.getName()), delegate.getTitle(), delegate.getBody())
                .flatMap(Optional::stream)
                .map(Phrase::data)
                .toList());
    }

    private Table members(List<Located<Delegate>> members) {
        return new Table(
                List.of(phrases.message("page.name"), phrases.message("page.function"), phrases.message("page.body")),
                members.stream()
                        .map(member -> List.of(
                                Phrase.data(member.value().getName()).at(member.pointer()),
                                cell(member, DELEGATE.title, Phrase::data),
                                cell(member, DELEGATE.body, Phrase::data)))
                        .toList());
    }

    private <T, V> Phrase cell(Located<T> object, ValueMember<T, V> member, Function<V, Phrase> phrase) {
        Optional<Phrase> value = member.find(object.value()).map(phrase);
        return phrases.orNotRecorded(value).at(object.pointer(member));
    }

    List<Block> taskForce() {
        List<Located<CommitteeMember>> members = session.all(COUNTRY_SESSION.taskForce);
        if (members.isEmpty()) {
            return List.of();
        }
        boolean hasRoles =
                members.stream().anyMatch(member -> member.value().getRole().isPresent());
        List<String> columns =
                List.of(phrases.message("page.name"), phrases.message("page.country"), phrases.message("page.role"));
        List<List<Phrase>> rows = members.stream()
                .map(member -> List.of(
                        Phrase.data(member.value().getName()).at(member.pointer()),
                        cell(member, COMMITTEE_MEMBER.country, phrases::country),
                        cell(member, COMMITTEE_MEMBER.role, phrases::title)))
                .toList();
        int shown = hasRoles ? 3 : 2;
        return List.of(new Table(
                columns.subList(0, shown),
                rows.stream().map(row -> row.subList(0, shown)).toList()));
    }
}
