// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.List;
import java.util.Map;
import org.treatysessions.validation.ValidationReport;

/** A report for programs. */
final class JsonReport {

    private static final String DROPPED = "dropped";

    private JsonReport() {}

    static Map<String, Object> of(ValidationReport report, ReportOptions options) {
        Tool tool = options.tool();
        Map<String, Object> members =
                JsonLayout.object("tool", JsonLayout.object("name", tool.name(), "version", tool.version()));
        members.putAll(ReportJson.of(report, options.language().locale()));
        Object dropped = members.remove(DROPPED);
        if (options.isSummary()) {
            members.put("findings", List.of());
            dropped = report.findings().size() + report.dropped();
        }
        members.put("notRead", notRead(options.sources()));
        members.put(DROPPED, dropped);
        return members;
    }

    private static List<Map<String, Object>> notRead(List<ReportSource> sources) {
        return sources.stream()
                .filter(source -> source.problem().isPresent())
                .map(source -> JsonLayout.object(
                        "source", source.name(), "reason", source.problem().get()))
                .toList();
    }
}
