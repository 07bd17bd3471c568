// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.RichText;

/** Drafts blocks by the tags of a document. */
final class TaggedDrafts {

    /** Elements that are part of a line of text. */
    private static final Set<String> INLINE = Set.of(
            "Span", "Link", "Quote", "Reference", "Code", "Annot", "Em", "Strong", "Sub", "BibEntry", "Ruby", "RB");

    private final TextAssembler assembler;

    /** The right edge of the text of each page. */
    private final Map<Integer, Float> margins;

    private final List<Draft> drafts = new ArrayList<>();

    /** The label of a list item whose first text is still to come; null outside items. */
    private @Nullable String label;

    private TaggedDrafts(TextAssembler assembler, Map<Integer, Float> margins) {
        this.assembler = assembler;
        this.margins = margins;
    }

    /**
     * Drafts the blocks of a document.
     *
     * @param root the root of its structure tree
     * @param pages its pages
     * @param assembler makes text of characters
     * @return the drafts in reading order
     */
    static List<Draft> of(Tag.Element root, List<PageContent> pages, TextAssembler assembler) {
        Map<Integer, Float> margins = new HashMap<>();
        for (PageContent page : pages) {
            page.glyphs().stream()
                    .filter(glyph -> !glyph.isBlank() && glyph.mcid() != Glyph.ARTIFACT)
                    .forEach(glyph -> margins.merge(page.number(), glyph.right(), Math::max));
        }
        TaggedDrafts tagged = new TaggedDrafts(assembler, margins);
        tagged.container(root.kids(), Draft.Kind.PARAGRAPH, 0);
        return tagged.drafts;
    }

    private void block(Tag.Element element, Draft.Kind kind, int level) {
        switch (element.type()) {
            case "Table" -> table(element);
            case "H", "H1" -> container(element.kids(), Draft.Kind.HEADING, 1);
            case "H2", "H3", "H4", "H5", "H6" ->
                container(element.kids(), Draft.Kind.HEADING, element.type().charAt(1) - '0');
            case "Note" -> notes(element.kids());
            case "Artifact" -> furniture(element, Furniture.Kind.ARTIFACT);
            case "TOC" -> furniture(element, Furniture.Kind.NAVIGATION);
            case "LI" -> {
                // A bullet may be a drawing: then the label is empty. Else it is part of the text.
                label = element.kids().stream()
                                .anyMatch(kid -> kid instanceof Tag.Element part
                                        && part.type().equals("Lbl"))
                        ? "•"
                        : null;
                container(element.kids(), kind, level);
                label = null;
            }
            default -> container(element.kids(), kind, level);
        }
    }

    /** Drafts the blocks among parts, and paragraphs of what is between them. */
    private void container(List<Tag> kids, Draft.Kind kind, int level) {
        List<Glyph> inline = new ArrayList<>();
        List<Tag.Element> notes = new ArrayList<>();
        for (Tag kid : kids) {
            if (kid instanceof Tag.Content content) {
                inline.addAll(content.glyphs());
            } else if (kid instanceof Tag.Element element) {
                if (element.type().equals("Note")) {
                    notes.add(element);
                } else if (LayoutTables.isTable(element)) {
                    text(inline, kind, level);
                    layoutTable(element);
                } else if (element.type().equals("Lbl") || (isInline(element) && !hasBlocks(element))) {
                    phrase(element, inline, notes, kind, level);
                } else {
                    text(inline, kind, level);
                    notes.forEach(note -> notes(note.kids()));
                    notes.clear();
                    block(element, kind, level);
                }
            }
        }
        text(inline, kind, level);
        notes.forEach(note -> notes(note.kids()));
    }

    /** Adds an element within a line to the text so far; of elements without a meaning, some are lines of their own. */
    private void phrase(Tag.Element element, List<Glyph> inline, List<Tag.Element> notes, Draft.Kind kind, int level) {
        if (element.type().equals("NonStruct")) {
            for (Tag kid : element.kids()) {
                if (kid instanceof Tag.Element inner && !inner.type().equals("Note")) {
                    phrase(inner, inline, notes, kind, level);
                } else {
                    List<Glyph> glyphs = new ArrayList<>();
                    inline(new Tag.Element("Span", 1, 1, List.of(kid)), glyphs, notes);
                    if (beginsBlock(inline, glyphs)) {
                        text(inline, kind, level);
                    }
                    inline.addAll(glyphs);
                }
            }
        } else {
            inline(element, inline, notes);
        }
    }

    /**
     * Whether characters of an element without a meaning are a block of their own: they begin on a new line, although their
     * first word would have fitted on the line before.
     */
    private boolean beginsBlock(List<Glyph> before, List<Glyph> glyphs) {
        List<GlyphLine> lines =
                GlyphLine.split(before).stream().filter(line -> !line.isBlank()).toList();
        List<GlyphLine> next =
                GlyphLine.split(glyphs).stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || next.isEmpty()) {
            return false;
        }
        GlyphLine last = lines.get(lines.size() - 1);
        GlyphLine first = next.get(0);
        Glyph glyph = first.glyphs().get(0);
        boolean below =
                glyph.page() != last.glyphs().get(0).page() || first.baseline() > last.baseline() + glyph.size() * 0.6f;
        float margin = margins.getOrDefault(last.glyphs().get(0).page(), 0f);
        return below && last.right() + first.firstWordWidth() + glyph.size() * 1.5f < margin;
    }

    /** Collects the characters of an element within a line; notes that are called there come after the text. */
    private static void inline(Tag.Element element, List<Glyph> glyphs, List<Tag.Element> notes) {
        for (Tag kid : element.kids()) {
            if (kid instanceof Tag.Content content) {
                glyphs.addAll(content.glyphs());
            } else if (kid instanceof Tag.Element inner) {
                if (inner.type().equals("Note")) {
                    notes.add(inner);
                } else {
                    inline(inner, glyphs, notes);
                }
            }
        }
    }

    private static boolean isInline(Tag.Element element) {
        return INLINE.contains(element.type())
                || element.type().equals("LBody")
                || element.type().equals("NonStruct");
    }

    private static boolean hasBlocks(Tag.Element element) {
        return element.kids().stream()
                .anyMatch(kid -> kid instanceof Tag.Element inner
                        && !inner.type().equals("Note")
                        && (!isInline(inner) || hasBlocks(inner)));
    }

    private void text(List<Glyph> glyphs, Draft.Kind kind, int level) {
        if (!glyphs.isEmpty()) {
            add(glyphs, kind, level);
            glyphs.clear();
        }
    }

    private void add(List<Glyph> glyphs, Draft.Kind kind, int level) {
        List<GlyphLine> lines = GlyphLine.split(glyphs);
        RichText text = assembler.assemble(lines);
        if (!text.isEmpty()) {
            drafts.add(new Draft.Text(kind, level, label == null ? "" : label, text, Draft.Area.of(lines)));
            label = null;
        }
    }

    private void notes(List<Tag> kids) {
        container(kids, Draft.Kind.FOOTNOTE, 0);
    }

    private void furniture(Tag.Element element, Furniture.Kind kind) {
        List<Glyph> glyphs = new ArrayList<>();
        inline(element, glyphs, new ArrayList<>());
        RichText text = assembler.assemble(GlyphLine.split(glyphs));
        if (!text.isEmpty()) {
            drafts.add(new Draft.Fixture(kind, text));
        }
    }

    private void table(Tag.Element table) {
        List<List<Draft.Cell>> rows = new ArrayList<>();
        List<Draft> around = new ArrayList<>();
        rows(table, rows, around);
        drafts.addAll(around);
        drafts.add(new Draft.Table(MissingCells.placed(rows)));
    }

    private void layoutTable(Tag.Element table) {
        List<List<Draft.Cell>> rows = new ArrayList<>();
        for (List<Tag.Element> cells : LayoutTables.rows(table)) {
            rows.add(cells.stream()
                    .map(cell -> new Draft.Cell(0, 1, 1, content(cell.kids())))
                    .toList());
        }
        drafts.add(new Draft.Table(MissingCells.placed(rows)));
    }

    private void rows(Tag.Element parent, List<List<Draft.Cell>> rows, List<Draft> around) {
        for (Tag kid : parent.kids()) {
            if (kid instanceof Tag.Element element && element.type().equals("TR")) {
                rows.add(row(element));
            } else if (kid instanceof Tag.Element element && isRowGroup(element)) {
                rows(element, rows, around);
            } else {
                around.addAll(content(List.of(kid)));
            }
        }
    }

    private static boolean isRowGroup(Tag.Element element) {
        return element.kids().stream()
                .anyMatch(kid -> kid instanceof Tag.Element inner
                        && (inner.type().equals("TR")
                                || Set.of("THead", "TBody", "TFoot").contains(inner.type())));
    }

    private List<Draft.Cell> row(Tag.Element row) {
        List<Draft.Cell> cells = new ArrayList<>();
        for (Tag kid : row.kids()) {
            if (kid instanceof Tag.Element cell
                    && (cell.type().equals("TD") || cell.type().equals("TH"))) {
                List<Tag> kids = cell.type().equals("TH") ? RepeatedHeads.removed(cell.kids()) : cell.kids();
                cells.add(new Draft.Cell(0, cell.rowSpan(), cell.columnSpan(), content(kids)));
            } else {
                List<Draft> other = content(List.of(kid));
                if (!other.isEmpty()) {
                    cells.add(new Draft.Cell(0, 1, 1, other));
                }
            }
        }
        return cells;
    }

    private List<Draft> content(List<Tag> kids) {
        TaggedDrafts inner = new TaggedDrafts(assembler, margins);
        inner.container(kids, Draft.Kind.PARAGRAPH, 0);
        return inner.drafts;
    }
}
