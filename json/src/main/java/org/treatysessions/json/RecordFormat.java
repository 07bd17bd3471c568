// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

/**
 * The format of a source of records. The text is UTF-8 and may start with a byte order mark.
 *
 * @since 0.1
 */
public enum RecordFormat {
    /**
     * One document, or an array of documents.
     *
     * <p>The records of an array are read one by one. A broken record is one record with a finding, and the next one is read,
     * unless the end of the broken one cannot be found: unbalanced brackets, a missing quotation mark. The rest of the source
     * is not read then.
     */
    JSON,
    /**
     * One document per line (<a href="https://jsonlines.org">JSON Lines</a>, NDJSON).
     *
     * <p>Lines end with LF or CR LF, which is optional for the last one; a CR alone does not end a line. Lines of white space
     * are skipped. A broken line does not affect the next ones.
     */
    NDJSON
}
