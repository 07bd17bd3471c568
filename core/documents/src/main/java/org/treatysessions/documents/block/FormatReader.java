// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

/**
 * Reads documents of one format.
 *
 * <p>A reader throws no exception for content that it cannot read: it returns a document without blocks, and the problem.
 * Implementations are thread-safe; they write no files and open no connections.
 *
 * @since 0.1
 */
public interface FormatReader {

    /**
     * Reads a document.
     *
     * @param file the name of its file, for places
     * @param content its bytes; not modified
     * @param limits the limits
     * @return the document
     */
    ReadDocument read(String file, byte[] content, ReadLimits limits);
}
