// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * A side of the dialogue.
 *
 * @since 0.1
 */
public enum Speaker implements Vocabulary {
    /** The committee, or one of its members. */
    COMMITTEE("committee", "The committee, or one of its members."),
    /** The delegation of the State party, or one of its members. */
    DELEGATION("delegation", "The delegation of the State party, or one of its members.");

    private final String code;
    private final String description;

    Speaker(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Returns the speaker with a code.
     *
     * @param code the code
     * @return the speaker
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static Speaker of(String code) {
        return Vocabulary.of(Speaker.class, code);
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
