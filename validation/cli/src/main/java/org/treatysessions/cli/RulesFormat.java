// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.report.RuleCatalogueRenderer;

/** The formats of the catalogue of rules. */
enum RulesFormat {
    MARKDOWN,
    JSON;

    RuleCatalogueRenderer renderer() {
        return switch (this) {
            case MARKDOWN -> RuleCatalogueRenderer.markdown();
            case JSON -> RuleCatalogueRenderer.json();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
