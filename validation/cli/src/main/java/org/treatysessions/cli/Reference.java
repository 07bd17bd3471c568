// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.validation.spi.ReferenceData;

/** The reference data for rules. */
enum Reference {
    /** The data in the library. */
    BUILTIN;

    ReferenceData data() {
        return ReferenceData.builtIn();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
