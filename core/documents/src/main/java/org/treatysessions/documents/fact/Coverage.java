// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.TextBlock;

/** What each character of a document was used for. */
final class Coverage {

    private final Map<Integer, BitSet> facts = new HashMap<>();
    private final Map<Integer, BitSet> labels = new HashMap<>();

    /** The number of characters of each use. */
    record Counts(long facts, long labels, long furniture, long unplaced) {}

    void fact(Words words) {
        mark(facts, words.block(), words.from(), words.to());
    }

    void label(TextBlock block, int from, int to) {
        mark(labels, block, from, to);
    }

    private static void mark(Map<Integer, BitSet> use, TextBlock block, int from, int to) {
        use.computeIfAbsent(block.position(), key -> new BitSet()).set(from, to);
    }

    /** Returns the parts of a block with letters or digits that have no use. */
    List<Words> unplaced(TextBlock block) {
        List<Words> parts = new ArrayList<>();
        if (isFurniture(block)) {
            return parts;
        }
        BitSet used = used(block);
        String text = block.text().text();
        int from = used.nextClearBit(0);
        while (from < text.length()) {
            int end = used.nextSetBit(from);
            int to = end < 0 ? text.length() : end;
            int first = from;
            int last = to;
            while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                parts.add(Words.of(block, first, last));
            }
            from = used.nextClearBit(to);
        }
        return parts;
    }

    /** Returns whether a fact was read from a block. */
    boolean hasFacts(TextBlock block) {
        return facts.containsKey(block.position());
    }

    private static boolean isFurniture(TextBlock block) {
        return block instanceof Furniture furniture && furniture.kind() != Furniture.Kind.UNREAD;
    }

    private BitSet used(TextBlock block) {
        BitSet used = new BitSet();
        used.or(facts.getOrDefault(block.position(), used));
        used.or(labels.getOrDefault(block.position(), new BitSet()));
        return used;
    }

    /** Counts the characters of a document; white space and punctuation between labels is of the labels. */
    Counts count(List<TextBlock> blocks) {
        long[] counts = new long[4];
        for (TextBlock block : blocks) {
            int length = block.text().length();
            if (isFurniture(block)) {
                counts[2] += length;
                continue;
            }
            BitSet fact = facts.getOrDefault(block.position(), new BitSet());
            int inFacts = fact.get(0, length).cardinality();
            int lost = unplaced(block).stream()
                    .mapToInt(part -> part.to() - part.from())
                    .sum();
            counts[0] += inFacts;
            counts[3] += lost;
            counts[1] += length - inFacts - lost;
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3]);
    }
}
