// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.Serializable;

/**
 * A position between two lines of a source.
 *
 * <p>Allows reading a long source in parts, for example on several machines: see {@link
 * SessionRecords#split(java.io.InputStream, RecordSource, SourcePosition)} and {@link SessionRecords#end}.
 *
 * @param lines the number of lines before it, including blank ones
 * @param records the number of records before it
 * @since 0.1
 */
public record SourcePosition(long lines, long records) implements Serializable {

    /** The start of a source. */
    public static final SourcePosition START = new SourcePosition(0, 0);

    /**
     * Creates a position.
     *
     * @param lines the number of lines before it
     * @param records the number of records before it
     * @throws IllegalArgumentException if a number is negative, or there are more records than lines
     */
    public SourcePosition {
        if (records < 0 || records > lines) {
            throw new IllegalArgumentException(
                    "Negative number, or more records than lines: lines " + lines + ", records " + records);
        }
    }
}
