// SPDX-License-Identifier: Apache-2.0
/** AssertJ assertions on validation reports. */
module org.treatysessions.assertj {
    requires transitive org.treatysessions.validation;
    requires transitive org.assertj.core;

    exports org.treatysessions.assertj;
}
