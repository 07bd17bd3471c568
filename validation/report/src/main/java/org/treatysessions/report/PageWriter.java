// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;

/** Writes pages into one document. */
interface PageWriter {

    /** Writes a page. */
    void write(Page page) throws IOException;

    /** Writes the end of the document. */
    default void end() throws IOException {}
}
