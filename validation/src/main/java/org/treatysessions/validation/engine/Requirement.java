// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

/** What a rule needs beside the session. */
public enum Requirement {
    /** Nothing. */
    NONE,
    /** The current date, for a part of the rule. */
    CURRENT_DATE_IN_PART,
    /** The current date. */
    CURRENT_DATE,
    /** Reference data. */
    REFERENCE_DATA,
    /** The other records of the run; such a rule is checked by {@link RunMemory}. */
    RUN,
    /** A rule that fails; such a rule is reported by {@link RuleEngine}. */
    FAILED_RULE
}
