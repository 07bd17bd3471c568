// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A check that a text is well-formed Unicode.
 *
 * <p>A {@link String} may hold half of a surrogate pair without the other half. No encoding of Unicode can write such a
 * text, so no type of the model accepts it. The code is static and thread-safe.
 */
final class WellFormed {

    private WellFormed() {}

    /**
     * Requires that a text has no lone surrogate.
     *
     * @param text the text
     * @throws IllegalArgumentException if the text has a lone surrogate; the message gives its index
     */
    static void requireText(String text) {
        // nearly no text has a character as high as a surrogate, and this loop has no branch
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        if (all >= Character.MIN_SURROGATE) {
            requirePairs(text);
        }
    }

    private static void requirePairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    throw new IllegalArgumentException(
                            String.format(Locale.ROOT, "Lone surrogate U+%04X at index %d of a text", (int) c, i));
                }
            }
        }
    }

    // One method for each number of texts: an array of them would be made for nearly every object that is read.

    /**
     * Requires that a text has no lone surrogate.
     *
     * @param text the text that may be absent
     * @throws IllegalArgumentException if the text has a lone surrogate; the message gives its index
     */
    static void requireTexts(Optional<String> text) {
        if (text.isPresent()) {
            requireText(text.get());
        }
    }

    /**
     * Requires that no text has a lone surrogate.
     *
     * @param first a text that may be absent
     * @param second a text that may be absent
     * @throws IllegalArgumentException if a text has a lone surrogate; the message gives its index
     */
    static void requireTexts(Optional<String> first, Optional<String> second) {
        requireTexts(first);
        requireTexts(second);
    }

    /**
     * Requires that no text has a lone surrogate.
     *
     * @param first a text that may be absent
     * @param second a text that may be absent
     * @param third a text that may be absent
     * @throws IllegalArgumentException if a text has a lone surrogate; the message gives its index
     */
    static void requireTexts(Optional<String> first, Optional<String> second, Optional<String> third) {
        requireTexts(first);
        requireTexts(second);
        requireTexts(third);
    }

    /**
     * Requires that no text of a list has a lone surrogate.
     *
     * @param texts the texts
     * @throws IllegalArgumentException if a text has a lone surrogate; the message gives its index
     */
    static void requireTexts(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            requireText(texts.get(i));
        }
    }
}
