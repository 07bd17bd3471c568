package org.treatysessions.finding;

import java.io.Serializable;

/**
 * A place in the text that a record was read from.
 *
 * @param line the line, counted from 1
 * @param column the column in the line, counted from 1 in characters (Unicode code points)
 */
public record Location(int line, int column) implements Serializable, Comparable<Location> {

    /**
     * Makes a location.
     *
     * @param line the line, counted from 1
     * @param column the column in the line, counted from 1
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@return the line and the column with a colon between them} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
