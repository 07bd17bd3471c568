package org.treatysessions.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats of a report. */
enum ReportFormat {
    TEXT(TextReport::write),
    JSON(JsonReport::write);

    /** Writes what a run gave. */
    private interface Report {

        void write(Outcome outcome, Locale language, Writer out) throws IOException;
    }

    private final Report report;

    ReportFormat(Report report) {
        this.report = report;
    }

    void write(Outcome outcome, Locale language, Writer out) throws IOException {
        report.write(outcome, language, out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
