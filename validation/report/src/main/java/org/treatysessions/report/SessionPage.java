// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.model.meta.SessionModel.COUNTRY;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Link;
import org.treatysessions.model.Source;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Code;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;

/**
 * The page of a session: the sections of a session report of Child Rights Connect in their order, see {@link
 * SessionRenderer}.
 */
final class SessionPage {

    private final CountrySession session;
    private final Located<CountrySession> root;
    private final Phrases phrases;
    private final Blocks blocks;

    private SessionPage(CountrySession session, OfficialLanguage language) {
        this.session = session;
        this.root = Located.root(session);
        this.phrases = new Phrases(language);
        this.blocks = new Blocks(phrases);
    }

    /** {@return the page of a session in a language} */
    static Page of(CountrySession session, OfficialLanguage language) {
        return new SessionPage(session, language).page();
    }

    private Page page() {
        return new Page(
                phrases.language(),
                session.getSources().stream().findFirst().flatMap(Source::getLanguage),
                phrases.filled("page.title", Map.of("state", phrases.nameOf(session.getStateParty())))
                        .at(Pointer.ROOT),
                sections());
    }

    private List<Block> sections() {
        ReportSections reports = new ReportSections(root, phrases);
        PeopleSections people = new PeopleSections(root, phrases);
        RecommendationSections recommendations = new RecommendationSections(root, phrases);
        boolean onChildren = session.getCommittee() == Committee.CRC;
        List<Block> sections = new ArrayList<>(List.of(
                meeting(),
                section("page.background", COUNTRY_SESSION.links, background()),
                blocks.section("page.reporting", reporting()),
                section("page.state-report", COUNTRY_SESSION.stateReports, reports.stateReports()),
                section("page.lists-of-issues", COUNTRY_SESSION.listsOfIssues, reports.listsOfIssues()),
                section("page.written-replies", COUNTRY_SESSION.writtenReplies, reports.writtenReplies()),
                blocks.section(onChildren ? "page.public-reports" : "page.public-reports.any", reports.publicReports()),
                section("page.delegation", COUNTRY_SESSION.delegation, people.delegation()),
                section("page.task-force", COUNTRY_SESSION.taskForce, people.taskForce()),
                section("page.dialogue", COUNTRY_SESSION.dialogue, new DialogueSections(root, phrases).dialogue()),
                section(
                        "page.recommendations",
                        COUNTRY_SESSION.concludingObservations,
                        recommendations.recommendations()),
                section("page.sdgs", COUNTRY_SESSION.sdgs, recommendations.goals()),
                section("page.next-reports", COUNTRY_SESSION.nextReports, reports.nextReports())));
        addIfAny(sections, "page.source", COUNTRY_SESSION.sources, sources());
        addIfAny(sections, "page.extensions", COUNTRY_SESSION.extensions, extensions());
        List<Block> disclaimers = disclaimers();
        if (!disclaimers.isEmpty()) {
            sections.add(blocks.section("page.disclaimer", disclaimers));
        }
        return List.copyOf(sections);
    }

    private Section section(String key, Member<CountrySession, ?> member, List<Block> content) {
        return blocks.section(key, root.pointer(member), content);
    }

    private void addIfAny(List<Block> sections, String key, Member<CountrySession, ?> member, List<Block> content) {
        if (!content.isEmpty()) {
            sections.add(section(key, member, content));
        }
    }

    private Facts meeting() {
        FactList<CountrySession> facts = blocks.facts(root);
        facts.add("page.dialogue-dates", COUNTRY_SESSION.dialogueDates, phrases::date);
        facts.add("page.meetings", COUNTRY_SESSION.meetings, phrases::meeting);
        facts.add("page.mode", COUNTRY_SESSION.mode, phrases::title);
        facts.add("page.committee", COUNTRY_SESSION.committee, phrases::withCode);
        Country state = session.getStateParty();
        Pointer statePointer = root.pointer(COUNTRY_SESSION.stateParty);
        Phrase code = Phrase.code(state.getCode());
        facts.add(
                "page.state-party",
                phrases.official(state)
                        .map(name -> phrases.inBrackets(Phrase.words(name), code))
                        .orElse(code)
                        .at(statePointer));
        state.getName()
                .filter(name -> !Optional.of(name).equals(phrases.official(state)))
                .ifPresent(name ->
                        facts.add("page.name-in-document", Phrase.data(name).at(statePointer.append(COUNTRY.name))));
        facts.add("page.instruments-under-review", COUNTRY_SESSION.instrumentsUnderReview, phrases::withCode);
        facts.add("page.committee-session", COUNTRY_SESSION.committeeSession, phrases::period);
        facts.add("page.pre-session", COUNTRY_SESSION.preSession, phrases::period);
        return facts.build();
    }

    private List<Block> background() {
        List<Phrase> links = root.all(COUNTRY_SESSION.links).stream()
                .map(link -> link(link.value()).at(link.pointer()))
                .toList();
        return links.isEmpty() ? List.of() : List.of(new Bullets(links));
    }

    private Phrase link(Link link) {
        Phrase kind = phrases.title(link.getKind());
        Phrase what = link.getTitle()
                .map(text -> text.equalsIgnoreCase(kind.plain())
                        ? Phrase.data(text)
                        : phrases.inBrackets(Phrase.data(text), kind))
                .orElse(phrases.capital(kind));
        return link.getHref()
                .map(address -> phrases.labelled(what, Phrase.address(address)))
                .orElse(what);
    }

    private List<Block> reporting() {
        FactList<CountrySession> facts = blocks.facts(root);
        facts.addOrNotRecorded("page.procedure", COUNTRY_SESSION.procedure, phrases::title);
        facts.add("page.without-report", COUNTRY_SESSION.withoutReport, phrases::yesOrNo);
        return List.of(facts.build());
    }

    private List<Block> sources() {
        List<Block> content = new ArrayList<>();
        root.all(COUNTRY_SESSION.sources).forEach(source -> content.addAll(source(source)));
        FactList<CountrySession> record = blocks.facts(root);
        record.add("page.record-id", COUNTRY_SESSION.id, Phrase::code);
        content.addAll(record.blocks());
        return content;
    }

    private List<Facts> source(Located<Source> source) {
        FactList<Source> facts = blocks.facts(source);
        facts.add("page.publisher", SOURCE.publisher, Phrase::data);
        facts.add("page.title-of-source", SOURCE.title, Phrase::data);
        facts.add("page.symbol", SOURCE.symbol, symbol -> Phrase.code(symbol.toString()));
        facts.add("page.author", SOURCE.author, Phrase::data);
        facts.add("page.published", SOURCE.published, phrases::date);
        facts.add("page.retrieved", SOURCE.retrieved, phrases::date);
        facts.add("page.language", SOURCE.language, Phrase::code);
        facts.add("page.address", SOURCE.href, Phrase::address);
        return facts.blocks();
    }

    private List<Block> extensions() {
        return session.getExtensions().<Block>map(extensions -> new Code(extensions.toString())).stream()
                .toList();
    }

    private List<Block> disclaimers() {
        return root.all(COUNTRY_SESSION.sources).stream()
                .flatMap(source -> source.find(SOURCE.disclaimer).stream())
                .map(Blocks::prose)
                .toList();
    }
}
