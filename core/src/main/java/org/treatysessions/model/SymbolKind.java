package org.treatysessions.model;

import org.treatysessions.language.Term;

/** The kind of a document, as far as its symbol tells. */
public enum SymbolKind implements Term {
    /** A report of a State party. */
    STATE_REPORT("state-report"),
    /** A list of issues about a report; of the Committee against Torture also one prior to reporting. */
    LIST_OF_ISSUES("list-of-issues"),
    /** A list of issues prior to reporting. */
    LIST_OF_ISSUES_PRIOR_TO_REPORTING("list-of-issues-prior-to-reporting"),
    /** The State's written replies to a list of issues. */
    WRITTEN_REPLIES("written-replies"),
    /** Concluding observations. */
    CONCLUDING_OBSERVATIONS("concluding-observations"),
    /** Additional information of a State on enforced disappearance. */
    ADDITIONAL_INFORMATION("additional-information"),
    /** A core document, common to all treaties. */
    CORE_DOCUMENT("core-document"),
    /** The summary record of a meeting. */
    SUMMARY_RECORD("summary-record"),
    /** A document that is numbered within a session of its committee. */
    SESSION_DOCUMENT("session-document"),
    /** Any other document, such as a general comment, an annual report, or a State's comments on observations. */
    OTHER("other");

    private final String code;

    SymbolKind(String code) {
        this.code = code;
    }

    /** {@return the kind as it is written in reports and messages} */
    @Override
    public String code() {
        return code;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
