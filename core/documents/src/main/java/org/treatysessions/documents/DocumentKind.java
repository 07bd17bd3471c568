// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

/**
 * The kinds of documents that facts are read from.
 *
 * @since 0.1
 */
public enum DocumentKind {
    /** A report on a session, in the template of Child Rights Connect. */
    SESSION_REPORT("session-report"),
    /** The concluding observations of a committee. */
    CONCLUDING_OBSERVATIONS("concluding-observations"),
    /** A list of issues, also one prior to reporting. */
    LIST_OF_ISSUES("list-of-issues"),
    /** The replies of a State to a list of issues. */
    WRITTEN_REPLIES("written-replies"),
    /** The report of a State. */
    STATE_REPORT("state-report"),
    /** None of these, or a document that could not be read. */
    UNKNOWN("unknown");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** {@return the code, in lower case with hyphens} */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
