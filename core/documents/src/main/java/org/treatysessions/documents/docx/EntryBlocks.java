// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.BlockListBuilder;
import org.treatysessions.documents.block.HeadingShape;
import org.treatysessions.documents.block.Markers;
import org.treatysessions.documents.block.RichText;

/** Turns the entries of a document into blocks. */
final class EntryBlocks {

    private final BlockListBuilder blocks = new BlockListBuilder();
    private final boolean guessHeadings;

    private EntryBlocks(boolean guessHeadings) {
        this.guessHeadings = guessHeadings;
    }

    /**
     * Turns entries into blocks.
     *
     * @param entries the entries
     * @return the blocks
     */
    static List<Block> of(List<Entry> entries) {
        long headings = entries.stream()
                .filter(entry -> entry instanceof Entry.Text text && text.heading() > 0)
                .count();
        EntryBlocks builder = new EntryBlocks(headings < HeadingShape.ENOUGH);
        joined(entries).forEach(builder::add);
        return builder.blocks.build();
    }

    /** Joins sentences that a page break cuts: "The" at the end of a page, "delegation replied" on the next one. */
    private static List<Entry> joined(List<Entry> entries) {
        List<Entry> joined = new ArrayList<>();
        for (Entry entry : entries) {
            Entry last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (entry instanceof Entry.Text next && last instanceof Entry.Text first && continues(first, next)) {
                RichText text = RichText.builder()
                        .append(first.text())
                        .space()
                        .append(next.text())
                        .build();
                joined.set(
                        joined.size() - 1,
                        new Entry.Text(first.heading(), first.depth(), first.marker(), text, first.afterPageBreak()));
            } else {
                joined.add(entry);
            }
        }
        return joined;
    }

    private static boolean continues(Entry.Text first, Entry.Text next) {
        String text = first.text().text();
        return next.afterPageBreak()
                && first.heading() == 0
                && next.heading() == 0
                && next.marker().isEmpty()
                && Character.isLowerCase(next.text().text().codePointAt(0))
                && Markers.find(next.text().text()).isEmpty()
                && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    private void add(Entry entry) {
        if (entry instanceof Entry.Text text) {
            text(text);
        } else if (entry instanceof Entry.Note note) {
            blocks.footnote(note.mark(), note.text());
        } else if (entry instanceof Entry.Fixture fixture) {
            blocks.furniture(fixture.kind(), fixture.text());
        } else if (entry instanceof Entry.BeginCell cell) {
            blocks.beginCell(1, cell.columns());
        } else if (entry instanceof Entry.ContinueCell cell) {
            if (!blocks.continueCellAbove(cell.columns())) {
                blocks.beginCell(1, cell.columns());
            }
        } else if (entry instanceof Entry.SkipColumns skip) {
            blocks.skipColumns(Math.min(1_000, skip.columns()));
        } else if (entry instanceof Entry.Mark mark) {
            switch (mark) {
                case BEGIN_TABLE -> blocks.beginTable();
                case BEGIN_ROW -> blocks.beginRow();
                case END_CELL -> blocks.endCell();
                case END_TABLE -> blocks.endTable();
            }
        }
    }

    private void text(Entry.Text entry) {
        RichText text = entry.text();
        if (entry.heading() > 0) {
            if (entry.marker().isEmpty()) {
                blocks.heading(entry.heading(), text);
            } else {
                blocks.heading(entry.heading(), entry.marker(), text);
            }
        } else if (entry.depth() > 0) {
            blocks.marked(entry.depth(), entry.marker(), text);
        } else if (guessHeadings && !blocks.inTable() && text.isBold() && HeadingShape.fits(text.text())) {
            blocks.heading(3, text);
        } else {
            blocks.paragraph(text);
        }
    }
}
