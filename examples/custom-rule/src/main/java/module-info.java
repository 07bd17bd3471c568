// SPDX-License-Identifier: Apache-2.0
/** A user-defined rule, found by this declaration on the module path and by META-INF/services on the class path. */
module org.treatysessions.examples.customrule {
    requires transitive org.treatysessions.validation;

    exports org.treatysessions.examples.customrule;

    provides org.treatysessions.validation.spi.RuleProvider with
            org.treatysessions.examples.customrule.AcmeRules;
}
