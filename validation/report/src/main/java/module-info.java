// SPDX-License-Identifier: Apache-2.0
/** Validation reports and sessions in formats for people and for programs. */
module org.treatysessions.report {
    requires transitive org.treatysessions.validation;
    requires java.xml;

    exports org.treatysessions.report;
}
