package org.treatysessions.finding;

import org.treatysessions.language.Term;

/** The weight of a finding, the gravest first. */
public enum Severity implements Term {
    /** What cannot be true of a real session, or cannot be used as published. */
    ERROR("error"),
    /** What is unusual, and probably a slip or an omission. */
    WARNING("warning"),
    /** What is worth knowing and has no effect. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** {@return the severity as it is written in reports: {@code error}, {@code warning} or {@code info}} */
    @Override
    public String code() {
        return code;
    }

    /**
     * Tells whether this severity is as grave as another, or graver.
     *
     * @param other the other severity
     * @return whether it is
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    @Override
    public String toString() {
        return code;
    }
}
