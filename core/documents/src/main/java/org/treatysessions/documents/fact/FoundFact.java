// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.fact;

import org.treatysessions.finding.SourcePlace;
import org.treatysessions.model.meta.Pointer;

/**
 * A value of a session and the words that it was read from.
 *
 * @param pointer the place of the value in the session
 * @param value the value
 * @param words the words
 * @param place where the words are
 * @param block the text of the block that has the words
 * @param isStated whether the words state the value; otherwise it follows from them
 */
public record FoundFact(
        Pointer pointer, Object value, String words, SourcePlace place, String block, boolean isStated) {}
