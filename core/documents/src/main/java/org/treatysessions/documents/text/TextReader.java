// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.BlockListBuilder;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.FormatReader;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.LineJoiner;
import org.treatysessions.documents.block.Markers;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.ReadProblem.Reason;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;
import org.treatysessions.documents.block.Style;

/**
 * Reads plain text: joins wrapped lines and paragraphs that a page break cuts, takes lines with tabs for tables.
 *
 * @since 0.1
 */
public final class TextReader implements FormatReader {

    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}");
    private static final Pattern HASH_HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*?)\\s*#*");
    private static final Pattern ADDRESS_AT_END = Pattern.compile("https?://\\S+\\s*$");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\s*(?:\\d{1,3}|[IVX]{1,4}|[A-Z])\\.\\s*");
    private static final Pattern CUT_WORD = Pattern.compile("\\p{L}[-\u2010]$|[\\p{L}\\d]/$");
    private static final int HEADING_LENGTH = 100;

    /** More lines and cells than any real text has. */
    private static final int MOST_LINES = 1_000_000;

    /** Makes a reader. */
    public TextReader() {}

    @Override
    public ReadDocument read(String file, byte[] content, ReadLimits limits) {
        if (content.length > limits.fileBytes()) {
            return ReadDocument.limit(file, DocumentFormat.TEXT, new LimitExceededException(Limit.FILE_BYTES), limits);
        }
        String text = TextDecoder.decode(content);
        long breaks = text.chars()
                .filter(c -> c == '\n' || c == '\r' || c == '\f' || c == '\t')
                .count();
        if (text.length() > ReadLimits.CONTENT || breaks > MOST_LINES) {
            return ReadDocument.limit(file, DocumentFormat.TEXT, new LimitExceededException(Limit.CONTENT), limits);
        }
        List<TextLine> lines = TextLine.split(text);
        if (lines.stream().allMatch(TextLine::isBlank)) {
            return ReadDocument.unreadable(file, DocumentFormat.TEXT, Reason.EMPTY);
        }
        return ReadDocument.of(file, DocumentFormat.TEXT, new Layout(lines).blocks());
    }

    /** The blocks of one text. */
    private static final class Layout {

        private final List<TextLine> lines;
        private final PageEdges edges;
        private final int width;
        private final LineJoiner joiner;
        private final BlockListBuilder blocks = new BlockListBuilder();

        Layout(List<TextLine> lines) {
            this.lines = lines;
            this.joiner = new LineJoiner(lines.stream().map(TextLine::text).collect(Collectors.joining("\n")));
            this.edges = new PageEdges(lines);
            this.width = WrapWidth.of(lines);
        }

        List<Block> blocks() {
            int i = 0;
            while (i < lines.size()) {
                TextLine line = lines.get(i);
                if (line.isBlank()) {
                    i++;
                } else if (edges.contains(line)) {
                    blocks.furniture(Furniture.Kind.PAGE_HEAD, rich(line));
                    i++;
                } else if (line.hasCells()) {
                    i = table(i);
                } else {
                    i = paragraph(i);
                }
            }
            return blocks.build();
        }

        /** Adds the table that begins at a line, and returns the line after it. */
        private int table(int start) {
            blocks.beginTable();
            int i = start;
            while (i < lines.size() && isRow(i, start) && !edges.contains(lines.get(i))) {
                TextLine line = lines.get(i);
                blocks.beginRow();
                for (String cell : line.text().split("\t", -1)) {
                    blocks.beginCell(1, 1);
                    blocks.paragraph(TextMarkup.read(cell, line.number()));
                    blocks.endCell();
                }
                i++;
            }
            blocks.endTable();
            return i;
        }

        /** Whether a line is a row of a table; one that begins with a tab goes on with the table above it. */
        private boolean isRow(int index, int start) {
            TextLine line = lines.get(index);
            return line.hasCells()
                    || (index > start && !line.isBlank() && line.text().startsWith("\t"));
        }

        /** Adds the paragraph or heading that begins at a line, and returns the line after it. */
        private int paragraph(int start) {
            TextLine first = lines.get(start);
            int next = start + 1;
            if (next < lines.size()
                    && UNDERLINE.matcher(lines.get(next).text().strip()).matches()) {
                blocks.heading(lines.get(next).text().strip().startsWith("=") ? 1 : 2, rich(first));
                return next + 1;
            }
            var hash = HASH_HEADING.matcher(first.text().strip());
            if (hash.matches()) {
                blocks.heading(hash.group(1).length(), TextMarkup.read(hash.group(2), first.number()));
                return next;
            }
            List<TextLine> joined = new ArrayList<>(List.of(first));
            List<TextLine> furniture = new ArrayList<>();
            while (true) {
                int follower = next;
                int blank = 0;
                List<TextLine> between = new ArrayList<>();
                while (follower < lines.size()
                        && (lines.get(follower).isBlank() || edges.contains(lines.get(follower)))) {
                    if (!lines.get(follower).isBlank()) {
                        between.add(lines.get(follower));
                    }
                    blank++;
                    follower++;
                }
                TextLine last = joined.get(joined.size() - 1);
                if (follower == lines.size() || !continues(last, lines.get(follower), blank, joined)) {
                    break;
                }
                furniture.addAll(between);
                joined.add(lines.get(follower));
                next = follower + 1;
            }
            RichTextBuilder text = RichText.builder();
            for (TextLine line : joined) {
                joiner.join(text, firstWord(line.text().strip()), false);
                TextMarkup.read(line.text(), Style.PLAIN, line.number(), text);
            }
            RichText paragraph = text.build();
            if (isHeading(paragraph.text(), next)) {
                blocks.heading(2, paragraph);
            } else {
                blocks.paragraph(paragraph);
            }
            furniture.forEach(line -> blocks.furniture(Furniture.Kind.PAGE_HEAD, rich(line)));
            return next;
        }

        private static String firstWord(String text) {
            int space = text.indexOf(' ');
            return space < 0 ? text : text.substring(0, space);
        }

        /** Whether a line goes on with the paragraph of the line before it. */
        private boolean continues(TextLine last, TextLine next, int blank, List<TextLine> joined) {
            String text = next.text().strip();
            if (next.hasCells()) {
                return false;
            }
            if (blank == 0 && next.page() == last.page()) {
                if (ADDRESS_AT_END.matcher(last.text()).find() && Character.isUpperCase(text.codePointAt(0))) {
                    return false;
                }
                if (NUMBER_ALONE.matcher(last.text()).matches()
                        && joined.size() == 1
                        && Character.isUpperCase(text.codePointAt(0))) {
                    return true;
                }
                if (CUT_WORD.matcher(last.text()).find() && Character.isLetterOrDigit(text.codePointAt(0))) {
                    return true;
                }
                boolean full = width < Integer.MAX_VALUE
                        && (last.text().length() + 1 + firstWord(text).length() > width || isLongAndOpen(last, text));
                // A number that ends a sentence, such as that of "in its paragraph 12.", can begin a line.
                return full
                        && (!startsBlock(text) || (Character.isDigit(text.charAt(0)) && !endsSentence(last.text())));
            }
            if (startsBlock(text)) {
                return false;
            }
            // A sentence that goes on after two blank lines, or after a form feed, was cut by the end of a page.
            boolean pageEnds = blank >= 2 || next.page() > last.page();
            int length = joined.stream().mapToInt(TextLine::length).sum();
            return pageEnds
                    && Character.isLowerCase(text.codePointAt(0))
                    && (length > 60 || startsBlock(joined.get(0).text().strip()))
                    && !endsSentence(last.text());
        }

        /** Whether a long line does not end its sentence: lines of letters of different widths have different lengths. */
        private boolean isLongAndOpen(TextLine last, String next) {
            return last.text().length() > width * 0.6
                    && Character.isLowerCase(next.codePointAt(0))
                    && !endsSentence(last.text());
        }

        private static boolean startsBlock(String text) {
            return Markers.find(text).isPresent()
                    || HASH_HEADING.matcher(text).matches()
                    || (Markers.findHeadingNumber(text).isPresent() && text.length() < HEADING_LENGTH);
        }

        private static boolean endsSentence(String text) {
            String stripped = text.strip().replaceAll("[\"'”’»)\\]*]+$", "");
            return stripped.isEmpty() || ".:;!?…。".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        }

        /** A short line of capitals, or with the number of a section, that is a paragraph by itself. */
        private boolean isHeading(String text, int next) {
            boolean alone = next >= lines.size() || lines.get(next).isBlank();
            if (!alone || text.length() > HEADING_LENGTH || text.endsWith(".") || text.endsWith(";")) {
                return false;
            }
            boolean numbered = Markers.findHeadingNumber(text)
                    .filter(number -> !Character.isDigit(number.marker().codePointAt(0)))
                    .isPresent();
            boolean capitals = text.codePoints().filter(Character::isLetter).count() > 3
                    && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
            return numbered || capitals;
        }

        private static RichText rich(TextLine line) {
            return TextMarkup.read(line.text(), line.number());
        }
    }
}
