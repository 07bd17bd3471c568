package org.treatysessions.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.treatysessions.cli.Page.Block;
import org.treatysessions.cli.Page.Bullets;
import org.treatysessions.cli.Page.Code;
import org.treatysessions.cli.Page.Fact;
import org.treatysessions.cli.Page.Facts;
import org.treatysessions.cli.Page.Group;
import org.treatysessions.cli.Page.Kind;
import org.treatysessions.cli.Page.Paragraph;
import org.treatysessions.cli.Page.Phrase;
import org.treatysessions.cli.Page.Section;
import org.treatysessions.cli.Page.Table;
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
import org.treatysessions.model.Document;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.Link;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.Statement;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.report.Wording;

/**
 * A session as the report that people know: the sections of a session report of Child Rights Connect in their order, with
 * headings and terms in one of the six languages, and the texts as they stand in the record.
 *
 * <p>The sections are always there. Where the record says nothing the page says "not recorded"; where the document says
 * "None", so does the page. Everything that the record holds is on the page.
 */
public final class SessionPage {

    private final CountrySession session;
    private final Wording words;

    private SessionPage(CountrySession session, OfficialLanguage language) {
        this.session = session;
        this.words = new Wording(language);
    }

    /**
     * Puts a session on a page.
     *
     * @param session the session
     * @param language the language of the page
     * @return the page
     */
    public static Page of(CountrySession session, OfficialLanguage language) {
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
        blocks.add(section(
                "page.delegation", session.getDelegation().map(this::delegation).orElse(List.of())));
        blocks.add(section("page.task-force", taskForce()));
        blocks.add(section("page.dialogue", dialogue()));
        blocks.add(section("page.recommendations", recommendations()));
        blocks.add(section("page.sdgs", session.getSdgs().isEmpty() ? List.of() : List.of(sdgs(session.getSdgs()))));
        blocks.add(section("page.next-reports", each(session.getNextReports(), this::nextReport)));
        Facts source = source();
        if (!source.facts().isEmpty()) {
            blocks.add(section("page.source", List.of(source)));
        }
        session.getExtensions()
                .ifPresent(own -> blocks.add(section("page.extensions", List.of(new Code(own.toString())))));
        session.getSource()
                .flatMap(Source::getDisclaimer)
                .ifPresent(text -> blocks.add(section("page.disclaimer", List.of(prose(text)))));
        return new Page(
                words.language(),
                session.getSource().flatMap(Source::getLanguage),
                filled("page.title", "{state}", stateName()),
                List.copyOf(blocks));
    }

    // ------------------------------------------------------------------------------------------ the sections

    private Facts meeting() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "page.dialogue-dates", session.getDialogueDates(), this::date);
        facts.add(fact("page.committee", withCode(session.getCommittee())));
        Country state = session.getStateParty();
        Phrase code = Phrase.of(Kind.CODE, state.getCode());
        facts.add(fact(
                "page.state-party",
                official(state)
                        .map(name -> inBrackets(Phrase.words(name), code))
                        .orElse(code)));
        add(
                facts,
                "page.name-in-document",
                state.getName().filter(name -> !Optional.of(name).equals(official(state))),
                Phrase::data);
        add(facts, "page.instruments-under-review", session.getInstrumentsUnderReview(), this::withCode);
        add(facts, "page.committee-session", session.getCommitteeSession(), this::period);
        add(facts, "page.pre-session", session.getPreSession(), this::period);
        return new Facts(facts);
    }

    private List<Block> background() {
        return session.getLinks().isEmpty()
                ? List.of()
                : List.of(
                        new Bullets(session.getLinks().stream().map(this::link).toList()));
    }

    private Phrase link(Link link) {
        Phrase kind = title(link.getKind());
        Phrase what = link.getTitle()
                .map(text ->
                        text.equalsIgnoreCase(kind.plain()) ? Phrase.data(text) : inBrackets(Phrase.data(text), kind))
                .orElse(capital(kind));
        return link.getHref()
                .map(address -> filled("label", "{label}", what).and(" ").and(Phrase.of(Kind.ADDRESS, address)))
                .orElse(what);
    }

    private List<Block> reporting() {
        List<Fact> facts = new ArrayList<>();
        facts.add(factOrNotRecorded("page.procedure", session.getProcedure(), this::title));
        add(facts, "page.without-report", session.getWithoutReport(), this::yesOrNo);
        return List.of(new Facts(facts));
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
        List<Fact> facts = new ArrayList<>();
        facts.add(factOrNotRecorded("page.initial-submission", document.getInitialSubmission(), this::date));
        facts.add(factOrNotRecorded("page.updated", document.getUpdated(), this::date));
        facts.add(factOrNotRecorded("page.annexes", document.getAnnexes(), this::date));
        addDocument(facts, document);
        return new Facts(facts);
    }

    private Block stateReport(StateReport report) {
        List<Fact> facts = new ArrayList<>();
        facts.add(factOrNotRecorded("page.numbers", report.getNumbers(), SessionPage::numbers));
        facts.add(factOrNotRecorded("page.due", report.getDue(), this::date));
        facts.add(factOrNotRecorded("page.submitted", report.getSubmitted(), this::date));
        addDocument(facts, report);
        return new Section(withCode(report.getInstrument()), List.of(new Facts(facts)));
    }

    private Block listOfIssues(ListOfIssues list) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "page.kind", list.getKind(), this::title);
        facts.add(factOrNotRecorded("page.issued", list.getIssued(), this::date));
        add(facts, "page.questions", list.getQuestionCount());
        addDocument(facts, list);
        return under(list.getInstrument(), new Facts(facts));
    }

    private Block writtenReplies(WrittenReplies replies) {
        List<Fact> facts = new ArrayList<>();
        facts.add(factOrNotRecorded("page.submitted", replies.getSubmitted(), this::date));
        facts.add(factOrNotRecorded("page.due", replies.getDue(), this::date));
        addDocument(facts, replies);
        return under(replies.getInstrument(), new Facts(facts));
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
                reports.add(new Paragraph(Phrase.words(words.of("page.none"))));
            }
            if (!reports.isEmpty()) {
                byAuthor.add(new Section(capital(title(type)), reports));
            }
        }
        return List.of(
                section("page.alternative-reports", byAuthor),
                section("page.additional-comments", prose(session.getAdditionalComments())));
    }

    private Block alternativeReport(AlternativeReport report) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "page.title-of-report", report.getTitle(), Phrase::data);
        add(facts, "page.submitted", report.getSubmitted(), this::date);
        add(facts, "page.confidential", report.getConfidential(), this::yesOrNo);
        add(facts, "page.language", report.getLanguage(), text -> Phrase.of(Kind.CODE, text));
        add(facts, "page.words", report.getWordCount());
        add(facts, "page.address", report.getHref(), text -> Phrase.of(Kind.ADDRESS, text));
        Phrase author = Phrase.data(report.getAuthor());
        return facts.isEmpty() ? new Bullets(List.of(author)) : new Section(author, List.of(new Facts(facts)));
    }

    private List<Block> delegation(Delegation delegation) {
        List<Block> blocks = new ArrayList<>(prose(delegation.getDescription()));
        List<Fact> facts = new ArrayList<>();
        add(facts, "page.size", delegation.getSize());
        add(facts, "page.head", delegation.getHead(), this::delegate);
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        if (!delegation.getMembers().isEmpty()) {
            blocks.add(section("page.members", List.of(members(delegation.getMembers()))));
        }
        if (!delegation.getBodies().isEmpty()) {
            blocks.add(section("page.bodies", List.of(bullets(delegation.getBodies()))));
        }
        return blocks;
    }

    private Phrase delegate(Delegate delegate) {
        return list(Stream.of(Optional.of(delegate.getName()), delegate.getTitle(), delegate.getBody())
                .flatMap(Optional::stream)
                .map(Phrase::data)
                .toList());
    }

    private Table members(List<Delegate> members) {
        return new Table(
                List.of(words.of("page.name"), words.of("page.function"), words.of("page.body")),
                members.stream()
                        .map(member -> List.of(
                                Phrase.data(member.getName()),
                                orNotRecorded(member.getTitle().map(Phrase::data)),
                                orNotRecorded(member.getBody().map(Phrase::data))))
                        .toList());
    }

    private List<Block> taskForce() {
        List<CommitteeMember> members = session.getTaskForce();
        if (members.isEmpty()) {
            return List.of();
        }
        boolean hasRoles = members.stream().anyMatch(member -> member.getRole().isPresent());
        List<String> columns = List.of(words.of("page.name"), words.of("page.country"), words.of("page.role"));
        List<List<Phrase>> rows = members.stream()
                .map(member -> List.of(
                        Phrase.data(member.getName()),
                        orNotRecorded(member.getCountry().map(this::country)),
                        orNotRecorded(member.getRole().map(this::title))))
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
                .map(cluster -> inBrackets(topic, Phrase.data(cluster)))
                .orElse(topic);
        List<Fact> statements =
                issue.getStatements().stream().map(this::statement).toList();
        return new Section(heading, statements.isEmpty() ? List.of() : List.of(new Facts(statements)));
    }

    private Fact statement(Statement statement) {
        Phrase side = capital(title(statement.getBy()));
        Phrase speaker = statement
                .getName()
                .map(name -> list(List.of(side, Phrase.data(name))))
                .orElse(side);
        return new Fact(filled("label", "{label}", speaker), Phrase.data(statement.getText()));
    }

    private List<Block> recommendations() {
        return session.getConcludingObservations().stream()
                .map(this::concludingObservations)
                .toList();
    }

    private Block concludingObservations(ConcludingObservations observations) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "page.adopted", observations.getAdopted(), this::date);
        add(facts, "page.published", observations.getPublished(), this::date);
        add(facts, "page.urgent-measures", observations.getUrgentMeasures(), this::yesOrNo);
        OptionalInt areas = observations.getUrgentAreasStated();
        if (areas.isPresent() && areas.getAsInt() == 0) {
            facts.add(fact("page.urgent-areas-stated", Phrase.words(words.of("page.none"))));
        } else {
            add(facts, "page.urgent-areas-stated", areas);
        }
        addDocument(facts, observations);
        List<Block> blocks = new ArrayList<>();
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        observations.getUrgentRecommendations().forEach(urgent -> blocks.add(urgentRecommendation(urgent)));
        Phrase heading = Phrase.words(words.of("page.concluding-observations"));
        return new Section(
                observations
                        .getInstrument()
                        .map(instrument ->
                                filled("label", "{label}", heading).and(" ").and(withCode(instrument)))
                        .orElse(heading),
                blocks);
    }

    private Block urgentRecommendation(UrgentRecommendation urgent) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(prose(urgent.getText()));
        if (!urgent.getActions().isEmpty()) {
            blocks.add(section("page.actions", List.of(bullets(urgent.getActions()))));
        }
        List<Fact> facts = new ArrayList<>();
        add(facts, "page.id", urgent.getId(), text -> Phrase.of(Kind.CODE, text));
        add(facts, "page.paragraphs", urgent.getParagraphs(), Phrase::data);
        add(facts, "page.themes", urgent.getThemes(), Phrase::data);
        add(facts, "page.affected-persons", urgent.getAffectedPersons(), Phrase::data);
        add(facts, "page.sdgs", urgent.getSdgs(), this::sdg);
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        return new Section(Phrase.data(urgent.getArea()), blocks);
    }

    private Block sdgs(List<SdgCode> codes) {
        return new Bullets(codes.stream().map(this::sdg).toList());
    }

    private Block nextReport(NextReport report) {
        List<Fact> facts = new ArrayList<>();
        facts.add(factOrNotRecorded("page.numbers", report.getNumbers(), SessionPage::numbers));
        facts.add(factOrNotRecorded("page.due", report.getDue(), this::date));
        return new Section(withCode(report.getInstrument()), List.of(new Facts(facts)));
    }

    private Facts source() {
        List<Fact> facts = new ArrayList<>();
        session.getSource().ifPresent(source -> {
            add(facts, "page.publisher", source.getPublisher(), Phrase::data);
            add(facts, "page.title-of-source", source.getTitle(), Phrase::data);
            add(facts, "page.author", source.getAuthor(), Phrase::data);
            add(facts, "page.published", source.getPublished(), this::date);
            add(facts, "page.retrieved", source.getRetrieved(), this::date);
            add(facts, "page.language", source.getLanguage(), text -> Phrase.of(Kind.CODE, text));
            add(facts, "page.address", source.getHref(), text -> Phrase.of(Kind.ADDRESS, text));
        });
        add(facts, "page.record-id", session.getId(), text -> Phrase.of(Kind.CODE, text));
        return new Facts(facts);
    }

    // ------------------------------------------------------------------------------------------ blocks

    /** A section; that the record says nothing of it, is said. */
    private Section section(String key, List<? extends Block> blocks) {
        return new Section(
                Phrase.words(words.of(key)),
                blocks.isEmpty() ? List.of(new Paragraph(notRecorded())) : List.copyOf(blocks));
    }

    private static <T> List<Block> each(List<T> documents, Function<T, Block> block) {
        return documents.isEmpty()
                ? List.of()
                : List.of(new Group(documents.stream().map(block).toList()));
    }

    /** Facts on a document that need not name its instrument. */
    private Block under(Optional<Instrument> instrument, Facts facts) {
        return instrument
                .<Block>map(named -> new Section(withCode(named), List.of(facts)))
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

    private Fact fact(String key, Phrase value) {
        return new Fact(filled("label", "{label}", Phrase.words(words.of(key))), value);
    }

    private <T> Fact factOrNotRecorded(String key, Optional<T> value, Function<T, Phrase> write) {
        return fact(key, orNotRecorded(value.map(write)));
    }

    private <T> void add(List<Fact> facts, String key, Optional<T> value, Function<T, Phrase> write) {
        value.ifPresent(present -> facts.add(fact(key, write.apply(present))));
    }

    private <T> void add(List<Fact> facts, String key, List<T> values, Function<T, Phrase> write) {
        if (!values.isEmpty()) {
            facts.add(fact(key, list(values.stream().map(write).toList())));
        }
    }

    private void add(List<Fact> facts, String key, OptionalInt number) {
        number.ifPresent(
                present -> facts.add(fact(key, Phrase.words(words.language().format(present)))));
    }

    private void addDocument(List<Fact> facts, Document document) {
        add(facts, "page.symbol", document.getSymbol(), symbol -> Phrase.of(Kind.CODE, symbol.toString()));
        add(facts, "page.language", document.getLanguage(), text -> Phrase.of(Kind.CODE, text));
        add(facts, "page.words", document.getWordCount());
        add(facts, "page.address", document.getHref(), text -> Phrase.of(Kind.ADDRESS, text));
    }

    // ------------------------------------------------------------------------------------------ values

    private Phrase notRecorded() {
        return Phrase.of(Kind.MISSING, words.of("page.not-recorded"));
    }

    private Phrase orNotRecorded(Optional<Phrase> value) {
        return value.orElseGet(this::notRecorded);
    }

    private Phrase date(PartialDate date) {
        return Phrase.words(words.language().format(date));
    }

    private static Phrase numbers(ReportNumbers numbers) {
        return Phrase.words(numbers.toString());
    }

    private Phrase yesOrNo(boolean value) {
        return Phrase.words(words.of(value ? "page.yes" : "page.no"));
    }

    private Phrase title(Vocabulary value) {
        return Phrase.words(value.title(words.language().locale()));
    }

    private Phrase withCode(Vocabulary value) {
        return inBrackets(title(value), Phrase.of(Kind.CODE, value.code()));
    }

    private Phrase sdg(SdgCode code) {
        String key = code.isGoal() ? "page.sdg.goal" : "page.sdg.target";
        return filled(key, "{code}", Phrase.words(code.toString()));
    }

    private Phrase period(MeetingPeriod period) {
        List<Phrase> parts = new ArrayList<>();
        period.getNumber().ifPresent(number -> parts.add(labelled("page.number", Phrase.words("" + number))));
        if (period.getStart().isPresent() && period.getEnd().isPresent()) {
            parts.add(date(period.getStart().get())
                    .and(" \u2013 ")
                    .and(date(period.getEnd().get())));
        } else {
            period.getStart().ifPresent(start -> parts.add(labelled("page.start", date(start))));
            period.getEnd().ifPresent(end -> parts.add(labelled("page.end", date(end))));
        }
        period.getPlace().ifPresent(place -> parts.add(Phrase.data(place)));
        return parts.isEmpty() ? notRecorded() : list(parts);
    }

    private Optional<String> official(Country country) {
        return KnownCountry.find(country.getCode())
                .map(known -> known.title(words.language().locale()));
    }

    /** What the State party is called in the title. */
    private Phrase stateName() {
        Country state = session.getStateParty();
        return official(state)
                .map(Phrase::words)
                .or(() -> state.getName().map(Phrase::data))
                .orElseGet(() -> Phrase.of(Kind.CODE, state.getCode()));
    }

    /** A country by its official name, with its code and, where it has another one, its name in the document. */
    private Phrase country(Country country) {
        Optional<String> official = official(country);
        Phrase code = Phrase.of(Kind.CODE, country.getCode());
        Optional<Phrase> inDocument = country.getName()
                .filter(name -> !Optional.of(name).equals(official))
                .map(Phrase::data);
        if (official.isEmpty()) {
            return inDocument.map(name -> inBrackets(name, code)).orElse(code);
        }
        Phrase more = inDocument.map(name -> list(List.of(code, name))).orElse(code);
        return inBrackets(Phrase.words(official.get()), more);
    }

    private Phrase labelled(String key, Phrase value) {
        return filled("label", "{label}", Phrase.words(words.of(key))).and(" ").and(value);
    }

    private Phrase list(List<Phrase> entries) {
        String separator = words.language().format(List.of("", ""));
        return entries.stream()
                .reduce((all, next) -> all.and(separator).and(next))
                .orElseGet(() -> Phrase.words(""));
    }

    private Phrase inBrackets(Phrase text, Phrase more) {
        String pattern = words.of("in-brackets");
        int at = pattern.indexOf("{more}");
        return text.and(pattern.substring("{text}".length(), at))
                .and(more)
                .and(pattern.substring(at + "{more}".length()));
    }

    /** Words with a text in the place that they have for it. */
    private Phrase filled(String key, String place, Phrase value) {
        String pattern = words.of(key);
        int at = pattern.indexOf(place);
        return Phrase.words(pattern.substring(0, at)).and(value).and(pattern.substring(at + place.length()));
    }

    /** Words as they begin a line. */
    private Phrase capital(Phrase phrase) {
        String text = phrase.plain();
        int first = text.offsetByCodePoints(0, 1);
        return Phrase.words(text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first));
    }
}
