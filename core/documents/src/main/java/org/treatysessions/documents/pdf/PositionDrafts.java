// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.treatysessions.documents.block.RichText;

/** Drafts blocks by the positions of a document's characters, for documents without tags. */
final class PositionDrafts {

    /** Lines of this part of the text's width are long. */
    private static final float LONG_LINE = 0.6f;

    private final List<PageContent> pages;
    private final TextAssembler assembler;
    private final List<List<Row>> rows = new ArrayList<>();
    private final List<List<RuledTables.Grid>> grids = new ArrayList<>();
    private final RunningEdges edges;
    private final float body;
    private final Paragraphs paragraphs;

    private PositionDrafts(List<PageContent> pages, TextAssembler assembler) {
        this.pages = pages;
        this.assembler = assembler;
        for (PageContent page : pages) {
            List<RuledTables.Grid> found = RuledTables.find(page);
            List<Glyph> outside = page.glyphs().stream()
                    .filter(glyph -> glyph.mcid() != Glyph.ARTIFACT)
                    .filter(glyph -> found.stream().noneMatch(grid -> grid.contains(glyph)))
                    .toList();
            grids.add(found);
            rows.add(NeighbouringRows.corrected(Row.of(Segment.split(outside))));
        }
        edges = new RunningEdges(pages, rows);
        body = bodySize();
        float left = leftMargin();
        float right = rightMargin();
        paragraphs = new Paragraphs(assembler, leading(right - left), left, right, body);
    }

    /**
     * Drafts the blocks of a document.
     *
     * @param pages its pages
     * @param assembler makes text of characters
     * @return the drafts in reading order, heads and feet of pages last
     */
    static List<Draft> of(List<PageContent> pages, TextAssembler assembler) {
        PositionDrafts positions = new PositionDrafts(pages, assembler);
        List<Draft> drafts = new ArrayList<>();
        List<Draft> fixtures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            positions.page(i, drafts, fixtures);
        }
        drafts.addAll(fixtures);
        return drafts;
    }

    private void page(int index, List<Draft> drafts, List<Draft> fixtures) {
        PageContent page = pages.get(index);
        List<Row> content = new ArrayList<>();
        List<Row> all = rows.get(index);
        Set<Row> headAndFoot = edges.of(page, all);
        for (Row row : all) {
            if (headAndFoot.contains(row)) {
                row.segments()
                        .forEach(segment -> fixtures.add(new Draft.Fixture(
                                Artifacts.kind(row.baseline(), page.height()),
                                assembler.assemble(List.of(segment.line())))));
            } else {
                content.add(row);
            }
        }
        int notes = NoteArea.start(content, body, page);
        content(content.subList(0, notes), index, drafts);
        for (List<GlyphLine> note : NoteArea.notes(content.subList(notes, content.size()))) {
            RichText text = assembler.assemble(note);
            if (!text.isEmpty()) {
                drafts.add(new Draft.Text(Draft.Kind.FOOTNOTE, 0, "", text, Draft.Area.of(note)));
            }
        }
    }

    /** Drafts the rows of a page, and the ruled tables where they are between them. */
    private void content(List<Row> content, int index, List<Draft> drafts) {
        PageContent page = pages.get(index);
        List<RuledTables.Grid> tables = grids.get(index);
        AlignedTables aligned = new AlignedTables(content, page, paragraphs);
        List<Segment> prose = new ArrayList<>();
        int table = 0;
        int i = 0;
        while (i < content.size() || table < tables.size()) {
            boolean tableNext = table < tables.size()
                    && (i >= content.size()
                            || tables.get(table).top() < content.get(i).baseline());
            if (tableNext) {
                flush(prose, drafts);
                drafts.add(ruled(tables.get(table++), page));
                continue;
            }
            int end = aligned.end(i);
            if (end > i) {
                flush(prose, drafts);
                drafts.addAll(aligned.draft(i, end));
                i = end;
            } else {
                prose.addAll(content.get(i).segments());
                i++;
            }
        }
        flush(prose, drafts);
    }

    private Draft.Table ruled(RuledTables.Grid grid, PageContent page) {
        List<Glyph> inside = page.glyphs().stream()
                .filter(glyph -> glyph.mcid() != Glyph.ARTIFACT && grid.contains(glyph))
                .toList();
        return TableDrafts.ruled(grid, inside, paragraphs);
    }

    private void flush(List<Segment> prose, List<Draft> drafts) {
        drafts.addAll(paragraphs.join(prose));
        prose.clear();
    }

    private float bodySize() {
        Map<Float, Integer> sizes = new HashMap<>();
        rows.forEach(page -> page.forEach(row -> row.segments()
                .forEach(segment ->
                        sizes.merge(segment.size(), segment.line().glyphs().size(), Integer::sum))));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    /**
     * The usual distance of lines of prose, in sizes of the font: the smallest that is usual after long lines, as those are
     * that a paragraph goes on after.
     */
    private float leading(float width) {
        Map<Integer, Integer> distances = new HashMap<>();
        int total = 0;
        for (List<Row> page : rows) {
            for (int i = 1; i < page.size(); i++) {
                Row above = page.get(i - 1);
                Row row = page.get(i);
                float distance = row.distanceTo(above);
                boolean prose =
                        above.isSingle() && row.isSingle() && above.first().width() > width * LONG_LINE;
                if (prose && distance > 0.9f && distance < 2.6f) {
                    distances.merge(Math.round(distance * 20), 1, Integer::sum);
                    total++;
                }
            }
        }
        int enough = total / 8;
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() > enough)
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .map(distance -> distance / 20f)
                .orElse(1.2f);
    }

    /** The left edge of long lines: that of the leftmost ones. */
    private float leftMargin() {
        List<Float> edgesOfLines = longLines(Segment::left);
        return edgesOfLines.isEmpty() ? 0 : edgesOfLines.get((int) (edgesOfLines.size() * 0.05f));
    }

    /** The right edge of full lines: that of the long lines that most agree on. */
    private float rightMargin() {
        List<Float> edgesOfLines = longLines(Segment::right);
        if (edgesOfLines.isEmpty()) {
            return pages.isEmpty() ? 500 : pages.get(0).width() * 0.85f;
        }
        return edgesOfLines.get((int) (edgesOfLines.size() * 0.95f));
    }

    private List<Float> longLines(Function<Segment, Float> edge) {
        List<Float> edgesOfLines = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Row row : rows.get(i)) {
                if (row.isSingle() && row.first().width() > pages.get(i).width() * 0.45f) {
                    edgesOfLines.add(edge.apply(row.first()));
                }
            }
        }
        edgesOfLines.sort(Float::compare);
        return edgesOfLines;
    }
}
