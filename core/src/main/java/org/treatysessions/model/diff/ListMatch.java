// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.ValueType;

/** Which entries of two lists are the same ones. */
final class ListMatch<V> {

    private static final int NONE = -1;

    private final List<V> before;
    private final List<V> after;

    /** For each entry of the later list, the index of the same entry in the earlier one. */
    private final int[] beforeOf;

    private final boolean[] isMatchedBefore;
    private final boolean[] isMoved;

    private ListMatch(List<V> before, List<V> after) {
        this.before = before;
        this.after = after;
        beforeOf = new int[after.size()];
        Arrays.fill(beforeOf, NONE);
        isMatchedBefore = new boolean[before.size()];
        isMoved = new boolean[after.size()];
    }

    static <V> ListMatch<V> of(ValueType<V> type, List<V> before, List<V> after) {
        ListMatch<V> match = new ListMatch<>(before, after);
        match.by(value -> value, value -> false);
        List<List<Member<V, ?>>> keys = type instanceof ModelType<V, ?> model ? model.keys() : List.of();
        for (int i = 0; i < keys.size(); i++) {
            List<Member<V, ?>> key = keys.get(i);
            boolean isWeaker = i > 0;
            // Two entries of which each has another symbol, or name, are not the same one.
            Member<V, ?> strongest = keys.get(0).get(0);
            match.by(value -> keyOf(key, value), value -> isWeaker && strongest.get(value) != null);
        }
        match.onesLeft(value -> !keys.isEmpty() && keys.get(0).get(0).get(value) instanceof DocumentSymbol);
        match.findMoved();
        return match;
    }

    /** The index of an entry of the later list in the earlier one; negative if it was added. */
    int before(int index) {
        return beforeOf[index];
    }

    boolean isMatchedBefore(int index) {
        return isMatchedBefore[index];
    }

    /** Whether an entry of the later list passed others that both lists have. */
    boolean isMoved(int index) {
        return isMoved[index];
    }

    private static <V> @Nullable Object keyOf(List<Member<V, ?>> key, V value) {
        if (key.get(0).get(value) == null) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Member<V, ?> member : key) {
            values.add(member.get(value));
        }
        return values;
    }

    /** Matches what is not matched yet and has the same key, unless both are identified by something stronger. */
    private void by(Function<V, @Nullable Object> key, Predicate<V> isIdentified) {
        Map<Object, Deque<Integer>> identified = new HashMap<>();
        Map<Object, Deque<Integer>> others = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Object value = isMatchedBefore[i] ? null : key.apply(before.get(i));
            if (value != null) {
                (isIdentified.test(before.get(i)) ? identified : others)
                        .computeIfAbsent(value, any -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Object value = beforeOf[i] == NONE ? key.apply(after.get(i)) : null;
            if (value != null && !matchFirst(others.get(value), i) && !isIdentified.test(after.get(i))) {
                matchFirst(identified.get(value), i);
            }
        }
    }

    private boolean matchFirst(@Nullable Deque<Integer> free, int afterIndex) {
        if (free == null || free.isEmpty()) {
            return false;
        }
        match(free.remove(), afterIndex);
        return true;
    }

    /** Matches the last two that are left, unless both are identified. */
    private void onesLeft(Predicate<V> isIdentified) {
        int left = NONE;
        for (int i = 0; i < before.size(); i++) {
            if (!isMatchedBefore[i]) {
                if (left != NONE) {
                    return;
                }
                left = i;
            }
        }
        int other = NONE;
        for (int i = 0; i < after.size(); i++) {
            if (beforeOf[i] == NONE) {
                if (other != NONE) {
                    return;
                }
                other = i;
            }
        }
        if (left != NONE
                && other != NONE
                && !(isIdentified.test(before.get(left)) && isIdentified.test(after.get(other)))) {
            match(left, other);
        }
    }

    private void match(int beforeIndex, int afterIndex) {
        beforeOf[afterIndex] = beforeIndex;
        isMatchedBefore[beforeIndex] = true;
    }

    /** All matched entries but those of a longest part that is in the same order in both lists. */
    private void findMoved() {
        // The last entries of the best parts of each length, and the entry before each entry in its best part.
        int[] ends = new int[after.size()];
        int[] previous = new int[after.size()];
        int length = 0;
        for (int i = 0; i < after.size(); i++) {
            if (beforeOf[i] == NONE) {
                continue;
            }
            isMoved[i] = true;
            int position = firstNotBefore(ends, length, beforeOf[i]);
            previous[i] = position == 0 ? NONE : ends[position - 1];
            ends[position] = i;
            length = Math.max(length, position + 1);
        }
        for (int i = length == 0 ? NONE : ends[length - 1]; i != NONE; i = previous[i]) {
            isMoved[i] = false;
        }
    }

    private int firstNotBefore(int[] ends, int length, int index) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (beforeOf[ends[middle]] < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
