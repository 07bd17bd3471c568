// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.treatysessions.model.Document;
import org.treatysessions.model.meta.DocumentMembers;
import org.treatysessions.model.meta.ListMember;
import org.treatysessions.model.meta.ValueMember;
import org.treatysessions.report.Page.Fact;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Phrase;

/**
 * Builds a list of labelled values of an object; a missing value is left out unless it is added as "not recorded".
 *
 * @param <T> the type of the object
 */
final class FactList<T> {

    private final Located<T> object;
    private final Phrases phrases;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Located<T> object, Phrases phrases) {
        this.object = object;
        this.phrases = phrases;
    }

    void add(String key, Phrase value) {
        facts.add(new Fact(phrases.label(key), value));
    }

    <V> void add(String key, ValueMember<T, V> member, Function<V, Phrase> phrase) {
        find(member, phrase).ifPresent(value -> add(key, value));
    }

    <V> void add(String key, ListMember<T, V> member, Function<V, Phrase> phrase) {
        List<V> values = member.get(object.value());
        if (!values.isEmpty()) {
            Phrase list = phrases.list(values.stream().map(phrase).toList());
            add(key, list.at(object.pointer(member)));
        }
    }

    void add(String key, ValueMember<T, Integer> number) {
        add(key, number, phrases::number);
    }

    <V> void addOrNotRecorded(String key, ValueMember<T, V> member, Function<V, Phrase> phrase) {
        add(key, phrases.orNotRecorded(find(member, phrase)).at(object.pointer(member)));
    }

    private <V> Optional<Phrase> find(ValueMember<T, V> member, Function<V, Phrase> phrase) {
        return member.find(object.value()).map(phrase).map(value -> value.at(object.pointer(member)));
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

    /** Adds the symbol, the language, the length and the address of a document. */
    static <D extends Document> void addDocument(FactList<D> facts, DocumentMembers<D, ?> members) {
        facts.add("page.symbol", members.symbol, symbol -> Phrase.code(symbol.toString()));
        facts.add("page.language", members.language, Phrase::code);
        facts.add("page.words", members.wordCount);
        facts.add("page.address", members.href, Phrase::address);
    }
}
