// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import org.treatysessions.finding.BlockName;

/**
 * A heading.
 *
 * @param position the position in the document
 * @param name what readers call the block
 * @param level the level, 1 is the highest; readers derive it from tags, styles or the layout
 * @param marker the number in front, as printed, such as {@code A.} or {@code IV.}; empty where there is none
 * @param text the text without the number
 * @since 0.1
 */
public record Heading(int position, BlockName name, int level, String marker, RichText text) implements TextBlock {}
