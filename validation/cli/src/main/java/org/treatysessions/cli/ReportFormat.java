// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.report.ReportRenderer;

/** The formats of a report. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML;

    ReportRenderer renderer() {
        return switch (this) {
            case TEXT -> ReportRenderer.text();
            case JSON -> ReportRenderer.json();
            case SARIF -> ReportRenderer.sarif();
            case JUNIT -> ReportRenderer.junit();
            case HTML -> ReportRenderer.html();
        };
    }

    /** {@return the maximum number of sessions with findings that the format shows as pages} */
    int maxSessions() {
        return this == HTML ? 100 : 0;
    }

    /** {@return the format of a file, by its extension; text unless it is that of another format} */
    static ReportFormat ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return JSON;
        } else if (lower.endsWith(".sarif")) {
            return SARIF;
        } else if (lower.endsWith(".xml")) {
            return JUNIT;
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? HTML : TEXT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
