package org.treatysessions.model;

import java.util.Optional;

/** The moment at which a list of issues is asked. */
public enum ListOfIssuesKind implements Vocabulary {
    /** Questions about a report that has been submitted. */
    STANDARD("standard"),
    /** Questions that the report is to answer, asked before it is written. */
    PRIOR_TO_REPORTING("prior-to-reporting");

    private static final Codes<ListOfIssuesKind> CODES = Codes.of("a kind of list of issues", values());

    private final String code;

    ListOfIssuesKind(String code) {
        this.code = code;
    }

    /**
     * Finds the kind with a code.
     *
     * @param code the code
     * @return the kind
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static ListOfIssuesKind of(String code) {
        return CODES.get(code);
    }

    /**
     * Finds the kind with a code, if there is one.
     *
     * @param code the code
     * @return the kind, or nothing
     */
    public static Optional<ListOfIssuesKind> find(String code) {
        return CODES.find(code);
    }

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
