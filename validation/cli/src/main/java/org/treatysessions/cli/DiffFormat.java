package org.treatysessions.cli;

import org.treatysessions.report.DiffRenderer;

/** The formats of differences. */
enum DiffFormat {
    TEXT(DiffRenderer.text()),
    JSON(DiffRenderer.json());

    private final DiffRenderer renderer;

    DiffFormat(DiffRenderer renderer) {
        this.renderer = renderer;
    }

    DiffRenderer renderer() {
        return renderer;
    }

    /** {@return the name as on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
