// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.Markers;
import org.treatysessions.documents.block.Markers.Marker;
import org.treatysessions.documents.block.RichText;

/** Joins lines of a column into paragraphs, by their distances, their lengths and their markers. */
final class Paragraphs {

    /** Lines of a paragraph are not further apart, in sizes of the font. */
    private static final float WIDEST_LEADING = 2.2f;

    private static final Pattern CHAPTER_NUMBER = Pattern.compile("(?:[IVX]{1,5}|[A-Z])\\.");
    private static final Pattern CHAPTER = Pattern.compile("[IVX]{1,5}\\.\\s*\\p{Lu}");

    private final TextAssembler assembler;
    private final float leading;
    private final float leftMargin;
    private final float rightMargin;
    private final float bodySize;

    /** The number of the last numbered paragraph; lines that begin with the next one begin a paragraph. */
    private int lastNumber;

    /**
     * Makes a joiner.
     *
     * @param assembler makes text of characters
     * @param leading the usual distance of lines, in sizes of the font
     * @param leftMargin the left edge of full lines
     * @param rightMargin the right edge of full lines
     * @param bodySize the size of most of the text
     */
    Paragraphs(TextAssembler assembler, float leading, float leftMargin, float rightMargin, float bodySize) {
        this.assembler = assembler;
        this.leading = leading;
        this.leftMargin = leftMargin;
        this.rightMargin = rightMargin;
        this.bodySize = bodySize;
    }

    /**
     * Returns a joiner for the column of a table.
     *
     * @param columnLeft its left edge
     * @param columnRight its right edge
     * @param lineDistance the smallest distance of lines within the table's cells, in sizes of the font; 0 if unknown
     * @return the joiner
     */
    Paragraphs within(float columnLeft, float columnRight, float lineDistance) {
        float distance = lineDistance > WIDEST_LEADING ? leading : Math.max(leading, lineDistance);
        return new Paragraphs(assembler, distance, columnLeft, columnRight, bodySize);
    }

    float leading() {
        return leading;
    }

    float rightMargin() {
        return rightMargin;
    }

    /**
     * Joins lines.
     *
     * @param lines the lines of a column, from top to bottom
     * @return the paragraphs
     */
    List<Draft> join(List<Segment> lines) {
        List<Draft> drafts = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        for (Segment line : lines) {
            if (!open.isEmpty() && begins(open, line)) {
                add(open, drafts);
                open = new ArrayList<>();
            }
            if (open.isEmpty()) {
                number(line.text()).ifPresent(number -> lastNumber = number);
            }
            open.add(line);
        }
        add(open, drafts);
        return drafts;
    }

    private void add(List<Segment> lines, List<Draft> drafts) {
        if (lines.isEmpty()) {
            return;
        }
        List<GlyphLine> glyphLines = lines.stream().map(Segment::line).toList();
        RichText text = assembler.assembleUncertain(glyphLines);
        if (!text.isEmpty()) {
            drafts.add(new Draft.Text(Draft.Kind.PARAGRAPH, 0, "", text, Draft.Area.of(glyphLines)));
        }
    }

    private boolean begins(List<Segment> paragraph, Segment line) {
        Segment last = paragraph.get(paragraph.size() - 1);
        float size = Math.max(last.size(), line.size());
        if (Math.abs(last.size() - line.size()) > 0.08f * size) {
            return true;
        }
        if (isChapter(line.text(), last)) {
            return true;
        }
        float distance = line.baseline() - last.baseline();
        if (distance > leading * size * 1.3f || distance < 0) {
            return true;
        }
        boolean heading = paragraph.stream().allMatch(Segment::bold)
                && !number(paragraph.get(0).text()).isPresent();
        if (heading && !hasBold(line)) {
            return true;
        }
        if (line.bold() && !hasBold(last) && endsSentence(last.text())) {
            return true;
        }
        if (CHAPTER_NUMBER.matcher(last.text().strip()).matches() && paragraph.size() == 1) {
            return false;
        }
        boolean full = isFull(last, line.firstWordWidth());
        if (startsWithMarker(paragraph, line, full)) {
            return true;
        }
        if (isIndented(paragraph, line)) {
            return true;
        }
        // Titles are broken for their sense, not at the margin.
        int start = line.text().codePointAt(0);
        boolean large = size > bodySize * 1.08f || start == '(' || Character.isLowerCase(start);
        boolean title =
                heading && line.bold() && large && distance <= leading * size * 1.15f && !endsSentence(last.text());
        return !full && !title && !goesOn(last, line);
    }

    /** Whether a line is the number of a chapter, or begins with one after the end of a sentence. */
    private static boolean isChapter(String line, Segment last) {
        return CHAPTER_NUMBER.matcher(line.strip()).matches()
                || (CHAPTER.matcher(line).lookingAt() && endsSentence(last.text()) && !endsSentence(line));
    }

    /** Whether a sentence goes on in the next line although a word more had fitted: its line is long, and not its end. */
    private boolean goesOn(Segment last, Segment line) {
        return Character.isLowerCase(line.text().codePointAt(0))
                && !endsSentence(last.text())
                && last.width() > (rightMargin - leftMargin) / 2;
    }

    /** Whether the first word of the next line would not have fitted on a line. */
    private boolean isFull(Segment line, float nextWord) {
        float size = line.size();
        return line.line().isRightToLeft()
                ? line.left() - size * 0.25f - nextWord < leftMargin + size * 0.5f
                : line.right() + size * 0.25f + nextWord > rightMargin - size * 0.5f;
    }

    private static boolean hasBold(Segment segment) {
        return segment.line().glyphs().stream().anyMatch(glyph -> glyph.style().bold() && !glyph.isBlank());
    }

    private boolean startsWithMarker(List<Segment> paragraph, Segment line, boolean full) {
        Segment last = paragraph.get(paragraph.size() - 1);
        String text = line.text();
        Optional<Marker> marker = Markers.find(text);
        if (marker.isEmpty() || closesParenthesis(paragraph, marker.get())) {
            return false;
        }
        return switch (marker.get().kind()) {
            case NUMBER ->
                number(text).filter(number -> number == lastNumber + 1).isPresent()
                        || !full
                        || endsSentence(last.text());
            // A dash can begin a line of prose; then the line before it is full.
            case BULLET -> !full || "-–—*".indexOf(marker.get().marker().charAt(0)) < 0 || endsSentence(last.text());
            case POINT ->
                !full || endsSentence(last.text()) || endsWithAnd(last.text()) || line.left() > last.left() + 3;
        };
    }

    /** Whether a marker such as {@code 26)} is the end of "(art. 26)". */
    private static boolean closesParenthesis(List<Segment> paragraph, Marker marker) {
        if (!marker.marker().endsWith(")") || marker.marker().startsWith("(")) {
            return false;
        }
        int open = 0;
        for (Segment line : paragraph) {
            for (char c : line.text().toCharArray()) {
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return open > 0;
    }

    /** A first line that is indented, after lines that are not. */
    private static boolean isIndented(List<Segment> paragraph, Segment line) {
        if (paragraph.size() < 2) {
            return false;
        }
        float left = paragraph.get(paragraph.size() - 1).left();
        boolean aligned = Math.abs(paragraph.get(paragraph.size() - 2).left() - left) < 2
                || (paragraph.size() == 2 && paragraph.get(0).left() > left);
        return aligned && line.left() > left + line.size() * 0.8f && line.left() < left + line.size() * 6;
    }

    private static Optional<Integer> number(String text) {
        return Markers.find(text)
                .filter(marker -> marker.kind() == Markers.Kind.NUMBER)
                .map(marker -> Markers.number(marker.marker()))
                .filter(number -> number.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf);
    }

    private static boolean endsWithAnd(String text) {
        return text.endsWith(" and") || text.endsWith(" or") || text.endsWith(" et") || text.endsWith(" y");
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".:;!?…".indexOf(text.charAt(end - 1)) >= 0;
    }
}
