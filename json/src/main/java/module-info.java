// SPDX-License-Identifier: Apache-2.0
/** Sessions of UN human-rights treaty bodies as JSON: reading, writing, and the JSON Schema. */
module org.treatysessions.json {
    requires transitive org.treatysessions.core;
    requires transitive tools.jackson.databind;

    exports org.treatysessions.json;

    provides tools.jackson.databind.JacksonModule with
            org.treatysessions.json.TreatySessionsModule;
}
