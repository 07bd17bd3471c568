// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.SymbolPhrase;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.model.meta.ValueMember;

/** What lists of issues, replies and State reports have in common: the report, when a document came, symbols. */
final class SubmittedFacts {

    private static final Pattern RECEIVED = Pattern.compile(
            "(?:date (?:received|of receipt|of submission)|received on|date (?:de réception|de récepción)|fecha de (?:recepción|recibo)"
                    + "|reçus? le|recibid[oa] el)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKET = Pattern.compile("\\[\\s*(\\d{1,2}[^\\[\\]]{5,25}\\d{4})\\s*\\]");

    private final UnDocument document;

    SubmittedFacts(UnDocument document) {
        this.document = document;
    }

    /** Adds the report that the title names; its symbol is anywhere in the text, if it is asked for. */
    void reportUnderReview(boolean withSymbol) {
        ObjectDraft<StateReport> report = document.newElement(
                SessionModel.COUNTRY_SESSION.stateReports,
                SessionModel.STATE_REPORT.instrument,
                SessionModel.STATE_REPORT.territory);
        document.title().ifPresent(title -> StateReportFacts.title(document, report, title));
        if (withSymbol) {
            only(
                            SymbolKind.STATE_REPORT,
                            report.find(SessionModel.STATE_REPORT.numbers).map(Object::toString))
                    .ifPresent(words -> report.set(SessionModel.STATE_REPORT.document.symbol, symbol(words), words));
        }
    }

    private static org.treatysessions.model.DocumentSymbol symbol(Words words) {
        return SymbolPhrase.findAll(words.text()).get(0).symbol();
    }

    /** Finds the only document of a kind that the text names; with the given report numbers, if there are such. */
    Optional<Words> only(SymbolKind kind, Optional<String> numbers) {
        List<TextBlock> blocks = new ArrayList<>(document.layout().front());
        blocks.addAll(document.layout().rest());
        document.layout().paragraphs().forEach(paragraph -> blocks.addAll(paragraph.blocks()));
        blocks.addAll(document.layout().notes());
        Words found = null;
        String symbol = null;
        for (TextBlock block : blocks) {
            for (SymbolPhrase phrase : SymbolPhrase.findAll(block.text().text())) {
                boolean fits = phrase.isWhole()
                        && phrase.is(kind)
                        && document.isOfSameState(phrase)
                        && phrase.symbol().instrument().equals(document.instrument())
                        && numbers.map(wanted -> phrase.symbol()
                                        .numbers()
                                        .map(Object::toString)
                                        .equals(Optional.of(wanted)))
                                .orElse(true);
                if (fits && symbol == null) {
                    symbol = phrase.symbol().toString();
                    found = Words.of(block, phrase.from(), phrase.to());
                } else if (fits && !phrase.symbol().toString().equals(symbol)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Sets the day when the document came, from the line in brackets under the title. */
    <T> void received(ObjectDraft<T> object, ValueMember<T, PartialDate> member) {
        for (TextBlock block : document.layout().front()) {
            String text = block.text().text();
            Matcher received = RECEIVED.matcher(text);
            Matcher bracket = BRACKET.matcher(text);
            if (bracket.matches()) {
                DatePhrase.parse(bracket.group(1))
                        .ifPresent(date -> document.setDate(
                                object, member, date, Words.of(block, bracket.start(1), bracket.end(1))));
                return;
            }
            if (received.find()) {
                DatePhrase.findAll(text).stream()
                        .filter(date -> date.from() >= received.end() && date.from() <= received.end() + 3)
                        .findFirst()
                        .ifPresent(date ->
                                document.setDate(object, member, date, Words.of(block, date.from(), date.to())));
                return;
            }
        }
    }
}
