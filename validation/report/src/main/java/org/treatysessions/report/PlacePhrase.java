// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.HashMap;
import java.util.Map;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.SourcePlace;

/** Places in documents as phrases, such as "page 3, paragraph 12". */
final class PlacePhrase {

    private PlacePhrase() {}

    /** {@return the page and the block of a place; empty if it is a whole document} */
    static String of(SourcePlace place, ReportMessages messages) {
        if (place.isDocument()) {
            return "";
        }
        String block = block(place.name(), messages);
        if (place.page() == 0) {
            return block;
        }
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("page", place.page());
        // On a page, the number of a block among those of the whole document helps nobody.
        if (!(place.name() instanceof BlockName.Position)) {
            arguments.put("block", block);
        }
        return messages.get("place.on-page", arguments);
    }

    private static String block(BlockName name, ReportMessages messages) {
        if (name instanceof BlockName.NumberedParagraph paragraph) {
            return messages.get("place.paragraph", "number", paragraph.number());
        }
        if (name instanceof BlockName.TableCell cell) {
            return messages.get(
                    "place.cell", Map.of("table", cell.table(), "row", cell.row(), "column", cell.column()));
        }
        if (name instanceof BlockName.Note note) {
            return messages.get("place.footnote", "mark", note.mark());
        }
        if (name instanceof BlockName.Line line) {
            return messages.get("place.line", "line", line.line());
        }
        return messages.get("place.block", "block", ((BlockName.Position) name).position());
    }
}
