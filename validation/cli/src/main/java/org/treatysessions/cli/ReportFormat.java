package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats of a report. */
enum ReportFormat {
    TEXT(TextReport::write),
    JSON((outcome, how, out) -> JsonReport.write(outcome, how.locale(), out)),
    SARIF(SarifReport::write),
    JUNIT(JUnitReport::write),
    HTML((outcome, how, out) -> HtmlReport.write(outcome, how.language(), out));

    /** Writes what a run gave. */
    private interface Report {

        void write(Outcome outcome, Presentation how, Writer out) throws IOException;
    }

    private final Report report;

    ReportFormat(Report report) {
        this.report = report;
    }

    void write(Outcome outcome, Presentation how, Writer out) throws IOException {
        report.write(outcome, how, out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
