// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * The reporting procedure of a State party.
 *
 * @since 0.1
 */
public enum Procedure implements Vocabulary {
    /** The State reports, the committee asks questions, and the State replies. */
    STANDARD("standard", "The State reports, the committee asks questions, and the State replies."),
    /** The committee asks questions first, and the State replies with its report. */
    SIMPLIFIED("simplified", "The committee asks questions first, and the State replies with its report.");

    private final String code;
    private final String description;

    Procedure(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Returns the procedure with a code.
     *
     * @param code the code
     * @return the procedure
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static Procedure of(String code) {
        return Vocabulary.of(Procedure.class, code);
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
