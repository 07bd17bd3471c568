package org.treatysessions.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.treatysessions.model.Instrument;
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

    FactList facts() {
        return new FactList(phrases);
    }

    /** {@return a section; without blocks it is "not recorded"} */
    Section section(String key, List<? extends Block> blocks) {
        return new Section(
                phrases.words(key),
                blocks.isEmpty() ? List.of(new Paragraph(phrases.notRecorded())) : List.copyOf(blocks));
    }

    /** {@return facts on a document, in a section of its instrument if it names one} */
    Block under(Optional<Instrument> instrument, Facts facts) {
        return instrument
                .<Block>map(named -> new Section(phrases.withCode(named), List.of(facts)))
                .orElse(facts);
    }

    /** {@return a block for each document, side by side; nothing if there are none} */
    static <T> List<Block> each(List<T> documents, Function<T, Block> block) {
        return documents.isEmpty()
                ? List.of()
                : List.of(new Group(documents.stream().map(block).toList()));
    }

    static List<Block> prose(Optional<String> text) {
        return text.map(Blocks::prose).stream().toList();
    }

    static Block prose(String text) {
        return new Paragraph(Phrase.data(text));
    }

    static Block bullets(List<String> texts) {
        return new Bullets(texts.stream().map(Phrase::data).toList());
    }
}
