package org.treatysessions.json;

/** How the records of a source stand in its text, which is UTF-8 and may begin with a byte order mark. */
public enum RecordFormat {
    /**
     * One document, or an array of documents.
     *
     * <p>The records of an array are read one by one. One that is broken is one record with a finding, and reading goes
     * on after it, unless it is broken such that its end cannot be told: brackets that do not match, a quotation mark
     * that is missing. What follows then is not read.
     */
    JSON,
    /**
     * A document on each line (<a href="https://jsonlines.org">JSON Lines</a>, NDJSON).
     *
     * <p>Lines end at LF or CR LF, the last one needs no end; a CR alone ends none. Lines of white space are no records.
     * Whatever a line holds, reading goes on with the next.
     */
    NDJSON
}
