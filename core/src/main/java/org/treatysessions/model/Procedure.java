package org.treatysessions.model;

import java.util.Optional;

/** The reporting procedure of a State party. */
public enum Procedure implements Vocabulary {
    /** The State reports, the committee asks questions, and the State replies. */
    STANDARD("standard", "The State reports, the committee asks questions, and the State replies."),
    /** The committee asks questions first, and the State replies with its report. */
    SIMPLIFIED("simplified", "The committee asks questions first, and the State replies with its report.");

    private static final Codes<Procedure> CODES = Codes.of("a procedure", values());

    private final String code;
    private final String description;

    Procedure(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Finds the procedure with a code.
     *
     * @param code the code
     * @return the procedure
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static Procedure of(String code) {
        return CODES.get(code);
    }

    /**
     * Finds the procedure with a code, if there is one.
     *
     * @param code the code
     * @return the procedure, or nothing
     */
    public static Optional<Procedure> find(String code) {
        return CODES.find(code);
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
