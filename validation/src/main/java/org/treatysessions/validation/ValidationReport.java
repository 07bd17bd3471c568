package org.treatysessions.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.format.FindingOrder;

/**
 * What validation says of a session, or of many.
 *
 * <p>Reports on parts of a run can be merged in any order and grouping, the result is the same. Counts are exact; of
 * the findings of a rule only the first ones are kept, so that a report on many records stays small. Immutable and
 * thread-safe.
 */
public final class ValidationReport {

    private final List<Finding> findings;
    private final Map<String, Map<Severity, Long>> counts;
    private final Records records;
    private final List<SkippedRule> skipped;
    private final @Nullable LocalDate asOf;
    private final int maxSamples;

    private ValidationReport(
            List<Finding> findings,
            Map<String, Map<Severity, Long>> counts,
            Records records,
            List<SkippedRule> skipped,
            @Nullable LocalDate asOf,
            int maxSamples) {
        this.findings = capped(FindingOrder.sorted(findings), maxSamples);
        this.counts = counts;
        this.records = records;
        this.skipped = List.copyOf(skipped);
        this.asOf = asOf;
        this.maxSamples = maxSamples;
    }

    /** The report of a validator on no record. */
    static ValidationReport empty(List<SkippedRule> skipped, @Nullable LocalDate asOf, int maxSamples) {
        return new ValidationReport(List.of(), Map.of(), Records.NONE, skipped, asOf, maxSamples);
    }

    /** This report, which is on no record, with what was found in one. */
    ValidationReport of(List<Finding> found, List<DroppedFindings> dropped, boolean hasSession) {
        Map<String, Map<Severity, Long>> counted = new TreeMap<>();
        found.forEach(finding -> count(counted, finding.rule().id(), finding.severity(), 1));
        dropped.forEach(more -> count(counted, more.rule().id(), more.severity(), more.count()));
        boolean isRejected =
                !hasSession || counted.values().stream().anyMatch(severities -> severities.containsKey(Severity.ERROR));
        Records one = new Records(1, isRejected ? 0 : 1, isRejected ? 1 : 0, hasSession ? 0 : 1);
        return new ValidationReport(found, counted, one, skipped, asOf, maxSamples);
    }

    private static void count(Map<String, Map<Severity, Long>> counts, String rule, Severity severity, long count) {
        counts.computeIfAbsent(rule, id -> new EnumMap<>(Severity.class)).merge(severity, count, Long::sum);
    }

    /** Keeps the first findings of each rule. */
    private static List<Finding> capped(List<Finding> sorted, int maxSamples) {
        if (sorted.size() <= maxSamples) {
            return sorted;
        }
        Map<String, Integer> kept = new HashMap<>();
        return sorted.stream()
                .filter(finding -> kept.merge(finding.rule().id(), 1, Integer::sum) <= maxSamples)
                .toList();
    }

    /**
     * How many records were looked at: read = accepted + rejected.
     *
     * @param read the records that were looked at
     * @param accepted those without an error
     * @param rejected those with one
     * @param unreadable those of the rejected that gave no session
     */
    public record Records(long read, long accepted, long rejected, long unreadable) {

        private static final Records NONE = new Records(0, 0, 0, 0);

        private Records plus(Records other) {
            return new Records(
                    read + other.read,
                    accepted + other.accepted,
                    rejected + other.rejected,
                    unreadable + other.unreadable);
        }
    }

    /**
     * {@return the findings: by record, then by place in the order of the format's members (an object before its
     * members), then by rule id; of each rule the first ones, see {@link SessionValidator.Builder#maxSamples}}
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Counts the findings of a severity, those that are not kept among them.
     *
     * @param severity the severity
     * @return how many findings have it
     */
    public long count(Severity severity) {
        return counts.values().stream()
                .mapToLong(severities -> severities.getOrDefault(severity, 0L))
                .sum();
    }

    /** {@return how many findings each severity has} */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, count(severity));
        }
        return bySeverity;
    }

    /** {@return how many findings each rule has that has any, by its id, in alphabetical order} */
    public Map<String, Long> countsByRule() {
        Map<String, Long> byRule = new TreeMap<>();
        counts.forEach((rule, severities) -> byRule.put(rule, sum(severities)));
        return byRule;
    }

    private static long sum(Map<Severity, Long> severities) {
        return severities.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return whether there is no error} */
    public boolean isValid() {
        return !hasAtLeast(Severity.ERROR);
    }

    /**
     * Tells whether something was found that is as grave as a severity, or graver.
     *
     * @param severity the severity
     * @return whether there is such a finding
     */
    public boolean hasAtLeast(Severity severity) {
        return counts.values().stream()
                .flatMap(severities -> severities.keySet().stream())
                .anyMatch(found -> found.isAtLeast(severity));
    }

    /** {@return how many records were looked at} */
    public Records records() {
        return records;
    }

    /** {@return the rules that did not speak, or not in full, in the order of the catalogue} */
    public List<SkippedRule> skipped() {
        return skipped;
    }

    /** {@return the day that the rules took for the present one; empty where none was given} */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** {@return how many findings are counted and not kept, because there were too many} */
    public long dropped() {
        return counts.values().stream().mapToLong(ValidationReport::sum).sum() - findings.size();
    }

    /**
     * Merges this report with one on other records.
     *
     * @param other the other report, made by a validator with the same settings
     * @return the report on the records of both
     * @throws IllegalArgumentException if the two took different days for the present one
     */
    public ValidationReport merge(ValidationReport other) {
        return mergeAll(List.of(other));
    }

    /**
     * Merges this report with others on other records; many at once cost less than one after the other.
     *
     * @param others the other reports, made by validators with the same settings
     * @return the report on the records of all
     * @throws IllegalArgumentException if two took different days for the present one
     */
    public ValidationReport mergeAll(Collection<ValidationReport> others) {
        List<Finding> all = new ArrayList<>(findings);
        Map<String, Map<Severity, Long>> sums = new TreeMap<>();
        addTo(sums);
        Records together = records;
        for (ValidationReport other : others) {
            if (!asOf().equals(other.asOf())) {
                throw new IllegalArgumentException(
                        "The reports are of different days: " + asOf() + ", " + other.asOf());
            }
            all.addAll(other.findings);
            other.addTo(sums);
            together = together.plus(other.records);
        }
        return new ValidationReport(all, sums, together, skipped, asOf, maxSamples);
    }

    private void addTo(Map<String, Map<Severity, Long>> sums) {
        counts.forEach(
                (rule, severities) -> severities.forEach((severity, count) -> count(sums, rule, severity, count)));
    }

    @Override
    public String toString() {
        return "ValidationReport" + counts() + findings;
    }
}
