// SPDX-License-Identifier: Apache-2.0
/**
 * Rules on sessions of UN human-rights treaty bodies, their configuration, and validation reports.
 *
 * <p>Start with {@link org.treatysessions.validation.SessionValidator}.
 */
module org.treatysessions.validation {
    requires transitive org.treatysessions.core;
    requires transitive org.treatysessions.json;
    requires org.hibernate.validator;

    exports org.treatysessions.validation;
    exports org.treatysessions.validation.spi;

    uses org.treatysessions.validation.spi.RuleProvider;
}
