// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import org.treatysessions.language.Term;

/**
 * The severity of a finding, most severe first.
 *
 * @since 0.1
 */
public enum Severity implements Term {
    /** A fact that cannot be true of a real session, or a record that cannot be published as it is. */
    ERROR("error"),
    /** An unusual fact, probably a slip or an omission. */
    WARNING("warning"),
    /** A fact worth knowing that has no effect. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** {@return the severity as in reports: {@code error}, {@code warning} or {@code info}} */
    @Override
    public String code() {
        return code;
    }

    /**
     * Compares severities.
     *
     * @param other the other severity
     * @return whether this severity is at least as severe as the other one
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    @Override
    public String toString() {
        return code;
    }
}
