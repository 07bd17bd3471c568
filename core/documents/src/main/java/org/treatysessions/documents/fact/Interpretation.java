// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.fact;

import java.util.List;
import java.util.Optional;
import org.treatysessions.model.CountrySession;

/**
 * What was found in a document.
 *
 * @param session the session; empty if too little is known
 * @param facts the facts, in the order of the format
 * @param problems what was not understood, in the order of the document
 * @param characters what the characters of the document were used for
 */
public record Interpretation(
        Optional<CountrySession> session, List<FoundFact> facts, List<Problem> problems, Characters characters) {

    /**
     * The number of characters by use.
     *
     * @param facts characters of facts
     * @param labels characters of labels
     * @param furniture characters of page heads, navigation and the like
     * @param unplaced characters without a use
     */
    public record Characters(long facts, long labels, long furniture, long unplaced) {}
}
