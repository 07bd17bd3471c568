// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.treatysessions.validation.ValidationReport;

/**
 * Writes a validation report in a format.
 *
 * <pre>{@code
 * ValidationReport report = validator.check(SessionJson.standard().read(file));
 * ReportOptions options = ReportOptions.standard().withLanguage(Locale.FRENCH);
 * ReportRenderer.html().render(report, options, writer);
 * }</pre>
 *
 * <p>The same report and options always give the same text. Data from records is escaped, so that it can neither control
 * a terminal nor be mistaken for markup. The renderers of this interface are immutable and thread-safe.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ReportRenderer {

    /**
     * Returns the renderer of plain text: each finding with the line that it is about and a caret, and a summary.
     *
     * @return the renderer
     */
    static ReportRenderer text() {
        return (report, options, out) -> new TextReport(new ReportView(report, options), out).write();
    }

    /**
     * Returns the renderer of JSON, with the members of {@link ReportJson} after {@code tool}.
     *
     * @return the renderer
     */
    static ReportRenderer json() {
        return (report, options, out) -> JsonLayout.write(JsonReport.of(report, options), out);
    }

    /**
     * Returns the renderer of SARIF 2.1.0, which code hosts show beside the lines of files.
     *
     * @return the renderer
     */
    static ReportRenderer sarif() {
        return (report, options, out) ->
                JsonLayout.write(new SarifReport(new ReportView(report, options)).toJson(), out);
    }

    /**
     * Returns the renderer of JUnit XML, which build servers show as test results.
     *
     * @return the renderer
     */
    static ReportRenderer junit() {
        return (report, options, out) -> JUnitReport.write(new ReportView(report, options), out);
    }

    /**
     * Returns the renderer of one HTML page without references to other files: the findings with the lines around them,
     * the {@linkplain ReportSource#withSessions sessions} with the findings beside their values, a chart by rule, and a
     * filter.
     *
     * @return the renderer
     */
    static ReportRenderer html() {
        return (report, options, out) -> new HtmlReport(new ReportView(report, options)).write(out);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param options the language and other options
     * @param out the writer; not flushed and not closed
     * @throws IOException if the writer throws it
     */
    void render(ValidationReport report, ReportOptions options, Writer out) throws IOException;

    /**
     * Returns a report as a string.
     *
     * @param report the report
     * @param options the language and other options
     * @return the text
     */
    default String render(ValidationReport report, ReportOptions options) {
        StringWriter out = new StringWriter();
        try {
            render(report, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
