/** Validation reports and sessions for people and for other programs. */
module org.treatysessions.report {
    requires transitive org.treatysessions.validation;

    exports org.treatysessions.report;
}
