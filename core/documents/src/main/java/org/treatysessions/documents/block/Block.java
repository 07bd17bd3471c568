// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import org.treatysessions.finding.BlockName;

/**
 * A block of a document, in reading order. Every character of a document's text is in exactly one text block.
 *
 * @since 0.1
 */
public sealed interface Block permits TextBlock, Table {

    /** {@return the position in the document, counted from 1; blocks in the cells of a table follow their table} */
    int position();

    /** {@return what readers of the document call the block} */
    BlockName name();
}
