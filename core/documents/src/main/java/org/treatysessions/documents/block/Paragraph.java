// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.Optional;
import org.treatysessions.finding.BlockName;

/**
 * A paragraph, numbered or not.
 *
 * @param position the position in the document
 * @param name what readers call the block
 * @param marker the number in front, as printed, such as {@code 12.}; empty where there is none
 * @param text the text without the number
 * @since 0.1
 */
public record Paragraph(int position, BlockName name, String marker, RichText text) implements TextBlock {

    /** {@return the number without its full stop, such as {@code 12}} */
    public Optional<String> number() {
        return marker.isEmpty() ? Optional.empty() : Optional.of(Markers.number(marker));
    }
}
