// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.Blocks;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.TextBlock;

/** Where in a document its session report is: a page may list other sessions before and after it. */
final class ReportExtent {

    /** How many blocks above the title are of the report. */
    private static final int BEFORE = 3;

    private ReportExtent() {}

    /**
     * Returns the blocks of the report, without furniture.
     *
     * @param blocks the blocks of the document
     * @return from the title with the most labels after it to the next title of another session
     */
    static List<Block> of(List<Block> blocks) {
        List<Block> content =
                blocks.stream().filter(block -> !(block instanceof Furniture)).toList();
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            if (isTitle(content.get(i))) {
                titles.add(i);
            }
        }
        int from = 0;
        int to = content.size();
        int most = -1;
        for (int start : titles) {
            int end = titles.stream()
                    .filter(other -> other > start && !isSame(content.get(other), content.get(start)))
                    .findFirst()
                    .orElse(content.size());
            int count = labels(content.subList(start, end));
            if (count > most) {
                most = count;
                from = start;
                to = end;
            }
        }
        return content.subList(first(titles, from), to);
    }

    /** A few lines above the title are of the report, unless they name another session. */
    private static int first(List<Integer> titles, int title) {
        int first = Math.max(0, title - BEFORE);
        for (int other : titles) {
            first = other < title ? Math.max(first, other + 1) : first;
        }
        return Math.min(first, title);
    }

    private static boolean isTitle(Block block) {
        return text(block)
                .filter(text -> Section.find(text).filter(Section.TITLE::equals).isPresent()
                        || Section.findPrefix(text)
                                .filter(Section.TITLE::equals)
                                .isPresent())
                .isPresent();
    }

    private static boolean isSame(Block one, Block other) {
        return text(one).map(ReportExtent::normal).equals(text(other).map(ReportExtent::normal));
    }

    private static String normal(String text) {
        return Section.apostrophes(text).replaceAll("\\s+", " ");
    }

    private static Optional<String> text(Block block) {
        return block instanceof TextBlock text ? Optional.of(text.text().text()) : Optional.empty();
    }

    private static int labels(List<Block> blocks) {
        Set<Section> found = EnumSet.noneOf(Section.class);
        Blocks.texts(blocks)
                .forEach(block -> Section.find(block.text().text())
                        .or(() -> Section.findPrefix(block.text().text()))
                        .ifPresent(found::add));
        return found.size();
    }
}
