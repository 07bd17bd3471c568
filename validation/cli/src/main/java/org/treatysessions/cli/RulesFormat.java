package org.treatysessions.cli;

import java.util.Locale;

/** The formats of the list of rules. */
enum RulesFormat {
    MARKDOWN,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
