package org.treatysessions.json;

import java.io.Serializable;

/**
 * A place between two lines of a source, as what comes before it.
 *
 * <p>With it a long source can be read in parts, by several machines for example: see {@link
 * SessionJson#rawRecords(java.io.InputStream, RecordSource, SourcePosition)} and {@link SessionJson#endOf}.
 *
 * @param lines how many lines come before it, blank ones among them
 * @param records how many records come before it
 */
public record SourcePosition(long lines, long records) implements Serializable {

    /** Where a source begins. */
    public static final SourcePosition START = new SourcePosition(0, 0);

    /**
     * Makes a position.
     *
     * @param lines how many lines come before it
     * @param records how many records come before it
     * @throws IllegalArgumentException if a number is negative, or there are more records than lines
     */
    public SourcePosition {
        if (records < 0 || records > lines) {
            throw new IllegalArgumentException("No position: " + lines + " lines, " + records + " records");
        }
    }
}
