// SPDX-License-Identifier: Apache-2.0
/** Sessions of UN human-rights treaty bodies for mappers of Jackson 2. */
@SuppressWarnings("module") // the digit is that of Jackson 2
module org.treatysessions.jackson2 {
    requires transitive org.treatysessions.json;
    requires transitive com.fasterxml.jackson.databind;

    exports org.treatysessions.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.treatysessions.jackson2.TreatySessionsJackson2Module;
}
