/** The rules on sessions of UN human-rights treaty bodies. */
module org.treatysessions.validation {
    requires transitive org.treatysessions.core;
    requires transitive org.treatysessions.json;
    requires org.hibernate.validator;

    exports org.treatysessions.validation;
    exports org.treatysessions.validation.spi;

    uses org.treatysessions.validation.spi.RuleProvider;
}
