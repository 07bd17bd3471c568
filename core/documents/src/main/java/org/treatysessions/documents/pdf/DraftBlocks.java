// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.BlockListBuilder;
import org.treatysessions.documents.block.Markers;
import org.treatysessions.documents.block.RichText;

/** Turns drafts into blocks. */
final class DraftBlocks {

    /** The mark in front of a footnote, where it is not raised. */
    private static final Pattern NOTE_MARK = Pattern.compile("(\\*{1,4}|[†‡§]{1,3}|\\p{Nd}{1,3})\\s*(?=\\S)");

    private final BlockListBuilder blocks = new BlockListBuilder();

    private DraftBlocks() {}

    /**
     * Turns drafts into blocks.
     *
     * @param drafts the drafts in reading order
     * @return the blocks
     */
    static List<Block> of(List<Draft> drafts) {
        DraftBlocks builder = new DraftBlocks();
        drafts.forEach(builder::add);
        return builder.blocks.build();
    }

    private void add(Draft draft) {
        if (draft instanceof Draft.Table table) {
            table(table);
        } else if (draft instanceof Draft.Fixture fixture) {
            blocks.furniture(fixture.kind(), fixture.text());
        } else if (draft instanceof Draft.Text text) {
            switch (text.kind()) {
                case HEADING -> blocks.heading(text.level(), text.text());
                case FOOTNOTE -> footnote(text.text());
                case PARAGRAPH -> {
                    if (text.label().isEmpty()
                            || Markers.find(text.text().text()).isPresent()) {
                        blocks.paragraph(text.text());
                    } else {
                        blocks.item(1, text.label(), text.text());
                    }
                }
            }
        }
    }

    private void footnote(RichText text) {
        if (!text.noteCalls().isEmpty() && text.noteCalls().get(0).at() == 0) {
            blocks.footnote(text.noteCalls().get(0).mark(), text.withoutFirstCall());
            return;
        }
        Matcher mark = NOTE_MARK.matcher(text.text());
        if (mark.lookingAt()) {
            blocks.footnote(mark.group(1), text.part(mark.end(), text.length()));
        } else {
            blocks.footnote("", text);
        }
    }

    private void table(Draft.Table table) {
        blocks.beginTable();
        for (List<Draft.Cell> row : table.rows()) {
            blocks.beginRow();
            int column = 1;
            for (Draft.Cell cell : row) {
                if (cell.column() > column) {
                    blocks.skipColumns(cell.column() - column);
                    column = cell.column();
                }
                blocks.beginCell(cell.rowSpan(), cell.columnSpan());
                cell.content().forEach(this::add);
                blocks.endCell();
                column += cell.columnSpan();
            }
        }
        blocks.endTable();
    }
}
