package org.treatysessions.model;

import java.util.Optional;

/** The side that speaks in a dialogue. */
public enum Speaker implements Vocabulary {
    /** The committee, or one of its members. */
    COMMITTEE("committee"),
    /** The delegation of the State party, or one of its members. */
    DELEGATION("delegation");

    private static final Codes<Speaker> CODES = Codes.of("a speaker", values());

    private final String code;

    Speaker(String code) {
        this.code = code;
    }

    /**
     * Finds the speaker with a code.
     *
     * @param code the code
     * @return the speaker
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static Speaker of(String code) {
        return CODES.get(code);
    }

    /**
     * Finds the speaker with a code, if there is one.
     *
     * @param code the code
     * @return the speaker, or nothing
     */
    public static Optional<Speaker> find(String code) {
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
