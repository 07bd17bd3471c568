package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.report.RuleCatalogueRenderer;

/** The formats of the catalogue of rules. */
enum RulesFormat {
    MARKDOWN(RuleCatalogueRenderer.markdown()),
    JSON(RuleCatalogueRenderer.json());

    private final RuleCatalogueRenderer renderer;

    RulesFormat(RuleCatalogueRenderer renderer) {
        this.renderer = renderer;
    }

    RuleCatalogueRenderer renderer() {
        return renderer;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
