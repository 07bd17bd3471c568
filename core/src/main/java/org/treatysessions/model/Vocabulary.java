// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.language.Term;

/**
 * A value of a closed vocabulary of the format.
 *
 * <p>Every vocabulary is an enum with a static method {@code of(String)}, which returns the value with a code. Codes are
 * compared exactly, case included. No vocabulary grows within version 1.x of the format. Implementations are immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public interface Vocabulary extends Term {

    /**
     * Finds the value with a code.
     *
     * @param vocabulary the vocabulary
     * @param code the code
     * @param <V> the type of the values
     * @return the value; empty if the vocabulary has no such code
     */
    static <V extends Enum<V> & Vocabulary> Optional<V> find(Class<V> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(value -> code.equals(value.code()))
                .findFirst();
    }

    /**
     * Returns the value with a code.
     *
     * @param vocabulary the vocabulary
     * @param code the code
     * @param <V> the type of the values
     * @return the value
     * @throws IllegalArgumentException if the vocabulary has no such code; the message lists those that it has
     */
    static <V extends Enum<V> & Vocabulary> V of(Class<V> vocabulary, String code) {
        return find(vocabulary, code)
                .orElseThrow(() -> new IllegalArgumentException("Unknown " + vocabulary.getSimpleName() + ": \"" + code
                        + "\"; expected one of "
                        + Arrays.stream(vocabulary.getEnumConstants())
                                .map(Term::code)
                                .collect(Collectors.joining(", "))));
    }

    /**
     * {@return what the value means, in English, as a sentence: the first one of its Javadoc; for a committee or an
     * instrument, its official title}
     */
    default String description() {
        return title(Locale.ENGLISH) + '.';
    }
}
