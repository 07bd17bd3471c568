package org.treatysessions.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.treatysessions.language.OfficialLanguage;

/**
 * A document to read, in one language and in no format: what stands on it, and in which order. {@link MarkdownPages} and
 * {@link HtmlPages} write it.
 *
 * @param language the language of its words
 * @param textLanguage the language of the texts of the record, as a tag of BCP 47, where it is known
 * @param title its title
 * @param blocks what stands below the title
 */
public record Page(OfficialLanguage language, Optional<String> textLanguage, Phrase title, List<Block> blocks) {

    /** A part of a document that stands by itself. */
    public sealed interface Block {}

    /**
     * A part with a heading of its own.
     *
     * @param heading the heading
     * @param blocks what stands below it
     */
    public record Section(Phrase heading, List<Block> blocks) implements Block {}

    /**
     * Parts of the same kind, side by side where there is room.
     *
     * @param parts the parts
     */
    public record Group(List<Block> parts) implements Block {}

    /**
     * A text.
     *
     * @param text the text
     */
    public record Paragraph(Phrase text) implements Block {}

    /**
     * Values with their labels.
     *
     * @param facts the values
     */
    public record Facts(List<Fact> facts) implements Block {}

    /**
     * A value with its label.
     *
     * @param label the label, with its colon
     * @param value the value
     */
    public record Fact(Phrase label, Phrase value) {}

    /**
     * A list.
     *
     * @param entries the entries
     */
    public record Bullets(List<Phrase> entries) implements Block {}

    /**
     * A table; the first column names the rows.
     *
     * @param columns the heads of the columns
     * @param rows the rows, each with a cell for every column
     */
    public record Table(List<String> columns, List<List<Phrase>> rows) implements Block {}

    /**
     * A text for programs, such as JSON.
     *
     * @param text the text
     */
    public record Code(String text) implements Block {}

    /**
     * A text of several parts.
     *
     * @param parts the parts, in order, with nothing between them
     */
    public record Phrase(List<Part> parts) {

        /** {@return words of the language} */
        static Phrase words(String words) {
            return of(Kind.WORDS, words);
        }

        /** {@return a text of the record} */
        static Phrase data(String text) {
            return of(Kind.DATA, text);
        }

        /** {@return a text of one part} */
        static Phrase of(Kind kind, String text) {
            return new Phrase(List.of(new Part(kind, text)));
        }

        /** {@return this text with words after it} */
        Phrase and(String words) {
            return and(words(words));
        }

        /** {@return this text with another one after it} */
        Phrase and(Phrase other) {
            return new Phrase(
                    Stream.concat(parts.stream(), other.parts.stream()).toList());
        }

        /** {@return the text without what its parts are} */
        String plain() {
            return String.join("", parts.stream().map(Part::text).toList());
        }
    }

    /**
     * A part of a text.
     *
     * @param kind what it is
     * @param text the text
     */
    public record Part(Kind kind, String text) {}

    /** What a part of a text is. */
    public enum Kind {
        /** Words in the language of the document. */
        WORDS,
        /** A text of the record as it stands there, in whatever language. */
        DATA,
        /** A code of the record, or a symbol. */
        CODE,
        /** An address of the record, whether it is one or not. */
        ADDRESS,
        /** Words that say that the record says nothing. */
        MISSING
    }
}
