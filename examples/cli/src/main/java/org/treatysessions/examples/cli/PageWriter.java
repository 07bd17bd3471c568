package org.treatysessions.examples.cli;

import java.io.IOException;

/** Writes documents one after the other into one file. */
interface PageWriter {

    /** Writes one document. */
    void write(Page page) throws IOException;

    /** Writes what has to stand at the end of the file. */
    default void end() throws IOException {}
}
