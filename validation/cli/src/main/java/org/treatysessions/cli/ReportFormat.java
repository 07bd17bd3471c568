package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.report.ReportRenderer;

/** The formats of a report. */
enum ReportFormat {
    TEXT(ReportRenderer.text()),
    JSON(ReportRenderer.json()),
    SARIF(ReportRenderer.sarif()),
    JUNIT(ReportRenderer.junit()),
    HTML(ReportRenderer.html());

    private final ReportRenderer renderer;

    ReportFormat(ReportRenderer renderer) {
        this.renderer = renderer;
    }

    ReportRenderer renderer() {
        return renderer;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
