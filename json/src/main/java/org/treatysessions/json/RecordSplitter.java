package org.treatysessions.json;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts the bytes of a source into records. */
interface RecordSplitter extends Closeable {

    /** {@return the next record; null at the end of the source} */
    @Nullable
    RawRecord next() throws IOException;
}
