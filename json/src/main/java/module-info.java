/** Sessions of UN human-rights treaty bodies as JSON: reading, writing, and the JSON Schema. */
@SuppressWarnings("module") // the validation module is built after this one
module org.treatysessions.json {
    requires transitive org.treatysessions.core;
    requires transitive tools.jackson.databind;

    exports org.treatysessions.json;
    exports org.treatysessions.json.format to
            org.treatysessions.validation;

    provides tools.jackson.databind.JacksonModule with
            org.treatysessions.json.TreatySessionsModule;
}
