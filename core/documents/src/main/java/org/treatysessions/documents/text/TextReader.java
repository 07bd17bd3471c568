// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.treatysessions.documents.block.ReadProblem;
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
    private static final Pattern OPEN = Pattern.compile("\\b(?:[Tt]he|of|and|or|[Ii]n|to|for|with|by|from|its|their)$");

    /** The part of the width that short lines do not exceed. */
    private static final double SHORT = 0.6;

    private static final int NARROWEST_PAGE = 72;
    private static final int HEADING_LENGTH = 100;

    /** More lines and cells than any real text has. */
    private static final int MAX_LINES = 1_000_000;

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
        if (text.length() > ReadLimits.CONTENT || breaks > MAX_LINES) {
            return ReadDocument.limit(file, DocumentFormat.TEXT, new LimitExceededException(Limit.CONTENT), limits);
        }
        List<TextLine> lines = TextLine.split(text);
        if (lines.stream().allMatch(TextLine::isBlank)) {
            return ReadDocument.unreadable(file, DocumentFormat.TEXT, Reason.EMPTY);
        }
        Layout layout = new Layout(lines);
        ReadDocument document = ReadDocument.of(file, DocumentFormat.TEXT, layout.blocks());
        for (int line : layout.unread) {
            document = document.withProblem(new ReadProblem.ColumnsUnclear(line));
        }
        return document;
    }

    /** The blocks of one text. */
    private static final class Layout {

        private final List<TextLine> lines;
        private final PageEdges edges;
        private final int width;
        private final LineJoiner joiner;
        private final int pageWidth;
        private final BlockListBuilder blocks = new BlockListBuilder();

        /** The lines at which columns that are not certain begin. */
        private final List<Integer> unread = new ArrayList<>();

        Layout(List<TextLine> lines) {
            this.lines = lines;
            this.joiner = new LineJoiner(lines.stream().map(TextLine::text).collect(Collectors.joining("\n")));
            this.edges = new PageEdges(lines);
            this.width = WrapWidth.of(lines);
            this.pageWidth =
                    lines.stream().mapToInt(line -> line.text().length()).reduce(NARROWEST_PAGE, Math::max);
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
                } else if (SpaceColumns.isColumned(line)) {
                    i = columns(i);
                } else if (isCentredLabel(i)) {
                    unread(List.of(lines.subList(i, i + 3)));
                    i += 3;
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

        /** Adds the tables of spaces that begin at a line, with blank lines between them, and returns the line after them. */
        private int columns(int start) {
            List<List<TextLine>> parts = new ArrayList<>();
            List<TextLine> furniture = new ArrayList<>();
            int end = start;
            for (int i = start; i < lines.size() && (isSkipped(i) || SpaceColumns.isColumned(lines.get(i))); ) {
                if (!isSkipped(i)) {
                    int next = columnsEnd(i);
                    lines.subList(end, i).stream().filter(edges::contains).forEach(furniture::add);
                    addPart(parts, lines.subList(i, next));
                    end = next;
                    i = next;
                } else {
                    i++;
                }
            }
            List<SpaceColumns> tables = new ArrayList<>();
            List<List<List<List<SpaceColumns.CellLine>>>> rows = new ArrayList<>();
            for (List<TextLine> part : parts) {
                Optional<SpaceColumns> columns = SpaceColumns.find(part, pageWidth);
                columns.ifPresent(tables::add);
                columns.flatMap(SpaceColumns::rows).ifPresent(rows::add);
            }
            boolean certain = rows.size() == parts.size()
                    && (end == lines.size()
                            || isSkipped(end)
                            || !tables.get(tables.size() - 1).mayGoOn(lines.get(end)));
            if (certain) {
                for (int i = 0; i < rows.size(); i++) {
                    boolean isSame = i > 0
                            && tables.get(i).starts().equals(tables.get(i - 1).starts());
                    if (i > 0 && !isSame) {
                        blocks.endTable();
                    }
                    if (!isSame) {
                        blocks.beginTable();
                    }
                    rows.get(i).forEach(this::row);
                }
                blocks.endTable();
            } else {
                unread(parts);
            }
            furniture.forEach(line -> blocks.furniture(Furniture.Kind.PAGE_HEAD, rich(line)));
            return end;
        }

        /** Adds lines with columns; those below a head that begins at some of their columns are of its table. */
        private void addPart(List<List<TextLine>> parts, List<TextLine> part) {
            int last = parts.size() - 1;
            Optional<SpaceColumns> above = last < 0 ? Optional.empty() : SpaceColumns.find(parts.get(last), pageWidth);
            Optional<SpaceColumns> below = SpaceColumns.find(part, pageWidth);
            boolean isHead = above.isPresent()
                    && below.isPresent()
                    && above.get().starts().size() < below.get().starts().size()
                    && below.get().starts().containsAll(above.get().starts());
            if (isHead) {
                List<TextLine> joined = new ArrayList<>(parts.get(last));
                joined.addAll(part);
                parts.set(last, joined);
            } else {
                parts.add(part);
            }
        }

        private void unread(List<List<TextLine>> parts) {
            unread.add(parts.get(0).get(0).number());
            parts.forEach(part -> part.forEach(line -> blocks.furniture(Furniture.Kind.UNREAD, rich(line))));
        }

        /** Whether the line after a line is to the left of it and of the next one, as a label beside the middle of its cell. */
        private boolean isCentredLabel(int start) {
            if (start + 2 >= lines.size() || isSkipped(start + 1) || isSkipped(start + 2)) {
                return false;
            }
            int column = SpaceColumns.indentation(lines.get(start));
            TextLine label = lines.get(start + 1);
            return SpaceColumns.indentation(lines.get(start + 2)) == column
                    && label.text().length() < column
                    && !endsSentence(label.text());
        }

        private boolean isSkipped(int index) {
            return lines.get(index).isBlank() || edges.contains(lines.get(index));
        }

        /** Returns the line after those with columns: lines without a gap are of them if others follow. */
        private int columnsEnd(int start) {
            int end = start + 1;
            int column = SpaceColumns.secondColumn(lines.get(start));
            for (int i = start + 1; i < lines.size() && !isSkipped(i); i++) {
                TextLine line = lines.get(i);
                if (SpaceColumns.isColumned(line) || SpaceColumns.isIndented(line)) {
                    end = i + 1;
                } else if (line.hasCells() || line.text().length() + 1 >= column) {
                    break;
                }
            }
            return end;
        }

        private void row(List<List<SpaceColumns.CellLine>> cells) {
            blocks.beginRow();
            for (List<SpaceColumns.CellLine> cell : cells) {
                RichTextBuilder text = RichText.builder();
                for (SpaceColumns.CellLine line : cell) {
                    if (!text.isEmpty()) {
                        text.fullLine();
                    }
                    joiner.join(text, firstWord(line.text()), false);
                    TextMarkup.read(line.text(), Style.PLAIN, line.number(), text);
                }
                blocks.beginCell(1, 1);
                blocks.paragraph(text.build());
                blocks.endCell();
            }
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
                if (follower == lines.size() || !continues(last, follower, blank, joined)) {
                    break;
                }
                furniture.addAll(between);
                joined.add(lines.get(follower));
                next = follower + 1;
            }
            RichTextBuilder text = RichText.builder();
            for (TextLine line : joined) {
                if (!text.isEmpty()) {
                    text.fullLine();
                }
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
        private boolean continues(TextLine last, int follower, int blank, List<TextLine> joined) {
            TextLine next = lines.get(follower);
            String text = next.text().strip();
            if (next.hasCells() || SpaceColumns.isColumned(next)) {
                return false;
            }
            if (OPEN.matcher(last.text()).find() && Character.isLowerCase(text.codePointAt(0))) {
                return true;
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
                boolean isOpen =
                        last.text().endsWith(",") || OPEN.matcher(last.text()).find();
                if (isOpen && last.length() > width * SHORT && !startsBlock(text)) {
                    return true;
                }
                if (endsSentence(last.text()) && isTitle(follower)) {
                    return false;
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

        /** Whether a line is short and not a sentence, and the next line begins something else. */
        private boolean isTitle(int index) {
            String text = lines.get(index).text().strip();
            String next = index + 1 < lines.size() ? lines.get(index + 1).text().strip() : "";
            return text.length() < width * SHORT
                    && Character.isUpperCase(text.codePointAt(0))
                    && !endsSentence(text)
                    && (next.isEmpty() || Character.isUpperCase(next.codePointAt(0)) || startsBlock(next));
        }

        /** Whether a long line does not end its sentence: lines of letters of different widths have different lengths. */
        private boolean isLongAndOpen(TextLine last, String next) {
            return last.text().length() > width * SHORT
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
