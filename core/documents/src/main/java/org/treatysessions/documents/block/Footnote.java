// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import org.treatysessions.finding.BlockName;

/**
 * A footnote or endnote.
 *
 * @param position the position in the document
 * @param name what readers call the block
 * @param marker the mark that calls it in the text, such as {@code 3} or {@code *}; empty where it has none
 * @param text the text without the mark
 * @since 0.1
 */
public record Footnote(int position, BlockName name, String marker, RichText text) implements TextBlock {}
