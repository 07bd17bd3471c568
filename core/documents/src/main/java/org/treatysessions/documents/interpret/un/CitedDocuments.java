// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * The documents that concluding observations name in their introduction: the report, the list of issues, the replies, of the
 * State and of each of its territories; in the text or in footnotes.
 */
final class CitedDocuments {

    /** Words that state that the report was made under the simplified procedure. */
    static final Pattern SIMPLIFIED = Pattern.compile(
            "(?:response|reply|replies|answers?) to (?:the|its) (?:Committee’s )?list of issues (?:and questions )?prior to (?:reporting|(?:the )?submission)"
                    + "|(?:under|following|through|accept(?:ed|ing)|in accordance with|pursuant to|on the basis of|in line with) (?:of )?the (?:new )?(?:simplified|optional)(?:,? optional)? reporting procedure"
                    + "|(?:établie?s?|soumise?s?|présentée?s?) (?:en réponse à la|sur la base de la|selon la|conformément à la|suivant la) (?:liste de points (?:et de questions )?(?:établie )?avant la soumission|procédure simplifiée)"
                    + "|(?:accepté|application de) la (?:nouvelle )?procédure simplifiée"
                    + "|(?:en respuesta a la|sobre la base de la) lista de cuestiones previa"
                    + "|(?:aceptado el|conforme al|con arreglo al|en virtud del|acogido al|en el marco del) procedimiento simplificado",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WITHOUT_REPORT = Pattern.compile(
            "in the absence of (?:a|its|an initial|the) (?:initial |periodic |State party’s )?reports?(?! (?:on|from|by (?:an?|the) (?:independent|national)))"
                    + "|en l’absence (?:de|d’un) rapport|en ausencia de (?:un )?informe",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final UnDocument document;

    /** Symbols with the blocks that name them. */
    private record Cited(TextBlock block, SymbolPhrase phrase) {

        Words words() {
            return new Words(block, phrase.from(), phrase.to(), phrase.isWhole());
        }

        Optional<String> territory() {
            return phrase.symbol().territory();
        }
    }

    CitedDocuments(UnDocument document) {
        this.document = document;
    }

    void add() {
        reports(withoutReport());
        List<Cited> cited = cited(0, 5);
        List<Cited> lists = each(cited, SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING);
        (lists.isEmpty() ? each(cited, SymbolKind.LIST_OF_ISSUES) : lists).forEach(this::list);
        each(cited, SymbolKind.WRITTEN_REPLIES).forEach(found -> {
            ObjectDraft<WrittenReplies> replies = document.newElement(
                    SessionModel.COUNTRY_SESSION.writtenReplies,
                    SessionModel.WRITTEN_REPLIES.instrument,
                    SessionModel.WRITTEN_REPLIES.territory,
                    found.phrase().symbol(),
                    found.words());
            replies.set(
                    SessionModel.WRITTEN_REPLIES.document.symbol, found.phrase().symbol(), found.words());
        });
        procedure();
    }

    private void list(Cited found) {
        ObjectDraft<ListOfIssues> list = document.newElement(
                SessionModel.COUNTRY_SESSION.listsOfIssues,
                SessionModel.LIST_OF_ISSUES.instrument,
                SessionModel.LIST_OF_ISSUES.territory,
                found.phrase().symbol(),
                found.words());
        list.set(SessionModel.LIST_OF_ISSUES.document.symbol, found.phrase().symbol(), found.words());
        if (found.phrase().is(SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING)) {
            Words words = found.words().derived();
            list.set(SessionModel.LIST_OF_ISSUES.kind, ListOfIssuesKind.PRIOR_TO_REPORTING, words);
            document.session().set(SessionModel.COUNTRY_SESSION.procedure, Procedure.SIMPLIFIED, words);
        }
    }

    // --------------------------------------------------------------------------------------------- report

    private boolean withoutReport() {
        for (Layout.NumberedParagraph paragraph : document.layout().first(3)) {
            Matcher without = WITHOUT_REPORT.matcher(paragraph.block().text().text());
            if (without.find()) {
                document.session()
                        .set(
                                SessionModel.COUNTRY_SESSION.withoutReport,
                                true,
                                Words.of(paragraph.block(), without.start(), without.end()));
                return true;
            }
        }
        return false;
    }

    private void reports(boolean without) {
        List<Cited> symbols = each(cited(0, 1), SymbolKind.STATE_REPORT);
        if (symbols.isEmpty()) {
            symbols = each(cited(1, 2), SymbolKind.STATE_REPORT);
        }
        if (without && symbols.isEmpty()) {
            return;
        }
        ObjectDraft<StateReport> own = document.newElement(
                SessionModel.COUNTRY_SESSION.stateReports,
                SessionModel.STATE_REPORT.instrument,
                SessionModel.STATE_REPORT.territory);
        numbers(own);
        Optional<ReportNumbers> numbers = own.find(SessionModel.STATE_REPORT.numbers);
        for (Cited found : symbols) {
            boolean isOwn = found.territory().equals(document.symbol().territory());
            boolean agrees = numbers.isEmpty()
                    || found.phrase().symbol().numbers().isEmpty()
                    || found.phrase().symbol().numbers().equals(numbers);
            if (isOwn && !agrees) {
                continue;
            }
            ObjectDraft<StateReport> report = isOwn
                    ? own
                    : document.newElement(
                            SessionModel.COUNTRY_SESSION.stateReports,
                            SessionModel.STATE_REPORT.instrument,
                            SessionModel.STATE_REPORT.territory,
                            found.phrase().symbol(),
                            found.words());
            report.set(SessionModel.STATE_REPORT.document.symbol, found.phrase().symbol(), found.words());
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

    /** Returns what some of the first paragraphs and their footnotes cite. */
    private List<Cited> cited(int from, int to) {
        List<Cited> cited = new ArrayList<>();
        document.layout().first(to).stream().skip(from).forEach(paragraph -> {
            TextBlock block = paragraph.block();
            add(block, cited);
            document.layout().notesOf(block).forEach(note -> add(note, cited));
        });
        return cited;
    }

    private static void add(TextBlock block, List<Cited> cited) {
        SymbolPhrase.findAll(block.text().text()).forEach(phrase -> cited.add(new Cited(block, phrase)));
    }

    /** Returns the only document of a kind of the State, and of each of its territories; several are not a single fact. */
    private List<Cited> each(List<Cited> cited, SymbolKind kind) {
        Map<Optional<String>, List<Cited>> byTerritory = new LinkedHashMap<>();
        for (Cited each : cited) {
            if (each.phrase().is(kind) && document.isOfSameState(each.phrase())) {
                byTerritory
                        .computeIfAbsent(each.territory(), territory -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Cited> single = new ArrayList<>();
        byTerritory.values().forEach(found -> {
            List<Cited> ofSameReport = found.stream()
                    .filter(each -> each.phrase().symbol().numbers().isPresent()
                            && each.phrase()
                                    .symbol()
                                    .numbers()
                                    .equals(document.symbol().numbers()))
                    .toList();
            List<Cited> candidates = ofSameReport.isEmpty() ? found : ofSameReport;
            boolean same = candidates.stream()
                            .map(each -> each.phrase().symbol().toString())
                            .distinct()
                            .count()
                    == 1;
            if (same) {
                single.add(candidates.get(0));
            }
        });
        return single;
    }

    private void procedure() {
        for (Layout.NumberedParagraph paragraph : document.layout().first(4)) {
            Matcher simplified = SIMPLIFIED.matcher(paragraph.block().text().text());
            if (simplified.find()) {
                document.session()
                        .set(
                                SessionModel.COUNTRY_SESSION.procedure,
                                Procedure.SIMPLIFIED,
                                Words.of(paragraph.block(), simplified.start(), simplified.end()));
                return;
            }
        }
    }
}
