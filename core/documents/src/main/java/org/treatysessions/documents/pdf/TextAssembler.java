// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.LineJoiner;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;
import org.treatysessions.documents.block.Style;

/** Makes text of painted characters: finds spaces between words, joins lines, recognizes calls of footnotes. */
final class TextAssembler {

    /** What is raised and calls a footnote; letters that are raised are those of ordinals. */
    private static final Pattern NOTE_MARK = Pattern.compile("[\\p{Nd}*†‡§]{1,4}");

    /** A gap of this part of the font's size separates words; spaces of justified lines are larger, kerning is smaller. */
    private static final float GAP = 0.19f;

    private static final Set<String> PUNCTUATION = Set.of(".", ",", ";", ":", ")");

    private final LineJoiner joiner;

    TextAssembler(LineJoiner joiner) {
        this.joiner = joiner;
    }

    /**
     * Makes the text of lines that follow each other and are in one paragraph.
     *
     * @param lines the lines
     * @return the text
     */
    RichText assemble(List<GlyphLine> lines) {
        return assemble(lines, false);
    }

    /**
     * Makes the text of lines that follow each other and seem to be in one paragraph.
     *
     * @param lines the lines
     * @return the text, with the ends of its full lines
     */
    RichText assembleUncertain(List<GlyphLine> lines) {
        return assemble(lines, true);
    }

    private RichText assemble(List<GlyphLine> lines, boolean isUncertain) {
        float size = bodySize(lines);
        float right = right(lines);
        RichTextBuilder text = RichText.builder();
        GlyphLine last = null;
        for (GlyphLine line : lines) {
            if (line.isBlank()) {
                text.space();
                continue;
            }
            List<Glyph> glyphs = line.glyphs();
            if (last != null) {
                if (isBrokenByAuthor(last, line, right)) {
                    text.lineBreak();
                } else {
                    if (isUncertain) {
                        text.fullLine();
                    }
                    joiner.join(
                            text,
                            firstWord(glyphs),
                            endsWithSpace(last.glyphs().get(last.glyphs().size() - 1)));
                }
            }
            append(glyphs, line.baseline(), size, text);
            last = line;
        }
        return text.build();
    }

    /** Whether the first word of a line would have fitted on the line before it: the author made the break. */
    private static boolean isBrokenByAuthor(GlyphLine last, GlyphLine next, float right) {
        if (next.isRightToLeft() || last.isRightToLeft()) {
            return false;
        }
        float size = next.glyphs().get(0).size();
        float free = right - last.right();
        return free > next.firstWordWidth() + size * 1.5f && next.baseline() - last.baseline() > 0;
    }

    private static float right(List<GlyphLine> lines) {
        float right = 0;
        for (GlyphLine line : lines) {
            right = Math.max(right, line.right());
        }
        return right;
    }

    private static boolean endsWithSpace(Glyph last) {
        return last.isBlank();
    }

    private static String firstWord(List<Glyph> glyphs) {
        StringBuilder word = new StringBuilder();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                if (!word.isEmpty()) {
                    break;
                }
            } else {
                word.append(glyph.text());
            }
        }
        return word.toString();
    }

    private void append(List<Glyph> glyphs, float baseline, float size, RichTextBuilder text) {
        Glyph previous = null;
        int i = 0;
        while (i < glyphs.size()) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isBlank()) {
                text.space();
                previous = glyph.text().isEmpty() ? previous : null;
                i++;
                continue;
            }
            if (previous != null && isGap(previous, glyph)) {
                text.space();
            }
            if (isRaised(glyph, baseline, size)) {
                int end = raisedEnd(glyphs, i, baseline, size);
                String mark = text(glyphs.subList(i, end));
                if (NOTE_MARK.matcher(mark).matches()) {
                    text.noteCall(mark);
                } else {
                    run(glyphs, i, end, text);
                }
                previous = glyphs.get(end - 1);
                i = end;
                continue;
            }
            int end = runEnd(glyphs, i, baseline, size);
            run(glyphs, i, end, text);
            previous = glyphs.get(end - 1);
            i = end;
        }
    }

    /** Finds the end of the characters that have no gap between them and are alike. */
    private static int runEnd(List<Glyph> glyphs, int start, float baseline, float size) {
        int end = start + 1;
        while (end < glyphs.size()
                && !glyphs.get(end).isBlank()
                && !isGap(glyphs.get(end - 1), glyphs.get(end))
                && !isRaised(glyphs.get(end), baseline, size)
                && sameRun(glyphs.get(start), glyphs.get(end))) {
            end++;
        }
        return end;
    }

    private static int raisedEnd(List<Glyph> glyphs, int start, float baseline, float size) {
        int end = start + 1;
        while (end < glyphs.size()
                && !glyphs.get(end).isBlank()
                && !isGap(glyphs.get(end - 1), glyphs.get(end))
                && isRaised(glyphs.get(end), baseline, size)) {
            end++;
        }
        return end;
    }

    private static void run(List<Glyph> glyphs, int start, int end, RichTextBuilder text) {
        Glyph first = glyphs.get(start);
        int last = end;
        // The area of a link often covers the full stop after it.
        if (first.link() != null && !goesOn(glyphs, end, first.link())) {
            while (last > start + 1 && PUNCTUATION.contains(glyphs.get(last - 1).text())) {
                last--;
            }
        }
        text.append(text(glyphs.subList(start, last)), first.style(), first.link(), first.page(), 0);
        text.append(text(glyphs.subList(last, end)), first.style(), null, first.page(), 0);
    }

    private static boolean goesOn(List<Glyph> glyphs, int from, String link) {
        int next = from;
        while (next < glyphs.size() && glyphs.get(next).isBlank()) {
            next++;
        }
        return next < glyphs.size() && sameLink(link, glyphs.get(next).link());
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static boolean sameRun(Glyph one, Glyph other) {
        return one.style().equals(other.style()) && sameLink(one.link(), other.link()) && one.page() == other.page();
    }

    private static boolean sameLink(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean isGap(Glyph left, Glyph right) {
        float gap = right.x() >= left.x() ? right.x() - left.right() : left.x() - right.right();
        float size = Math.min(left.size(), right.size());
        boolean wide = isWide(left) || isWide(right);
        return gap > size * (wide ? 0.6f : GAP);
    }

    /** Whether a character fills a square, as those of Chinese do: there are no spaces between words. */
    private static boolean isWide(Glyph glyph) {
        return !glyph.text().isEmpty() && LineJoiner.isWide(glyph.text().codePointAt(0));
    }

    private static boolean isRaised(Glyph glyph, float baseline, float size) {
        float up = baseline - glyph.y();
        return glyph.size() < size * 0.85f && up > size * 0.12f && up < size * 0.8f;
    }

    /** {@return the size of most characters} */
    static float bodySize(List<GlyphLine> lines) {
        Map<Float, Integer> sizes = new HashMap<>();
        for (GlyphLine line : lines) {
            for (Glyph glyph : line.glyphs()) {
                if (!glyph.isBlank()) {
                    sizes.merge(Math.round(glyph.size() * 10) / 10f, 1, Integer::sum);
                }
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    /** Style of most of a text, for callers that need to know it without assembling it. */
    static boolean isBold(List<GlyphLine> lines) {
        List<Glyph> letters = new ArrayList<>();
        lines.forEach(line -> line.glyphs().stream()
                .filter(glyph -> !glyph.isBlank()
                        && Character.isLetterOrDigit(glyph.text().codePointAt(0)))
                .forEach(letters::add));
        return !letters.isEmpty() && letters.stream().map(Glyph::style).allMatch(Style::bold);
    }
}
