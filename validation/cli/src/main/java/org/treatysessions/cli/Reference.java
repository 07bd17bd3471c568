package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.validation.spi.ReferenceData;

/** The reference data that can be compared with. */
enum Reference {
    /** What the library ships. */
    BUILTIN;

    ReferenceData data() {
        return ReferenceData.builtIn();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
