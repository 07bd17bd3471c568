package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.ReportPhrase;
import org.treatysessions.documents.phrase.SymbolPhrase;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.model.meta.SessionModel;

/**
 * The documents that concluding observations name in their introduction: the report, the list of issues, the replies; in
 * the text or in footnotes.
 */
final class CitedDocuments {

    private static final Pattern PRIOR = Pattern.compile(
            "(?:response|replies) to (?:the|its) (?:Committee’s )?list of issues (?:and questions )?prior to (?:reporting|the submission|submission)"
                    + "|under the simplified reporting procedure|in accordance with the simplified reporting procedure"
                    + "|établis? (?:en réponse à la|sur la base de la) liste de points (?:établie )?avant la soumission"
                    + "|(?:en respuesta a la|sobre la base de la) lista de cuestiones previa",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WITHOUT_REPORT = Pattern.compile(
            "in the absence of (?:a|its|an initial|the) (?:initial |periodic )?report", Pattern.CASE_INSENSITIVE);

    private final UnDocument document;

    /** Symbols with the blocks that name them. */
    private record Cited(TextBlock block, SymbolPhrase phrase) {

        Words words() {
            return new Words(block, phrase.from(), phrase.to(), phrase.isWhole());
        }
    }

    CitedDocuments(UnDocument document) {
        this.document = document;
    }

    void add() {
        report();
        List<Cited> cited = introduction();
        Optional<Cited> list = only(cited, SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING)
                .or(() -> only(cited, SymbolKind.LIST_OF_ISSUES));
        list.ifPresent(found -> {
            ObjectDraft<ListOfIssues> draft = document.newElement(
                    SessionModel.COUNTRY_SESSION.listsOfIssues, SessionModel.LIST_OF_ISSUES.instrument);
            draft.set(
                    SessionModel.LIST_OF_ISSUES.document.symbol, found.phrase().symbol(), found.words());
            if (found.phrase().is(SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING)) {
                draft.set(
                        SessionModel.LIST_OF_ISSUES.kind,
                        ListOfIssuesKind.PRIOR_TO_REPORTING,
                        found.words().derived());
                document.session()
                        .set(
                                SessionModel.COUNTRY_SESSION.procedure,
                                Procedure.SIMPLIFIED,
                                found.words().derived());
            }
        });
        only(cited, SymbolKind.WRITTEN_REPLIES).ifPresent(found -> {
            ObjectDraft<WrittenReplies> draft = document.newElement(
                    SessionModel.COUNTRY_SESSION.writtenReplies, SessionModel.WRITTEN_REPLIES.instrument);
            draft.set(
                    SessionModel.WRITTEN_REPLIES.document.symbol, found.phrase().symbol(), found.words());
        });
        procedure();
    }

    // --------------------------------------------------------------------------------------------- report

    private void report() {
        ObjectDraft<StateReport> report =
                document.newElement(SessionModel.COUNTRY_SESSION.stateReports, SessionModel.STATE_REPORT.instrument);
        numbers(report);
        List<Cited> first = new ArrayList<>();
        document.layout().first(1).forEach(paragraph -> addCited(paragraph.block(), first));
        Optional<Cited> symbol = only(first, SymbolKind.STATE_REPORT);
        if (symbol.isEmpty()) {
            List<Cited> second = new ArrayList<>();
            document.layout().first(2).stream().skip(1).forEach(paragraph -> addCited(paragraph.block(), second));
            symbol = only(second, SymbolKind.STATE_REPORT);
        }
        Optional<ReportNumbers> numbers = report.find(SessionModel.STATE_REPORT.numbers);
        symbol.filter(found -> numbers.isEmpty()
                        || found.phrase().symbol().numbers().isEmpty()
                        || found.phrase().symbol().numbers().equals(numbers))
                .ifPresent(found -> report.set(
                        SessionModel.STATE_REPORT.document.symbol,
                        found.phrase().symbol(),
                        found.words()));
        for (Layout.NumberedParagraph paragraph : document.layout().first(3)) {
            Matcher without = WITHOUT_REPORT.matcher(paragraph.block().text().text());
            if (without.find()) {
                document.session()
                        .set(
                                SessionModel.COUNTRY_SESSION.withoutReport,
                                true,
                                Words.of(paragraph.block(), without.start(), without.end()));
            }
        }
    }

    /** Reads the numbers from the title and from the first paragraph, which have to agree. */
    private void numbers(ObjectDraft<StateReport> report) {
        List<TextBlock> blocks = new ArrayList<>();
        document.layout().first(1).forEach(paragraph -> blocks.add(paragraph.block()));
        document.title().ifPresent(title -> blocks.add(title.block()));
        document.layout().first(2).stream().skip(1).forEach(paragraph -> blocks.add(paragraph.block()));
        for (TextBlock block : blocks) {
            Optional<ReportPhrase> phrase = ReportPhrase.findAll(block.text().text()).stream()
                    .filter(found -> found.numbers().isPresent())
                    .findFirst();
            if (phrase.isEmpty()) {
                continue;
            }
            Words words = Words.of(block, phrase.get().from(), phrase.get().to());
            boolean agrees = report.set(
                    SessionModel.STATE_REPORT.numbers, phrase.get().numbers().get(), words);
            if (!agrees && !block.equals(blocks.get(blocks.size() - 1))) {
                document.draft()
                        .report(
                                ImportRule.CONTRADICTION,
                                report,
                                SessionModel.STATE_REPORT.numbers,
                                words,
                                Argument.FOUND.of(report.words(SessionModel.STATE_REPORT.numbers)
                                        .map(Words::text)
                                        .orElse("")));
            }
        }
    }

    // -------------------------------------------------------------------------------------------- symbols

    private List<Cited> introduction() {
        List<Cited> cited = new ArrayList<>();
        for (Layout.NumberedParagraph paragraph : document.layout().first(5)) {
            addCited(paragraph.block(), cited);
        }
        return cited;
    }

    private void addCited(TextBlock block, List<Cited> cited) {
        SymbolPhrase.findAll(block.text().text()).forEach(phrase -> cited.add(new Cited(block, phrase)));
        document.layout()
                .notesOf(block)
                .forEach(note ->
                        SymbolPhrase.findAll(note.text().text()).forEach(phrase -> cited.add(new Cited(note, phrase))));
    }

    /** Returns the only document of a kind; several of this State are not a single fact. */
    private Optional<Cited> only(List<Cited> cited, SymbolKind kind) {
        List<Cited> found = cited.stream()
                .filter(each -> each.phrase().is(kind) && document.isOfSameState(each.phrase()))
                .toList();
        boolean same = found.stream()
                        .map(each -> each.phrase().symbol().toString())
                        .distinct()
                        .count()
                == 1;
        return same ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void procedure() {
        for (Layout.NumberedParagraph paragraph : document.layout().first(4)) {
            Matcher prior = PRIOR.matcher(paragraph.block().text().text());
            if (prior.find()) {
                document.session()
                        .set(
                                SessionModel.COUNTRY_SESSION.procedure,
                                Procedure.SIMPLIFIED,
                                Words.of(paragraph.block(), prior.start(), prior.end()));
                return;
            }
        }
    }
}
