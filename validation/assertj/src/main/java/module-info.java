/** AssertJ assertions on validation reports. */
module org.treatysessions.assertj {
    requires transitive org.treatysessions.validation;
    requires transitive org.assertj.core;

    exports org.treatysessions.assertj;
}
