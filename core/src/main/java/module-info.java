// SPDX-License-Identifier: Apache-2.0
/**
 * Sessions of UN human-rights treaty bodies as immutable types.
 *
 * <p>{@link org.treatysessions.model} has the types, {@link org.treatysessions.model.meta} their description and {@link
 * org.treatysessions.model.diff} the differences between two records, {@link
 * org.treatysessions.constraint} the Jakarta constraints on their accessors, {@link org.treatysessions.finding} the findings
 * of rules, and {@link org.treatysessions.language} messages in the six official languages of the United Nations.
 */
module org.treatysessions.core {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.treatysessions.constraint;
    exports org.treatysessions.finding;
    exports org.treatysessions.language;
    exports org.treatysessions.model;
    exports org.treatysessions.model.diff;
    exports org.treatysessions.model.meta;
}
