// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.report.DiffRenderer;

/** The formats of differences. */
enum DiffFormat {
    TEXT,
    JSON;

    DiffRenderer renderer() {
        return switch (this) {
            case TEXT -> DiffRenderer.text();
            case JSON -> DiffRenderer.json();
        };
    }

    /** {@return the name as on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
