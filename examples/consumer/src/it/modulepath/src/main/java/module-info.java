/** A program that asks for one module and opens nothing. */
module example.consumer {
    requires org.hibernate.validator;
    requires org.treatysessions.validation;

    provides org.treatysessions.validation.spi.RuleProvider with
            example.consumer.OwnRules;
}
