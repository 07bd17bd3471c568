// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits the bytes of a source into records. */
interface RecordSplitter extends Closeable {

    /** {@return the next record; null at the end of the source} */
    @Nullable
    RawRecord next() throws IOException;

    /**
     * Opens a source, or a part of one.
     *
     * @throws IllegalArgumentException if the source cannot be read in parts, and the part is not its beginning
     */
    static RecordSplitter of(InputStream in, RecordSource source, SourcePosition from, ReadLimits limits) {
        // Not equals: the methods of records are linked at their first call, which takes as long as reading a session.
        if (from.lines() > SourcePosition.START.lines()) {
            return ofPart(in, source, from, limits);
        }
        InputStream plain = source.isGzip() ? new GzipInput(in) : in;
        return switch (source.format()) {
            case JSON -> new DocumentSplitter(plain, source, maxLength(limits));
            case NDJSON -> new LineSplitter(plain, source, maxLength(limits), from);
        };
    }

    /**
     * Opens a part of a source.
     *
     * @throws IllegalArgumentException if the source cannot be read in parts
     */
    static LineSplitter ofPart(InputStream in, RecordSource source, SourcePosition from, ReadLimits limits) {
        if (source.format() != RecordFormat.NDJSON || source.isGzip()) {
            throw new IllegalArgumentException("Only uncompressed NDJSON can be read in parts: " + source);
        }
        return new LineSplitter(in, source, maxLength(limits), from);
    }

    /** The maximum length of a record, in bytes. */
    private static int maxLength(ReadLimits limits) {
        return Math.min(limits.documentBytes(), SlidingBuffer.MAX_LENGTH);
    }
}
