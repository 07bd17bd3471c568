// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Group;
import org.treatysessions.report.Page.Paragraph;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;

/** Creates the blocks that several sections of a page have. */
final class Blocks {

    private final Phrases phrases;

    Blocks(Phrases phrases) {
        this.phrases = phrases;
    }

    <T> FactList<T> facts(Located<T> object) {
        return new FactList<>(object, phrases);
    }

    /** {@return a section; without blocks it is "not recorded"} */
    Section section(String key, List<? extends Block> blocks) {
        return section(phrases.words(key), blocks);
    }

    /**
     * {@return a section about a value; without blocks it is "not recorded"}
     *
     * @param pointer the place of the value
     */
    Section section(String key, Pointer pointer, List<? extends Block> blocks) {
        return section(phrases.words(key).at(pointer), blocks);
    }

    private Section section(Phrase heading, List<? extends Block> blocks) {
        return new Section(
                heading, blocks.isEmpty() ? List.of(new Paragraph(phrases.notRecorded())) : List.copyOf(blocks));
    }

    /**
     * {@return facts on a document, in a section of its instrument if it names one}
     *
     * @param pointer the place of the document
     */
    Block under(Optional<Instrument> instrument, Pointer pointer, Facts facts) {
        return instrument
                .<Block>map(named -> new Section(phrases.withCode(named).at(pointer), List.of(facts)))
                .orElse(facts);
    }

    /** {@return a block for each document, side by side; nothing if there are none} */
    static <T> List<Block> each(List<Located<T>> documents, Function<Located<T>, Block> block) {
        return documents.isEmpty()
                ? List.of()
                : List.of(new Group(documents.stream().map(block).toList()));
    }

    static List<Block> prose(Optional<Located<String>> text) {
        return text.map(Blocks::prose).stream().toList();
    }

    static Block prose(Located<String> text) {
        return new Paragraph(Phrase.data(text.value()).at(text.pointer()));
    }

    static Block bullets(List<Located<String>> texts) {
        return new Bullets(texts.stream()
                .map(text -> Phrase.data(text.value()).at(text.pointer()))
                .toList());
    }
}
