// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.Serializable;

/**
 * A record of a run over several sources.
 *
 * @param sourceOrder the position of its source in the run, counted from 1
 * @param source the name of the source, as given: a file, or {@code -} for standard input
 * @param number the number of the record in its source, counted from 1
 * @since 0.1
 */
public record RecordId(int sourceOrder, String source, long number) implements Serializable, Comparable<RecordId> {

    /**
     * Creates the id of a record.
     *
     * @param sourceOrder the position of its source, counted from 1
     * @param source the name of the source
     * @param number the number of the record, counted from 1
     * @throws IllegalArgumentException if a number is less than 1
     */
    public RecordId {
        if (sourceOrder < 1 || number < 1) {
            throw new IllegalArgumentException(
                    "Positions of sources and records must be at least 1: " + sourceOrder + ", " + number);
        }
    }

    @Override
    public int compareTo(RecordId other) {
        int bySource = Integer.compare(sourceOrder, other.sourceOrder);
        return bySource != 0 ? bySource : Long.compare(number, other.number);
    }
}
