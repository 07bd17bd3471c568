// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * The kind of a State report, recorded where the number does not make it plain.
 *
 * @since 0.1
 */
public enum StateReportKind implements Vocabulary {
    /** The first report under an instrument. */
    INITIAL("initial", "The first report under an instrument."),
    /** A report due at regular intervals. */
    PERIODIC("periodic", "A report due at regular intervals."),
    /** A report requested out of turn, as by the Committee on the Elimination of Discrimination against Women. */
    EXCEPTIONAL(
            "exceptional",
            "A report requested out of turn, as by the Committee on the Elimination of Discrimination against Women."),
    /** A special report, as requested by the Committee against Torture. */
    SPECIAL("special", "A special report, as requested by the Committee against Torture."),
    /** Additional information requested after a report, as under article 29 (4) of the convention on enforced disappearance. */
    ADDITIONAL_INFORMATION(
            "additional-information",
            "Additional information requested after a report, as under article 29 (4) of the convention on enforced disappearance."),
    /** A report of another kind. */
    OTHER("other", "A report of another kind.");

    private final String code;
    private final String description;

    StateReportKind(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Finds the kind with a code.
     *
     * @param code the code
     * @return the kind
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static StateReportKind of(String code) {
        return Vocabulary.of(StateReportKind.class, code);
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
