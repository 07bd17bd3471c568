package org.treatysessions.cli;

import java.io.IOException;

/** Writes documents one after the other into one file. */
interface PageWriter {

    /** Writes one document. */
    void write(Page page) throws IOException;

    /**
     * Writes what has to stand at the end of the file.
     *
     * @throws IOException if that fails
     */
    default void end() throws IOException {}
}
