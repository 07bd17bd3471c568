package org.treatysessions.report;

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
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Code;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Phrase;

/**
 * The page of a session: the sections of a session report of Child Rights Connect in their order, see {@link
 * SessionRenderer}.
 */
final class SessionPage {

    private final CountrySession session;
    private final Phrases phrases;
    private final Blocks blocks;

    private SessionPage(CountrySession session, OfficialLanguage language) {
        this.session = session;
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
                phrases.filled("page.title", Map.of("state", phrases.nameOf(session.getStateParty()))),
                sections());
    }

    private List<Block> sections() {
        ReportSections reports = new ReportSections(session, phrases);
        PeopleSections people = new PeopleSections(session, phrases);
        RecommendationSections recommendations = new RecommendationSections(session, phrases);
        boolean onChildren = session.getCommittee() == Committee.CRC;
        List<Block> sections = new ArrayList<>(List.of(
                meeting(),
                blocks.section("page.background", background()),
                blocks.section("page.reporting", reporting()),
                blocks.section("page.state-report", reports.stateReports()),
                blocks.section("page.lists-of-issues", reports.listsOfIssues()),
                blocks.section("page.written-replies", reports.writtenReplies()),
                blocks.section(onChildren ? "page.public-reports" : "page.public-reports.any", reports.publicReports()),
                blocks.section("page.delegation", people.delegation()),
                blocks.section("page.task-force", people.taskForce()),
                blocks.section("page.dialogue", new DialogueSections(session, phrases).dialogue()),
                blocks.section("page.recommendations", recommendations.recommendations()),
                blocks.section("page.sdgs", recommendations.goals()),
                blocks.section("page.next-reports", reports.nextReports())));
        addIfAny(sections, "page.source", sources());
        addIfAny(sections, "page.extensions", extensions());
        addIfAny(sections, "page.disclaimer", disclaimers());
        return List.copyOf(sections);
    }

    private void addIfAny(List<Block> sections, String key, List<Block> content) {
        if (!content.isEmpty()) {
            sections.add(blocks.section(key, content));
        }
    }

    private Facts meeting() {
        FactList facts = blocks.facts();
        facts.add("page.dialogue-dates", session.getDialogueDates(), phrases::date);
        facts.add("page.meetings", session.getMeetings(), phrases::meeting);
        facts.add("page.mode", session.getMode(), phrases::title);
        facts.add("page.committee", phrases.withCode(session.getCommittee()));
        Country state = session.getStateParty();
        Phrase code = Phrase.code(state.getCode());
        facts.add(
                "page.state-party",
                phrases.official(state)
                        .map(name -> phrases.inBrackets(Phrase.words(name), code))
                        .orElse(code));
        facts.add(
                "page.name-in-document",
                state.getName().filter(name -> !Optional.of(name).equals(phrases.official(state))),
                Phrase::data);
        facts.add("page.instruments-under-review", session.getInstrumentsUnderReview(), phrases::withCode);
        facts.add("page.committee-session", session.getCommitteeSession(), phrases::period);
        facts.add("page.pre-session", session.getPreSession(), phrases::period);
        return facts.build();
    }

    private List<Block> background() {
        return session.getLinks().isEmpty()
                ? List.of()
                : List.of(
                        new Bullets(session.getLinks().stream().map(this::link).toList()));
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
        FactList facts = blocks.facts();
        facts.addOrNotRecorded("page.procedure", session.getProcedure(), phrases::title);
        facts.add("page.without-report", session.getWithoutReport(), phrases::yesOrNo);
        return List.of(facts.build());
    }

    private List<Block> sources() {
        List<Block> content = new ArrayList<>();
        session.getSources().forEach(source -> content.addAll(source(source)));
        FactList record = blocks.facts();
        record.add("page.record-id", session.getId(), Phrase::code);
        content.addAll(record.blocks());
        return content;
    }

    private List<Facts> source(Source source) {
        FactList facts = blocks.facts();
        facts.add("page.publisher", source.getPublisher(), Phrase::data);
        facts.add("page.title-of-source", source.getTitle(), Phrase::data);
        facts.add("page.symbol", source.getSymbol(), symbol -> Phrase.code(symbol.toString()));
        facts.add("page.author", source.getAuthor(), Phrase::data);
        facts.add("page.published", source.getPublished(), phrases::date);
        facts.add("page.retrieved", source.getRetrieved(), phrases::date);
        facts.add("page.language", source.getLanguage(), Phrase::code);
        facts.add("page.address", source.getHref(), Phrase::address);
        return facts.blocks();
    }

    private List<Block> extensions() {
        return session.getExtensions().<Block>map(extensions -> new Code(extensions.toString())).stream()
                .toList();
    }

    private List<Block> disclaimers() {
        return session.getSources().stream()
                .flatMap(source -> source.getDisclaimer().stream())
                .map(Blocks::prose)
                .toList();
    }
}
