// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import org.treatysessions.finding.BlockName;

/**
 * An item of a list, or a point of a numbered paragraph.
 *
 * <p>Items of a numbered list that is in no other list are {@linkplain Paragraph numbered paragraphs}: formats do not
 * distinguish these two reliably.
 *
 * @param position the position in the document
 * @param name what readers call the block
 * @param level how deep the list is in others, 1 is the outermost
 * @param marker the bullet, letter or number as printed, such as {@code •} or {@code (a)}; may be empty
 * @param text the text without the marker
 * @since 0.1
 */
public record ListItem(int position, BlockName name, int level, String marker, RichText text) implements TextBlock {}
