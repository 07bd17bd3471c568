// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.List;
import java.util.stream.Stream;

/** Walks through blocks. */
public final class Blocks {

    private Blocks() {}

    /**
     * Returns the text blocks in a list of blocks, including those in the cells of tables.
     *
     * @param blocks the blocks
     * @return the text blocks, in reading order
     */
    public static Stream<TextBlock> texts(List<? extends Block> blocks) {
        return blocks.stream().flatMap(Blocks::texts);
    }

    private static Stream<TextBlock> texts(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> texts(cell.blocks()));
        }
        return Stream.of((TextBlock) block);
    }
}
