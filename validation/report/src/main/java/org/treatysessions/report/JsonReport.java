package org.treatysessions.report;

import java.util.Map;
import org.treatysessions.validation.ValidationReport;

/** A report for programs. */
final class JsonReport {

    private JsonReport() {}

    static Map<String, Object> of(ValidationReport report, ReportOptions options) {
        Tool tool = options.tool();
        Map<String, Object> members =
                JsonLayout.object("tool", JsonLayout.object("name", tool.name(), "version", tool.version()));
        members.putAll(ReportJson.of(report, options.language().locale()));
        return members;
    }
}
