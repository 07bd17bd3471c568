// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.util.Locale;
import org.treatysessions.finding.Finding;
import org.treatysessions.report.ReportJson;
import org.treatysessions.report.ReportOptions;
import org.treatysessions.report.ReportRenderer;
import org.treatysessions.validation.ValidationReport;
import tools.jackson.databind.json.JsonMapper;

/** Findings and reports as JSON. */
final class JsonText {

    private JsonText() {}

    /** {@return a finding on one line, without a line break at its end} */
    static String line(Finding finding) {
        return JsonMapper.shared().writeValueAsString(ReportJson.of(finding, Locale.ENGLISH));
    }

    /** {@return a report on several lines, without a line break at its end} */
    static String text(ValidationReport report) {
        return ReportRenderer.json().render(report, ReportOptions.standard()).stripTrailing();
    }
}
