// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import org.treatysessions.language.Term;

/**
 * The kind of a document, as far as its symbol goes.
 *
 * @since 0.1
 */
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
    /** Additional information of a State on enforced disappearance; it replaces a report. */
    ADDITIONAL_INFORMATION("additional-information"),
    /** Information on the follow-up to concluding observations, or observations on it. */
    FOLLOW_UP("follow-up"),
    /** Comments of a State on concluding observations, or information that it gives about them later. */
    STATE_COMMENTS("state-comments"),
    /** A report on an inquiry or a visit, or a reply to one. */
    INQUIRY("inquiry"),
    /** A decision, mostly on communications of individuals. */
    DECISION("decision"),
    /** A general comment or general recommendation. */
    GENERAL_COMMENT("general-comment"),
    /** Guidelines for reports. */
    GUIDELINES("guidelines"),
    /** A core document, common to all treaties. */
    CORE_DOCUMENT("core-document"),
    /** The summary record of a meeting. */
    SUMMARY_RECORD("summary-record"),
    /** A document that is numbered within a session of its committee. */
    SESSION_DOCUMENT("session-document"),
    /** Any other document, such as an annual report, a working paper, or rules of procedure. */
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
