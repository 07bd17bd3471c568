// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of texts that is usually small.
 *
 * <p>A few texts are compared one by one, which takes less time and memory than hashing them. Not thread-safe.
 */
public final class DistinctTexts {

    private static final int FEW = 16;

    private static final String[] NONE = {};

    private String[] few = NONE;
    private @Nullable Set<String> many;
    private int size;

    /** Creates an empty set. */
    public DistinctTexts() {}

    /**
     * Adds a text.
     *
     * @param text the text
     * @return whether it was not there before
     */
    public boolean add(String text) {
        if (contains(text)) {
            return false;
        }
        if (many == null && size == FEW) {
            many = new HashSet<>(Arrays.asList(few));
        }
        if (many != null) {
            many.add(text);
        } else {
            if (size == few.length) {
                few = Arrays.copyOf(few, size == 0 ? 4 : 2 * size);
            }
            few[size] = text;
        }
        size++;
        return true;
    }

    /**
     * Checks if a text is in the set.
     *
     * @param text the text
     * @return whether it is
     */
    public boolean contains(String text) {
        if (many != null) {
            return many.contains(text);
        }
        for (int i = 0; i < size; i++) {
            if (few[i].equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the number of texts} */
    public int size() {
        return size;
    }
}
