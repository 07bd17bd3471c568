package org.treatysessions.model;

import java.util.Optional;

/** The way in which a State party reports. */
public enum Procedure implements Vocabulary {
    /** The State reports, then the committee asks, then the State replies. */
    STANDARD("standard"),
    /** The committee asks first, and the State's report is its reply. */
    SIMPLIFIED("simplified");

    private static final Codes<Procedure> CODES = Codes.of("a procedure", values());

    private final String code;

    Procedure(String code) {
        this.code = code;
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

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
