// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * The way in which the dialogue was held.
 *
 * @since 0.1
 */
public enum SessionMode implements Vocabulary {
    /** All participants met in one place. */
    IN_PERSON("in-person", "All participants met in one place."),
    /** All participants met by video link. */
    ONLINE("online", "All participants met by video link."),
    /** Some participants met in one place, others joined by video link. */
    HYBRID("hybrid", "Some participants met in one place, others joined by video link.");

    private final String code;
    private final String description;

    SessionMode(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Finds the mode with a code.
     *
     * @param code the code
     * @return the mode
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static SessionMode of(String code) {
        return Vocabulary.of(SessionMode.class, code);
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
