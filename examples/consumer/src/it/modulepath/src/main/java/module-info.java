// SPDX-License-Identifier: Apache-2.0
/** A program that requires one module and opens no package. */
module example.consumer {
    requires org.hibernate.validator;
    requires org.treatysessions.validation;

    provides org.treatysessions.validation.spi.RuleProvider with
            example.consumer.OwnRules;
}
