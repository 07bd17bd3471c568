// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.Serializable;

/**
 * A location in the text of a record.
 *
 * @param line the line, counted from 1
 * @param column the column in the line, counted from 1 in characters (Unicode code points)
 * @since 0.1
 */
public record Location(int line, int column) implements Serializable, Comparable<Location> {

    /**
     * Creates a location.
     *
     * @param line the line, counted from 1
     * @param column the column in the line, counted from 1
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Line and column must be at least 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@return the line and the column, separated by a colon} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
