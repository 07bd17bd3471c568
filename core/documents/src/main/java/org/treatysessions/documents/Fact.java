// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.util.Objects;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.model.meta.Pointer;

/**
 * A value of a session and the words of a document that it was read from. Immutable and thread-safe.
 *
 * @param pointer the place of the value in the session, such as {@code /stateReports/0/due}
 * @param value the value, of the type that its member has in the model
 * @param words the words as they are in the document
 * @param place where the words are
 * @param excerpt the words with the text around them in their block
 * @param isStated whether the words state the value, as {@code 13 April 2016} states a date; otherwise it follows from them,
 *     as the committee follows from a symbol
 * @since 0.1
 */
public record Fact(Pointer pointer, Object value, String words, SourcePlace place, Excerpt excerpt, boolean isStated) {

    /**
     * Creates a fact.
     *
     * @param pointer the place of the value in the session
     * @param value the value
     * @param words the words
     * @param place where the words are
     * @param excerpt the words with the text around them
     * @param isStated whether the words state the value
     */
    public Fact {
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(value);
        Objects.requireNonNull(words);
        Objects.requireNonNull(place);
        Objects.requireNonNull(excerpt);
    }
}
