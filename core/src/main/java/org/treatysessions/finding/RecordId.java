package org.treatysessions.finding;

import java.io.Serializable;

/**
 * The record that a finding is about, where several were looked at.
 *
 * @param sourceOrder the position of the source among those of the run, counted from 1
 * @param source the name of the source, as it was given: a file, or {@code -} for standard input
 * @param number the number of the record in its source, counted from 1
 */
public record RecordId(int sourceOrder, String source, long number) implements Serializable, Comparable<RecordId> {

    /**
     * Makes the identity of a record.
     *
     * @param sourceOrder the position of the source, counted from 1
     * @param source the name of the source
     * @param number the number of the record, counted from 1
     * @throws IllegalArgumentException if a number is less than 1
     */
    public RecordId {
        if (sourceOrder < 1 || number < 1) {
            throw new IllegalArgumentException("Sources and records count from 1: " + sourceOrder + ", " + number);
        }
    }

    @Override
    public int compareTo(RecordId other) {
        int bySource = Integer.compare(sourceOrder, other.sourceOrder);
        return bySource != 0 ? bySource : Long.compare(number, other.number);
    }
}
