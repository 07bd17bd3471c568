// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.report.SessionRenderer;

/** The formats of a rendered session. */
enum RenderFormat {
    MARKDOWN,
    HTML;

    SessionRenderer renderer() {
        return switch (this) {
            case MARKDOWN -> SessionRenderer.markdown();
            case HTML -> SessionRenderer.html();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
