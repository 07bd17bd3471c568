// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * The kind of a list of issues.
 *
 * @since 0.1
 */
public enum ListOfIssuesKind implements Vocabulary {
    /** Questions about a report that has been submitted. */
    STANDARD("standard", "Questions about a report that has been submitted."),
    /** Questions asked before the report is written, which the report answers (LOIPR). */
    PRIOR_TO_REPORTING(
            "prior-to-reporting", "Questions asked before the report is written, which the report answers (LOIPR)."),
    /** Questions to a State party whose report is overdue, to be reviewed without a report. */
    ABSENCE_OF_REPORT(
            "absence-of-report",
            "Questions to a State party whose report is overdue, to be reviewed without a report.");

    private final String code;
    private final String description;

    ListOfIssuesKind(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Returns the kind with a code.
     *
     * @param code the code
     * @return the kind
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static ListOfIssuesKind of(String code) {
        return Vocabulary.of(ListOfIssuesKind.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String description() {
        return description;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
