package org.treatysessions.model;

import java.util.Optional;

/** A role in the task force of a session. */
public enum TaskForceRole implements Vocabulary {
    /** The leader of the task force, as titled by the CRC. */
    COORDINATOR("coordinator", "The leader of the task force, as titled by the CRC."),
    /** The leader of the task force, as titled by other committees. */
    RAPPORTEUR("rapporteur", "The leader of the task force, as titled by other committees."),
    /** A member without a special role. */
    MEMBER("member", "A member without a special role.");

    private static final Codes<TaskForceRole> CODES = Codes.of("a role in a task force", values());

    private final String code;
    private final String description;

    TaskForceRole(String code, String description) {
        this.code = code;
        this.description = description;
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
