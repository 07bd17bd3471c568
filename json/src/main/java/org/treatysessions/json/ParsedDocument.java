// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;

/**
 * A document as it was read.
 *
 * @param value the value; null if it cannot be represented
 * @param findings the structural findings, in the order of the text
 * @param dropped the findings that were counted and not kept
 * @param text the text
 * @param locator finds the locations of values; null if the text is not JSON
 * @param <T> the Java type of the document
 */
record ParsedDocument<T>(
        @Nullable T value,
        List<Finding> findings,
        List<DroppedFindings> dropped,
        DocumentText text,
        @Nullable ValueLocator locator) {

    /** A document that cannot be read as JSON. */
    static <T> ParsedDocument<T> unreadable(Finding problem, Location location, DocumentText text) {
        return new ParsedDocument<>(null, List.of(problem.withLocation(location)), List.of(), text, null);
    }
}
