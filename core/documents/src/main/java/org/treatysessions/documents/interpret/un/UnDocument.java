// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.documents.block.Heading;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.ReportPhrase;
import org.treatysessions.documents.phrase.StateNames;
import org.treatysessions.documents.phrase.SymbolPhrase;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Source;
import org.treatysessions.model.meta.ListMember;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.model.meta.ValueMember;

/**
 * A document of the United Nations, and the session that is made from it.
 *
 * @param draft the session
 * @param layout the parts of the document
 * @param masthead the head of its first page
 * @param kind the kind of the document
 */
record UnDocument(SessionDraft draft, Layout layout, Masthead masthead, UnKind kind) {

    ObjectDraft<CountrySession> session() {
        return draft.session();
    }

    DocumentSymbol symbol() {
        return masthead.symbol();
    }

    /** Returns the instrument that the document is about. */
    Optional<Instrument> instrument() {
        return symbol().instrument();
    }

    String language() {
        return masthead.language().map(Masthead.Language::tag).orElse("en");
    }

    /**
     * Adds an entry to a list, with the instrument and the territory of a symbol.
     *
     * @param list the list
     * @param instrument the entry's member for the instrument
     * @param territory the entry's member for the territory
     * @param symbol the symbol
     * @param words where the symbol is
     * @return the entry
     */
    <T> ObjectDraft<T> newElement(
            ListMember<CountrySession, T> list,
            ValueMember<T, Instrument> instrument,
            ValueMember<T, String> territory,
            DocumentSymbol symbol,
            Words words) {
        ObjectDraft<T> element = session().newElement(list);
        symbol.instrument().or(this::instrument).ifPresent(value -> element.set(instrument, value, words.derived()));
        symbol.territory().ifPresent(code -> element.set(territory, Territories.label(code), words.derived()));
        return element;
    }

    /** Adds the entry of this document to a list. */
    <T> ObjectDraft<T> newElement(
            ListMember<CountrySession, T> list,
            ValueMember<T, Instrument> instrument,
            ValueMember<T, String> territory) {
        return newElement(list, instrument, territory, symbol(), masthead.symbolWords());
    }

    /** Sets the facts of every document: committee, State, symbol and language of the source. */
    void setIdentity() {
        Words words = masthead.symbolWords();
        symbol().committee()
                .ifPresent(
                        committee -> session().set(SessionModel.COUNTRY_SESSION.committee, committee, words.derived()));
        symbol().stateParty()
                .or(symbol()::state)
                .ifPresent(state -> session()
                        .object(SessionModel.COUNTRY_SESSION.stateParty)
                        .set(SessionModel.COUNTRY.code, state, words.derived()));
        if (symbol().state().isEmpty()) {
            namedState().ifPresent(name -> {
                ObjectDraft<Country> country = session().object(SessionModel.COUNTRY_SESSION.stateParty);
                KnownCountry state = StateNames.find(name.text()).orElseThrow();
                country.set(SessionModel.COUNTRY.code, state.code(), name.derived());
                country.set(SessionModel.COUNTRY.name, name.text(), name);
            });
        }
        ObjectDraft<Source> source = session().newElement(SessionModel.COUNTRY_SESSION.sources);
        source.set(SessionModel.SOURCE.symbol, symbol(), words);
        masthead.language()
                .ifPresent(language -> source.set(SessionModel.SOURCE.language, language.tag(), language.words()));
        title().ifPresent(title -> source.set(SessionModel.SOURCE.title, title.text(), title));
        masthead.published()
                .ifPresent(published ->
                        setDate(source, SessionModel.SOURCE.published, published.date(), published.words()));
        stateName();
    }

    /** Sets a date, or reports why it is not read. */
    <T> void setDate(ObjectDraft<T> object, ValueMember<T, PartialDate> member, DatePhrase date, Words words) {
        if (date.problem() == DatePhrase.Problem.NONE && date.dates().size() == 1) {
            object.set(member, date.dates().get(0), words);
        } else {
            ImportRule rule = date.problem() == DatePhrase.Problem.AMBIGUOUS
                    ? ImportRule.VALUE_AMBIGUOUS
                    : ImportRule.VALUE_UNCLEAR;
            draft.report(rule, object, member, words);
        }
    }

    /** Finds the block with the title. */
    Optional<Words> title() {
        List<TextBlock> titles = new ArrayList<>();
        for (TextBlock block : layout.front()) {
            if (kind.title(language()).matcher(block.text().text()).find()) {
                titles.add(block);
            }
        }
        return titles.stream()
                .filter(block -> kind == UnKind.STATE_REPORT
                        && !ReportPhrase.findAll(block.text().text()).isEmpty())
                .findFirst()
                .or(() -> titles.stream().filter(Heading.class::isInstance).findFirst())
                .or(() -> titles.stream().findFirst())
                .map(block -> {
                    String text = block.text().text();
                    int end = text.length();
                    while (end > 0 && (text.charAt(end - 1) == '*' || Character.isWhitespace(text.charAt(end - 1)))) {
                        end--;
                    }
                    return Words.of(block, 0, end);
                });
    }

    /** Sets the name of the State where the front has it. */
    private void stateName() {
        Optional<KnownCountry> state = symbol().territory().isPresent()
                ? Optional.empty()
                : symbol().stateParty().flatMap(KnownCountry::find);
        if (state.isEmpty()) {
            return;
        }
        for (TextBlock block : layout.front()) {
            String text = block.text()
                    .text()
                    .replaceAll(
                            "(?:,? (?:as )?(?:adopted|approved)\\b.*| (?:under|pursuant|in accordance|en application|en virtud|conformément)\\b.*|,.*|\\*+)$",
                            "");
            for (int at = -1; (at = nextName(text, at)) >= 0; ) {
                String name = text.substring(at);
                if (state.get().acceptsName(name)) {
                    int article = article(name);
                    session()
                            .object(SessionModel.COUNTRY_SESSION.stateParty)
                            .set(
                                    SessionModel.COUNTRY.name,
                                    name.substring(article).strip(),
                                    Words.of(
                                            block,
                                            at + article,
                                            at + name.stripTrailing().length()));
                    return;
                }
            }
        }
    }

    /**
     * Finds the only State that the front names: in the title, or by itself. Symbols of before 1997 or so are numbered
     * without one.
     */
    Optional<Words> namedState() {
        Map<String, Words> found = new LinkedHashMap<>();
        for (TextBlock block : layout.front()) {
            for (Words line : Words.of(block).lines()) {
                boolean isTitle = kind.title(language()).matcher(line.text()).find();
                String text = line.text().replaceAll("[\\s*.]+$", "");
                for (int at = 0; at >= 0; at = isTitle ? nextName(text, at) : -1) {
                    int from = at + article(text.substring(at));
                    Optional<KnownCountry> state = StateNames.find(text.substring(from));
                    if (state.isPresent()) {
                        found.putIfAbsent(state.get().code(), line.part(from, text.length()));
                        break;
                    }
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /** Returns the length of the article in front of a name. */
    private static int article(String name) {
        for (String article : List.of("the ", "la ", "le ", "les ", "l’", "el ", "los ", "las ")) {
            if (name.startsWith(article)) {
                return article.length();
            }
        }
        return 0;
    }

    /** Returns the start of the next word; the first one at the start of the text. */
    private static int nextName(String text, int after) {
        if (after < 0) {
            return text.isEmpty() || text.length() > 300 ? -1 : 0;
        }
        int space = text.indexOf(' ', after);
        return space < 0 || space + 1 >= text.length() ? -1 : space + 1;
    }

    /** Returns the session of the committee, if something of it is known. */
    Optional<ObjectDraft<MeetingPeriod>> sessionPeriod() {
        return session().has(SessionModel.COUNTRY_SESSION.committeeSession)
                ? Optional.of(session().object(SessionModel.COUNTRY_SESSION.committeeSession))
                : Optional.empty();
    }

    /** Returns whether a symbol is one of this document's State and instrument. */
    boolean isOfSameState(SymbolPhrase other) {
        if (symbol().state().isEmpty()) {
            return other.symbol().state().isEmpty()
                    && other.symbol().committee().equals(symbol().committee());
        }
        return other.symbol().stateParty().isPresent()
                && other.symbol().stateParty().equals(symbol().stateParty())
                && other.symbol().committee().equals(symbol().committee());
    }
}
