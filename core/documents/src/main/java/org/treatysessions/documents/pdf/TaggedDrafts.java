package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.RichText;

/** Drafts blocks by the tags of a document. */
final class TaggedDrafts {

    /** Elements that are part of a line of text. */
    private static final Set<String> INLINE = Set.of(
            "Span", "Link", "Quote", "Reference", "Code", "Annot", "Em", "Strong", "Sub", "BibEntry", "Ruby", "RB");

    private final TextAssembler assembler;
    private final List<Draft> drafts = new ArrayList<>();

    private TaggedDrafts(TextAssembler assembler) {
        this.assembler = assembler;
    }

    /**
     * Drafts the blocks of a document.
     *
     * @param root the root of its structure tree
     * @param assembler makes text of characters
     * @return the drafts in reading order
     */
    static List<Draft> of(Tag.Element root, TextAssembler assembler) {
        TaggedDrafts tagged = new TaggedDrafts(assembler);
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
            case "Artifact" -> furniture(element);
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
                } else if (element.type().equals("Lbl") || (isInline(element) && !hasBlocks(element))) {
                    inline(element, inline, notes);
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
            drafts.add(new Draft.Text(kind, level, "", text, Draft.Area.of(lines)));
        }
    }

    private void notes(List<Tag> kids) {
        container(kids, Draft.Kind.FOOTNOTE, 0);
    }

    private void furniture(Tag.Element element) {
        List<Glyph> glyphs = new ArrayList<>();
        inline(element, glyphs, new ArrayList<>());
        RichText text = assembler.assemble(GlyphLine.split(glyphs));
        if (!text.isEmpty()) {
            drafts.add(new Draft.Fixture(Furniture.Kind.ARTIFACT, text));
        }
    }

    private void table(Tag.Element table) {
        List<List<Draft.Cell>> rows = new ArrayList<>();
        List<Draft> around = new ArrayList<>();
        rows(table, rows, around);
        drafts.addAll(around);
        drafts.add(new Draft.Table(rows));
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
                cells.add(new Draft.Cell(0, cell.rowSpan(), cell.columnSpan(), content(cell.kids())));
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
        TaggedDrafts inner = new TaggedDrafts(assembler);
        inner.container(kids, Draft.Kind.PARAGRAPH, 0);
        return inner.drafts;
    }
}
