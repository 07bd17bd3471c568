package org.treatysessions.examples.spring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;

/**
 * A finding as it is answered.
 *
 * @param rule the id of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param path the place in the session, as a JSON Pointer
 * @param message the finding in words
 * @param arguments the values that the message speaks of
 * @param location the line and the column, where they are known
 */
record ReportedFinding(
        String rule,
        String severity,
        String path,
        String message,
        Map<String, Object> arguments,
        @JsonUnwrapped @Nullable Location location) {

    static List<ReportedFinding> of(List<Finding> findings, Locale language) {
        return findings.stream().map(finding -> of(finding, language)).toList();
    }

    private static ReportedFinding of(Finding finding, Locale language) {
        return new ReportedFinding(
                finding.rule().id().toString(),
                finding.severity().code(),
                finding.path(),
                finding.message(language),
                finding.arguments(),
                finding.location().orElse(null));
    }
}
