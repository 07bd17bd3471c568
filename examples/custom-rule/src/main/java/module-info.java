/** A rule of one's own; on the module path it is found here, on the class path in META-INF/services. */
module org.treatysessions.examples.customrule {
    requires transitive org.treatysessions.validation;

    exports org.treatysessions.examples.customrule;

    provides org.treatysessions.validation.spi.RuleProvider with
            org.treatysessions.examples.customrule.AcmeRules;
}
