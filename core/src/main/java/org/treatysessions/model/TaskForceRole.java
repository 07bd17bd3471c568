// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * A role in the task force of a session.
 *
 * @since 0.1
 */
public enum TaskForceRole implements Vocabulary {
    /** The leader of the task force, as titled by the CRC. */
    COORDINATOR("coordinator", "The leader of the task force, as titled by the CRC."),
    /** The leader of the task force, as titled by other committees. */
    RAPPORTEUR("rapporteur", "The leader of the task force, as titled by other committees."),
    /** A member without a special role. */
    MEMBER("member", "A member without a special role.");

    private final String code;
    private final String description;

    TaskForceRole(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Returns the role with a code.
     *
     * @param code the code
     * @return the role
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static TaskForceRole of(String code) {
        return Vocabulary.of(TaskForceRole.class, code);
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
