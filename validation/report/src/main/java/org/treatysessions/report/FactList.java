package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.treatysessions.model.Document;
import org.treatysessions.report.Page.Fact;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Phrase;

/** Builds a list of labelled values; a missing value is left out unless it is added as "not recorded". */
final class FactList {

    private final Phrases phrases;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Phrases phrases) {
        this.phrases = phrases;
    }

    void add(String key, Phrase value) {
        facts.add(new Fact(phrases.label(key), value));
    }

    <T> void add(String key, Optional<T> value, Function<T, Phrase> phrase) {
        value.map(phrase).ifPresent(present -> add(key, present));
    }

    <T> void add(String key, List<T> values, Function<T, Phrase> phrase) {
        if (!values.isEmpty()) {
            add(key, phrases.list(values.stream().map(phrase).toList()));
        }
    }

    void add(String key, OptionalInt number) {
        number.ifPresent(present -> add(key, phrases.number(present)));
    }

    <T> void addOrNotRecorded(String key, Optional<T> value, Function<T, Phrase> phrase) {
        add(key, phrases.orNotRecorded(value.map(phrase)));
    }

    /** Adds the symbol, the language, the length and the address of a document. */
    void addDocument(Document document) {
        add("page.symbol", document.getSymbol(), symbol -> Phrase.code(symbol.toString()));
        add("page.language", document.getLanguage(), Phrase::code);
        add("page.words", document.getWordCount());
        add("page.address", document.getHref(), Phrase::address);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** {@return the values as a block; nothing if there are none} */
    List<Facts> blocks() {
        return facts.isEmpty() ? List.of() : List.of(build());
    }

    Facts build() {
        return new Facts(List.copyOf(facts));
    }
}
