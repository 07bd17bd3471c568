package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.Link;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ObservationParagraph;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.Statement;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Code;
import org.treatysessions.report.Page.Fact;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Group;
import org.treatysessions.report.Page.Paragraph;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;
import org.treatysessions.report.Page.Table;

/**
 * The page of a session: the sections of a session report of Child Rights Connect in their order, see {@link
 * SessionRenderer}.
 */
final class SessionPage {

    private final CountrySession session;
    private final Phrases phrases;

    private SessionPage(CountrySession session, OfficialLanguage language) {
        this.session = session;
        this.phrases = new Phrases(language);
    }

    /** {@return the page of a session in a language} */
    static Page of(CountrySession session, OfficialLanguage language) {
        return new SessionPage(session, language).page();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(meeting());
        blocks.add(section("page.background", background()));
        blocks.add(section("page.reporting", reporting()));
        blocks.add(section("page.state-report", stateReport()));
        blocks.add(section("page.lists-of-issues", each(session.getListsOfIssues(), this::listOfIssues)));
        blocks.add(section("page.written-replies", each(session.getWrittenReplies(), this::writtenReplies)));
        boolean onChildren = session.getCommittee() == Committee.CRC;
        blocks.add(section(onChildren ? "page.public-reports" : "page.public-reports.any", publicReports()));
        blocks.add(section("page.delegation", delegation()));
        blocks.add(section("page.task-force", taskForce()));
        blocks.add(section("page.dialogue", dialogue()));
        blocks.add(section("page.recommendations", recommendations()));
        blocks.add(section("page.sdgs", session.getSdgs().isEmpty() ? List.of() : List.of(sdgs(session.getSdgs()))));
        blocks.add(section("page.next-reports", each(session.getNextReports(), this::nextReport)));
        List<Block> sources = sources();
        if (!sources.isEmpty()) {
            blocks.add(section("page.source", sources));
        }
        session.getExtensions()
                .ifPresent(own -> blocks.add(section("page.extensions", List.of(new Code(own.toString())))));
        List<Block> disclaimers = session.getSources().stream()
                .flatMap(source -> source.getDisclaimer().stream())
                .map(SessionPage::prose)
                .toList();
        if (!disclaimers.isEmpty()) {
            blocks.add(section("page.disclaimer", disclaimers));
        }
        return new Page(
                phrases.language(),
                session.getSources().stream().findFirst().flatMap(Source::getLanguage),
                phrases.filled("page.title", Map.of("state", phrases.nameOf(session.getStateParty()))),
                List.copyOf(blocks));
    }

    // ------------------------------------------------------------------------------------------ the sections

    private Facts meeting() {
        FactList facts = new FactList(phrases);
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
        FactList facts = new FactList(phrases);
        facts.addOrNotRecorded("page.procedure", session.getProcedure(), phrases::title);
        facts.add("page.without-report", session.getWithoutReport(), phrases::yesOrNo);
        return List.of(facts.build());
    }

    private List<Block> stateReport() {
        List<Block> blocks = new ArrayList<>();
        session.getCommonCoreDocument()
                .ifPresent(
                        document -> blocks.add(section("page.common-core-document", List.of(coreDocument(document)))));
        blocks.addAll(each(session.getStateReports(), this::stateReport));
        return blocks;
    }

    private Facts coreDocument(CommonCoreDocument document) {
        FactList facts = new FactList(phrases);
        facts.addOrNotRecorded("page.initial-submission", document.getInitialSubmission(), phrases::date);
        facts.addOrNotRecorded("page.updated", document.getUpdated(), phrases::date);
        facts.addOrNotRecorded("page.annexes", document.getAnnexes(), phrases::date);
        facts.addDocument(document);
        return facts.build();
    }

    private Block stateReport(StateReport report) {
        FactList facts = new FactList(phrases);
        facts.add("page.kind", report.getKind(), phrases::title);
        facts.add("page.territory", report.getTerritory(), Phrase::data);
        facts.addOrNotRecorded("page.numbers", report.getNumbers(), Phrases::numbers);
        facts.addOrNotRecorded("page.due", report.getDue(), phrases::date);
        facts.addOrNotRecorded("page.submitted", report.getSubmitted(), phrases::date);
        facts.addDocument(report);
        return new Section(phrases.withCode(report.getInstrument()), List.of(facts.build()));
    }

    private Block listOfIssues(ListOfIssues list) {
        FactList facts = new FactList(phrases);
        facts.add("page.kind", list.getKind(), phrases::title);
        facts.add("page.territory", list.getTerritory(), Phrase::data);
        facts.addOrNotRecorded("page.issued", list.getIssued(), phrases::date);
        facts.add("page.questions", list.getQuestionCount());
        facts.addDocument(list);
        return under(list.getInstrument(), facts.build());
    }

    private Block writtenReplies(WrittenReplies replies) {
        FactList facts = new FactList(phrases);
        facts.add("page.territory", replies.getTerritory(), Phrase::data);
        facts.addOrNotRecorded("page.submitted", replies.getSubmitted(), phrases::date);
        facts.addOrNotRecorded("page.due", replies.getDue(), phrases::date);
        facts.addDocument(replies);
        return under(replies.getInstrument(), facts.build());
    }

    private List<Block> publicReports() {
        List<Block> byAuthor = new ArrayList<>();
        for (AuthorType type : AuthorType.values()) {
            List<Block> reports = new ArrayList<>();
            session.getAlternativeReports().stream()
                    .filter(report -> report.getAuthorType() == type)
                    .map(this::alternativeReport)
                    .forEach(reports::add);
            if (session.getNoAlternativeReportsFrom().contains(type)) {
                reports.add(new Paragraph(phrases.words("page.none")));
            }
            if (!reports.isEmpty()) {
                byAuthor.add(new Section(phrases.capital(phrases.title(type)), reports));
            }
        }
        return List.of(
                section("page.alternative-reports", byAuthor),
                section("page.additional-comments", prose(session.getAdditionalComments())));
    }

    private Block alternativeReport(AlternativeReport report) {
        FactList facts = new FactList(phrases);
        facts.add("page.title-of-report", report.getTitle(), Phrase::data);
        facts.add("page.submitted", report.getSubmitted(), phrases::date);
        facts.add("page.confidential", report.getConfidential(), phrases::yesOrNo);
        facts.add("page.language", report.getLanguage(), Phrase::code);
        facts.add("page.words", report.getWordCount());
        facts.add("page.address", report.getHref(), Phrase::address);
        Phrase author = Phrase.data(report.getAuthor());
        return facts.isEmpty() ? new Bullets(List.of(author)) : new Section(author, List.of(facts.build()));
    }

    private List<Block> delegation() {
        FactList facts = new FactList(phrases);
        facts.add("page.without-delegation", session.getWithoutDelegation(), phrases::yesOrNo);
        List<Block> blocks = new ArrayList<>(facts.blocks());
        session.getDelegation().ifPresent(delegation -> blocks.addAll(delegation(delegation)));
        return blocks;
    }

    private List<Block> delegation(Delegation delegation) {
        List<Block> blocks = new ArrayList<>(prose(delegation.getDescription()));
        FactList facts = new FactList(phrases);
        facts.add("page.size", delegation.getSize());
        facts.add("page.head", delegation.getHead(), this::delegate);
        blocks.addAll(facts.blocks());
        if (!delegation.getMembers().isEmpty()) {
            blocks.add(section("page.members", List.of(members(delegation.getMembers()))));
        }
        if (!delegation.getBodies().isEmpty()) {
            blocks.add(section("page.bodies", List.of(bullets(delegation.getBodies()))));
        }
        return blocks;
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

    private List<Block> taskForce() {
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

    private List<Block> dialogue() {
        Optional<Dialogue> dialogue = session.getDialogue();
        return List.of(
                section("page.character", prose(dialogue.flatMap(Dialogue::getCharacter))),
                section("page.general-assessment", prose(dialogue.flatMap(Dialogue::getGeneralAssessment))),
                section(
                        "page.issues",
                        dialogue.map(Dialogue::getIssues).orElse(List.of()).stream()
                                .map(this::issue)
                                .toList()));
    }

    private Block issue(DialogueIssue issue) {
        Phrase topic = Phrase.data(issue.getTopic());
        Phrase heading = issue.getCluster()
                .filter(cluster -> !cluster.equals(issue.getTopic()))
                .map(cluster -> phrases.inBrackets(topic, Phrase.data(cluster)))
                .orElse(topic);
        List<Fact> statements =
                issue.getStatements().stream().map(this::statement).toList();
        return new Section(heading, statements.isEmpty() ? List.of() : List.of(new Facts(statements)));
    }

    private Fact statement(Statement statement) {
        Phrase side = phrases.capital(phrases.title(statement.getBy()));
        Phrase speaker = statement
                .getName()
                .map(name -> phrases.apposition(List.of(side, Phrase.data(name))))
                .orElse(side);
        return new Fact(phrases.label(speaker), Phrase.data(statement.getText()));
    }

    private List<Block> recommendations() {
        return session.getConcludingObservations().stream()
                .map(this::concludingObservations)
                .toList();
    }

    private Block concludingObservations(ConcludingObservations observations) {
        FactList facts = new FactList(phrases);
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
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(facts.blocks());
        observations.getUrgentRecommendations().forEach(urgent -> blocks.add(urgentRecommendation(urgent)));
        observations.getFollowUp().ifPresent(followUp -> blocks.add(section("page.follow-up", followUp(followUp))));
        if (!observations.getParagraphs().isEmpty()) {
            blocks.add(section("page.observation-paragraphs", paragraphs(observations.getParagraphs())));
        }
        Phrase heading = phrases.words("page.concluding-observations");
        return new Section(
                observations
                        .getInstrument()
                        .map(instrument -> phrases.labelled(heading, phrases.withCode(instrument)))
                        .orElse(heading),
                blocks);
    }

    private List<Block> followUp(FollowUp followUp) {
        List<Block> blocks = new ArrayList<>(prose(followUp.getText()));
        FactList facts = new FactList(phrases);
        facts.add("page.paragraphs", followUp.getParagraphs(), Phrase::data);
        facts.addOrNotRecorded("page.due", followUp.getDue(), phrases::date);
        blocks.add(facts.build());
        return blocks;
    }

    /** {@return the numbered paragraphs, in a section for each run of those under one heading} */
    private static List<Block> paragraphs(List<ObservationParagraph> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= paragraphs.size(); i++) {
            Optional<String> heading = paragraphs.get(start).getHeading();
            if (i == paragraphs.size() || !paragraphs.get(i).getHeading().equals(heading)) {
                Facts run = new Facts(paragraphs.subList(start, i).stream()
                        .map(paragraph ->
                                new Fact(Phrase.data(paragraph.getNumber()), Phrase.data(paragraph.getText())))
                        .toList());
                blocks.add(heading.<Block>map(text -> new Section(Phrase.data(text), List.of(run)))
                        .orElse(run));
                start = i;
            }
        }
        return blocks;
    }

    private Block urgentRecommendation(UrgentRecommendation urgent) {
        List<Block> blocks = new ArrayList<>(prose(urgent.getText()));
        if (!urgent.getActions().isEmpty()) {
            blocks.add(section("page.actions", List.of(bullets(urgent.getActions()))));
        }
        FactList facts = new FactList(phrases);
        facts.add("page.id", urgent.getId(), Phrase::code);
        facts.add("page.paragraphs", urgent.getParagraphs(), Phrase::data);
        facts.add("page.themes", urgent.getThemes(), Phrase::data);
        facts.add("page.affected-persons", urgent.getAffectedPersons(), Phrase::data);
        facts.add("page.sdgs", urgent.getSdgs(), phrases::sdg);
        blocks.addAll(facts.blocks());
        return new Section(Phrase.data(urgent.getArea()), blocks);
    }

    private Block sdgs(List<SdgCode> codes) {
        return new Bullets(codes.stream().map(phrases::sdg).toList());
    }

    private Block nextReport(NextReport report) {
        FactList facts = new FactList(phrases);
        facts.addOrNotRecorded("page.numbers", report.getNumbers(), Phrases::numbers);
        facts.addOrNotRecorded("page.due", report.getDue(), phrases::date);
        facts.add("page.note", report.getNote(), Phrase::data);
        return new Section(phrases.withCode(report.getInstrument()), List.of(facts.build()));
    }

    private List<Block> sources() {
        List<Block> blocks = new ArrayList<>();
        session.getSources().forEach(source -> blocks.addAll(source(source)));
        FactList record = new FactList(phrases);
        record.add("page.record-id", session.getId(), Phrase::code);
        blocks.addAll(record.blocks());
        return blocks;
    }

    private List<Facts> source(Source source) {
        FactList facts = new FactList(phrases);
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

    // ------------------------------------------------------------------------------------------ blocks

    /** {@return a section; without blocks it is "not recorded"} */
    private Section section(String key, List<? extends Block> blocks) {
        return new Section(
                phrases.words(key),
                blocks.isEmpty() ? List.of(new Paragraph(phrases.notRecorded())) : List.copyOf(blocks));
    }

    private static <T> List<Block> each(List<T> documents, Function<T, Block> block) {
        return documents.isEmpty()
                ? List.of()
                : List.of(new Group(documents.stream().map(block).toList()));
    }

    /** {@return facts on a document, in a section of its instrument if it names one} */
    private Block under(Optional<Instrument> instrument, Facts facts) {
        return instrument
                .<Block>map(named -> new Section(phrases.withCode(named), List.of(facts)))
                .orElse(facts);
    }

    private static List<Block> prose(Optional<String> text) {
        return text.map(SessionPage::prose).stream().toList();
    }

    private static Block prose(String text) {
        return new Paragraph(Phrase.data(text));
    }

    private static Block bullets(List<String> texts) {
        return new Bullets(texts.stream().map(Phrase::data).toList());
    }
}
