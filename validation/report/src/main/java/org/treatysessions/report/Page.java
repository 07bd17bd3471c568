// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.meta.Pointer;

/**
 * A page in one language, independent of a format. {@link MarkdownPages} and {@link HtmlPages} write it.
 *
 * @param language the language of its words
 * @param textLanguage the language of the texts of the record, as a BCP 47 tag, if it is known
 * @param title its title
 * @param blocks the content below the title
 */
record Page(OfficialLanguage language, Optional<String> textLanguage, Phrase title, List<Block> blocks) {

    /** {@return the texts of the page in their order, without the labels of values} */
    Stream<Phrase> texts() {
        return Stream.concat(Stream.of(title), blocks.stream().flatMap(Block::texts));
    }

    /** A part of a page. */
    sealed interface Block {

        /** {@return the texts of this part in their order, without the labels of values} */
        Stream<Phrase> texts();
    }

    /**
     * A part with a heading.
     *
     * @param heading the heading
     * @param blocks the content below it
     */
    record Section(Phrase heading, List<Block> blocks) implements Block {

        @Override
        public Stream<Phrase> texts() {
            return Stream.concat(Stream.of(heading), blocks.stream().flatMap(Block::texts));
        }
    }

    /**
     * Parts of the same kind, side by side if there is room.
     *
     * @param parts the parts
     */
    record Group(List<Block> parts) implements Block {

        @Override
        public Stream<Phrase> texts() {
            return parts.stream().flatMap(Block::texts);
        }
    }

    /**
     * A text.
     *
     * @param text the text
     */
    record Paragraph(Phrase text) implements Block {

        @Override
        public Stream<Phrase> texts() {
            return Stream.of(text);
        }
    }

    /**
     * Values with their labels.
     *
     * @param facts the values
     */
    record Facts(List<Fact> facts) implements Block {

        @Override
        public Stream<Phrase> texts() {
            return facts.stream().map(Fact::value);
        }
    }

    /**
     * A value with its label.
     *
     * @param label the label, with its colon
     * @param value the value
     */
    record Fact(Phrase label, Phrase value) {}

    /**
     * A list.
     *
     * @param entries the entries
     */
    record Bullets(List<Phrase> entries) implements Block {

        @Override
        public Stream<Phrase> texts() {
            return entries.stream();
        }
    }

    /**
     * A table; the first column names the rows.
     *
     * @param columns the heads of the columns
     * @param rows the rows, each with a cell for every column
     */
    record Table(List<String> columns, List<List<Phrase>> rows) implements Block {

        @Override
        public Stream<Phrase> texts() {
            return rows.stream().flatMap(List::stream);
        }
    }

    /**
     * A text for programs, such as JSON.
     *
     * @param text the text
     */
    record Code(String text) implements Block {

        @Override
        public Stream<Phrase> texts() {
            return Stream.empty();
        }
    }

    /**
     * A text of several parts.
     *
     * @param parts the parts, in order, with nothing between them
     * @param pointer the place of the value in the session that the text shows; empty if it does not show one
     */
    record Phrase(List<Part> parts, Optional<Pointer> pointer) {

        Phrase(List<Part> parts) {
            this(parts, Optional.empty());
        }

        /** {@return words of the language} */
        static Phrase words(String words) {
            return of(Kind.WORDS, words);
        }

        /** {@return a text of the record} */
        static Phrase data(String text) {
            return of(Kind.DATA, text);
        }

        /** {@return a code or a symbol of the record} */
        static Phrase code(String text) {
            return of(Kind.CODE, text);
        }

        /** {@return an address of the record} */
        static Phrase address(String text) {
            return of(Kind.ADDRESS, text);
        }

        /** {@return a text of one part} */
        static Phrase of(Kind kind, String text) {
            return new Phrase(List.of(new Part(kind, text)));
        }

        /** {@return this text as that of a value} */
        Phrase at(Pointer newPointer) {
            return new Phrase(parts, Optional.of(newPointer));
        }

        /** {@return this text with words after it} */
        Phrase and(String words) {
            return and(words(words));
        }

        /** {@return this text with another one after it} */
        Phrase and(Phrase other) {
            return new Phrase(
                    Stream.concat(parts.stream(), other.parts.stream()).toList(), pointer);
        }

        /** {@return the text without the kinds of its parts} */
        String plain() {
            return String.join("", parts.stream().map(Part::text).toList());
        }
    }

    /**
     * A part of a text.
     *
     * @param kind its kind
     * @param text the text
     */
    record Part(Kind kind, String text) {}

    /** The kind of a part of a text. */
    enum Kind {
        /** Words in the language of the page. */
        WORDS,
        /** A text of the record, unchanged, in any language. */
        DATA,
        /** A code of the record, or a symbol. */
        CODE,
        /** An address in the record, which may be invalid. */
        ADDRESS,
        /** Words in place of a value that is not recorded. */
        MISSING
    }
}
