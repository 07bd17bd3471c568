// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a block with its styles, links, footnote calls and places.
 *
 * <p>The text is as a person would copy it: lines and pages are joined, runs of white space are one character (a line break
 * that the author made is {@code \n}, a tab {@code \t}, anything else a space), nothing surrounds it; soft hyphens and
 * marks of footnotes are left out, ligatures are letters. Quotes and dashes are as printed. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RichText {

    /** The empty text. */
    public static final RichText EMPTY = new RichText("", List.of(), List.of(), List.of());

    private final String text;
    private final List<Span> spans;
    private final List<NoteCall> noteCalls;
    private final List<Integer> fullLines;

    RichText(String text, List<Span> spans, List<NoteCall> noteCalls, List<Integer> fullLines) {
        this.text = text;
        this.spans = List.copyOf(spans);
        this.noteCalls = List.copyOf(noteCalls);
        this.fullLines = List.copyOf(fullLines);
    }

    /** {@return a builder} */
    public static RichTextBuilder builder() {
        return new RichTextBuilder();
    }

    /**
     * Returns plain text without a place.
     *
     * @param text the text; its white space is normalized
     * @return the text
     */
    public static RichText of(String text) {
        return builder().append(text, Style.PLAIN).build();
    }

    /** {@return the characters} */
    public String text() {
        return text;
    }

    /** {@return the number of characters, as {@link String#length()} counts them} */
    public int length() {
        return text.length();
    }

    /** {@return whether there is no character} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** {@return the runs of the text, without gaps, from its first character to its last} */
    public List<Span> spans() {
        return spans;
    }

    /** {@return the calls of footnotes, in the order of the text} */
    public List<NoteCall> noteCalls() {
        return noteCalls;
    }

    /**
     * Returns where lines end that are joined because they are full, in a format that does not tell how the author broke
     * them: what follows may be another paragraph.
     *
     * @return the numbers of characters before the ends, in ascending order
     */
    public List<Integer> fullLines() {
        return fullLines;
    }

    /**
     * Returns the run that has a character.
     *
     * @param index the character, counted from 0; the length of the text means the last one
     * @return the run
     * @throws IndexOutOfBoundsException if there is no such character
     */
    public Span spanAt(int index) {
        Objects.checkIndex(index, text.length() + 1);
        for (Span span : spans) {
            if (index < span.to()) {
                return span;
            }
        }
        if (spans.isEmpty()) {
            throw new IndexOutOfBoundsException("An empty text has no runs");
        }
        return spans.get(spans.size() - 1);
    }

    /** {@return whether there are letters or digits and all of them are bold} */
    public boolean isBold() {
        return isBold(0, text.length());
    }

    /**
     * Returns whether a part of the text is bold.
     *
     * @param from the first character
     * @param to the character after the last one
     * @return whether there are letters or digits in it and all of them are bold
     */
    public boolean isBold(int from, int to) {
        boolean any = false;
        for (Span span : spans) {
            int end = Math.min(to, span.to());
            for (int i = Math.max(from, span.from()); i < end; i++) {
                if (Character.isLetterOrDigit(text.codePointAt(i))) {
                    if (!span.style().bold()) {
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }

    /**
     * Returns where bold text at the start ends.
     *
     * @return the character after the last one of the bold start; 0 if the text does not start bold
     */
    public int boldStart() {
        int end = 0;
        for (Span span : spans) {
            if (span.style().bold() || text.substring(span.from(), span.to()).isBlank()) {
                end = span.to();
            } else {
                break;
            }
        }
        return isBold(0, end) ? text.substring(0, end).stripTrailing().length() : 0;
    }

    /** {@return the links, in the order of the text; runs beside each other with one target are one link} */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Span span : spans) {
            if (span.link().isEmpty()) {
                continue;
            }
            String target = span.link().get();
            Link last = links.isEmpty() ? null : links.get(links.size() - 1);
            if (last != null && last.to() == span.from() && last.target().equals(target)) {
                links.set(links.size() - 1, new Link(last.from(), span.to(), target));
            } else {
                boolean space = Character.isWhitespace(text.charAt(span.from())) && span.to() - span.from() > 1;
                links.add(new Link(space ? span.from() + 1 : span.from(), span.to(), target));
            }
        }
        return links;
    }

    /**
     * Returns a part of the text.
     *
     * @param from the first character
     * @param to the character after the last one
     * @return the part, without white space around it
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public RichText part(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        RichTextBuilder part = builder();
        part.append(this, from, to);
        return part.build();
    }

    /** {@return this text without its first footnote call, for a footnote whose text begins with its own mark} */
    public RichText withoutFirstCall() {
        return noteCalls.isEmpty()
                ? this
                : new RichText(text, spans, noteCalls.subList(1, noteCalls.size()), fullLines);
    }

    /** {@return whether text, runs, footnote calls and ends of full lines are equal} */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RichText that
                        && text.equals(that.text)
                        && spans.equals(that.spans)
                        && noteCalls.equals(that.noteCalls)
                        && fullLines.equals(that.fullLines));
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, spans, noteCalls, fullLines);
    }

    /** {@return the characters} */
    @Override
    public String toString() {
        return text;
    }

    /**
     * A link in a text.
     *
     * @param from the first character of its words
     * @param to the character after the last one
     * @param target the target as the document has it
     */
    public record Link(int from, int to, String target) {}
}
