// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.ReadResult;

/**
 * Counts findings and records for a report.
 *
 * <p>The cost of adding a record depends on the record, not on the report. Not thread-safe.
 */
final class Tally {

    private final ValidationReport empty;
    private final int maxSamples;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<RuleId, Integer> kept = new HashMap<>();
    private final Map<RuleId, Map<Severity, Long>> counts = new TreeMap<>();
    private final Map<Integer, Long> accepted = new HashMap<>();
    private ValidationReport.Records records = ValidationReport.Records.NONE;

    Tally(ValidationReport empty, int maxSamples) {
        this.empty = empty;
        this.maxSamples = maxSamples;
    }

    /**
     * Adds a record.
     *
     * @param one the report on it
     * @param read the record, from which the findings that are kept get their excerpts; null for a session built in Java
     */
    void add(ValidationReport one, @Nullable ReadResult read) {
        for (Finding finding : one.findings()) {
            if (kept.merge(finding.rule().id(), 1, Integer::sum) <= maxSamples) {
                findings.add(read == null ? finding : SessionValidator.withExcerpt(finding, read));
            }
        }
        one.addTo(counts, accepted);
        records = records.plus(one.records());
    }

    /** The report on the records added so far. */
    ValidationReport report() {
        return empty.with(findings, counts, accepted, records);
    }
}
