// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a text, normalizing its characters as {@link RichText} describes.
 *
 * @since 0.1
 */
public final class RichTextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<NoteCall> noteCalls = new ArrayList<>();
    private final List<Integer> fullLines = new ArrayList<>();

    /** White space since the last other character: 0 for none, else the character that it becomes. */
    private char pending;

    /** Makes an empty builder. */
    public RichTextBuilder() {}

    /** {@return whether there is nothing but white space so far} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Adds text without a link or place.
     *
     * @param characters the text
     * @param style how it is printed
     * @return this builder
     */
    public RichTextBuilder append(CharSequence characters, Style style) {
        return append(characters, style, null, 0, 0);
    }

    /**
     * Adds text.
     *
     * @param characters the text
     * @param style how it is printed
     * @param link the target of the link that it is; null or blank for none
     * @param page the page, counted from 1; 0 in formats without pages
     * @param line the line of the file, counted from 1; 0 in formats without lines
     * @return this builder
     */
    public RichTextBuilder append(CharSequence characters, Style style, @Nullable String link, int page, int line) {
        Optional<String> target = Optional.ofNullable(link).filter(address -> !address.isBlank());
        int start = text.length();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            char space = whiteSpace(c);
            if (space != 0) {
                pending = stronger(pending, space);
            } else if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < characters.length()
                        && Character.isLowSurrogate(characters.charAt(i + 1));
                if (pair) {
                    add(characters.subSequence(i, i + 2));
                    i++;
                } else {
                    add("\uFFFD");
                }
            } else if (!isLeftOut(c)) {
                String letters = ligature(c);
                if (letters != null) {
                    add(letters);
                } else {
                    add(c);
                }
            }
        }
        cover(start, style, target, page, line);
        return this;
    }

    /**
     * Adds a part of a text, with its styles, links, footnote calls and places.
     *
     * @param other the text
     * @param from the first character
     * @param to the character after the last one
     * @return this builder
     */
    public RichTextBuilder append(RichText other, int from, int to) {
        copyFullLines(other, from, to);
        int call = 0;
        List<NoteCall> calls = other.noteCalls();
        while (call < calls.size() && calls.get(call).at() < from) {
            call++;
        }
        if (from > 0 && call < calls.size() && calls.get(call).at() == from && from < to) {
            // A call at the very start belongs to the words before it.
            call++;
        }
        for (Span span : other.spans()) {
            int at = Math.max(from, span.from());
            int end = Math.min(to, span.to());
            while (at < end) {
                int next = call < calls.size() && calls.get(call).at() < end
                        ? Math.max(at, calls.get(call).at())
                        : end;
                append(
                        other.text().substring(at, next),
                        span.style(),
                        span.link().orElse(null),
                        span.page(),
                        span.line());
                if (next < end) {
                    noteCall(calls.get(call).mark());
                    call++;
                }
                at = next;
            }
        }
        while (call < calls.size() && calls.get(call).at() <= to) {
            noteCall(calls.get(call).mark());
            call++;
        }
        return this;
    }

    private void copyFullLines(RichText other, int from, int to) {
        int first = from;
        while (first < to && whiteSpace(other.text().charAt(first)) != 0) {
            first++;
        }
        boolean spaced = !text.isEmpty() && (pending != 0 || first > from);
        int start = text.length() + (spaced ? 1 : 0);
        for (int end : other.fullLines()) {
            if (end > first && end < to) {
                fullLines.add(start + end - first);
            }
        }
    }

    /**
     * Adds a whole text.
     *
     * @param other the text
     * @return this builder
     */
    public RichTextBuilder append(RichText other) {
        return append(other, 0, other.length());
    }

    /**
     * Adds the call of a footnote.
     *
     * @param mark its mark; a blank one is ignored
     * @return this builder
     */
    public RichTextBuilder noteCall(String mark) {
        if (!mark.isBlank()) {
            noteCalls.add(new NoteCall(text.length(), mark.strip()));
        }
        return this;
    }

    /**
     * Adds a space, unless there is white space already.
     *
     * @return this builder
     */
    public RichTextBuilder space() {
        pending = stronger(pending, ' ');
        return this;
    }

    /**
     * Marks the end of a line that is joined with the next one because it is full, though the next one may be a paragraph
     * of its own.
     *
     * @return this builder
     */
    public RichTextBuilder fullLine() {
        if (!text.isEmpty()) {
            fullLines.add(text.length());
        }
        return this;
    }

    /**
     * Adds a line break.
     *
     * @return this builder
     */
    public RichTextBuilder lineBreak() {
        pending = stronger(pending, '\n');
        return this;
    }

    /**
     * Removes the last character, such as a hyphen at the end of a line; white space after it is kept.
     *
     * @return this builder
     */
    public RichTextBuilder removeLast() {
        int length = text.length() - 1;
        text.setLength(length);
        Span last = spans.remove(spans.size() - 1);
        if (last.from() < length) {
            spans.add(new Span(last.from(), length, last.style(), last.link(), last.page(), last.line()));
        }
        for (int i = noteCalls.size() - 1; i >= 0 && noteCalls.get(i).at() > length; i--) {
            noteCalls.set(i, new NoteCall(length, noteCalls.get(i).mark()));
        }
        return this;
    }

    /** {@return the last character that is not white space; 0 if there is none} */
    public char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** {@return the character before the last one that is not white space; 0 if there is none} */
    public char beforeLast() {
        return text.length() < 2 ? 0 : text.charAt(text.length() - 2);
    }

    /** {@return whether there is white space after the last character} */
    public boolean endsWithSpace() {
        return pending != 0;
    }

    /** {@return what is after the last white space} */
    public String lastWord() {
        int start = text.length();
        while (start > 0 && whiteSpace(text.charAt(start - 1)) == 0) {
            start--;
        }
        return text.substring(start);
    }

    /** {@return the text; white space around it is left out} */
    public RichText build() {
        return text.isEmpty() && noteCalls.isEmpty()
                ? RichText.EMPTY
                : new RichText(text.toString(), spans, noteCalls, fullLines);
    }

    private void add(CharSequence characters) {
        flush();
        text.append(characters);
    }

    private void add(char c) {
        flush();
        text.append(c);
    }

    private void flush() {
        if (pending != 0) {
            if (!text.isEmpty()) {
                text.append(pending);
            }
            pending = 0;
        }
    }

    private void cover(int first, Style style, Optional<String> link, int page, int line) {
        int start = first;
        int end = text.length();
        if (start == end) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.link().isEmpty() && whiteSpace(text.charAt(start)) != 0) {
            // White space between two runs belongs to the first, so that links and bold words begin with a letter.
            last = new Span(last.from(), start + 1, last.style(), last.link(), last.page(), last.line());
            spans.set(spans.size() - 1, last);
            start++;
        }
        if (last != null
                && last.style().equals(style)
                && last.link().equals(link)
                && last.page() == page
                && last.line() == line) {
            spans.set(spans.size() - 1, new Span(last.from(), end, style, link, page, line));
        } else {
            spans.add(new Span(start, end, style, link, page, line));
        }
    }

    private static char whiteSpace(char c) {
        return switch (c) {
            case '\n', '\u2028', '\u2029', '\u000B', '\u0085' -> '\n';
            case '\t' -> '\t';
            case ' ', '\r', '\f', '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : 0;
        };
    }

    private static char stronger(char one, char other) {
        return one == '\n' || other == '\n' ? '\n' : one == '\t' || other == '\t' ? '\t' : ' ';
    }

    /** Soft hyphens, marks of no width or for the direction of the writing, and control characters. */
    private static boolean isLeftOut(char c) {
        return c < ' '
                || (c >= '\u007F' && c < '\u00A0')
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || (c >= '\uFFF0' && c <= '\uFFFB')
                || c >= '\uFFFE';
    }

    private static @Nullable String ligature(char c) {
        return switch (c) {
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            case '\uFB05', '\uFB06' -> "st";
            default -> null;
        };
    }
}
