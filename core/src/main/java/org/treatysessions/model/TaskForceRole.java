package org.treatysessions.model;

import java.util.Optional;

/** The part of a committee member in the task force for a country. */
public enum TaskForceRole implements Vocabulary {
    /** The one who leads the task force, as the CRC calls it. */
    COORDINATOR("coordinator"),
    /** The country rapporteur, as other committees call the one who leads. */
    RAPPORTEUR("rapporteur"),
    /** A member without an office in the task force. */
    MEMBER("member");

    private static final Codes<TaskForceRole> CODES = Codes.of("a role in a task force", values());

    private final String code;

    TaskForceRole(String code) {
        this.code = code;
    }

    /**
     * Finds the role with a code.
     *
     * @param code the code
     * @return the role
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static TaskForceRole of(String code) {
        return CODES.get(code);
    }

    /**
     * Finds the role with a code, if there is one.
     *
     * @param code the code
     * @return the role, or nothing
     */
    public static Optional<TaskForceRole> find(String code) {
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
