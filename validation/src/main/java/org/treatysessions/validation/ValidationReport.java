// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.FindingOrder;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;

/**
 * The findings and counts on one session, or on many.
 *
 * <pre>{@code
 * long errors = report.count(Severity.ERROR);
 * long late = report.count(SessionRules.REPORT_LATE);
 * ValidationReport all = report.merge(other);
 * }</pre>
 *
 * <p>Reports on parts of a run can be merged in any order and grouping, with the same result. Counts are exact; only the
 * first findings of each rule are kept, so that a report on many records stays small. Equal if all parts are. Immutable,
 * thread-safe and serializable: a deserialized report has all of these parts, and can be merged as before.
 *
 * @since 0.1
 */
public final class ValidationReport implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Settings settings;
    private final boolean isOfRun;
    private final transient List<SkippedRule> skipped;
    private final transient List<Finding> findings;
    private final transient Map<RuleId, Map<Severity, Long>> counts;
    private final transient Map<Integer, Long> accepted;
    private final Records records;

    private ValidationReport(
            Settings settings,
            boolean isOfRun,
            List<SkippedRule> skipped,
            List<Finding> findings,
            Map<RuleId, Map<Severity, Long>> counts,
            Map<Integer, Long> accepted,
            Records records) {
        this.settings = settings;
        this.isOfRun = isOfRun;
        this.skipped = skipped;
        this.findings = capped(FindingOrder.sorted(findings), settings.maxSamples());
        this.counts = counts;
        this.accepted = accepted;
        this.records = records;
    }

    /**
     * Returns a report on imported records that no validator has checked: the findings of the import.
     *
     * @param rules the rules of the import
     * @param records the records
     * @return the report; it can be merged with others of the same rules
     * @throws IllegalArgumentException if a finding is of another rule, or two rules have the same id
     */
    public static ValidationReport ofImport(Collection<? extends Rule> rules, Collection<ImportedRecord> records) {
        Settings settings = Settings.ofImport(List.copyOf(rules));
        ValidationReport empty = empty(settings, true);
        return empty.mergeAll(records.stream()
                .map(record -> {
                    record.findings()
                            .forEach(finding ->
                                    settings.requireRule(finding.rule().id()));
                    return empty.of(
                            new ConfigurationFilter.Remaining(record.withFindings(List.of()), List.of(), Map.of()),
                            record.session().isPresent());
                })
                .toList());
    }

    /** The report of a validator on no records; those of a run are compared with each other. */
    static ValidationReport empty(Settings settings, boolean isOfRun) {
        return new ValidationReport(
                settings, isOfRun, settings.skipped(isOfRun), List.of(), Map.of(), Map.of(), Records.NONE);
    }

    /** A report with these settings on one record, with its findings. */
    ValidationReport of(ConfigurationFilter.Remaining found, boolean hasSession) {
        Map<RuleId, Map<Severity, Long>> counted = new TreeMap<>();
        boolean isRejected = !hasSession;
        for (Finding finding : found.findings()) {
            count(counted, finding.rule().id(), finding.severity(), 1);
            isRejected |= finding.severity() == Severity.ERROR;
        }
        for (DroppedFindings more : found.dropped()) {
            count(counted, more.rule().id(), more.severity(), more.count());
            isRejected |= more.severity() == Severity.ERROR;
        }
        Records one = new Records(1, isRejected ? 0 : 1, isRejected ? 1 : 0, hasSession ? 0 : 1);
        return new ValidationReport(settings, isOfRun, skipped, found.findings(), counted, found.accepted(), one);
    }

    /** A report with these settings on many records. */
    ValidationReport with(
            List<Finding> someFindings,
            Map<RuleId, Map<Severity, Long>> someCounts,
            Map<Integer, Long> someAccepted,
            Records someRecords) {
        Map<RuleId, Map<Severity, Long>> countsCopy = new TreeMap<>();
        Map<Integer, Long> acceptedCopy = new HashMap<>(someAccepted);
        someCounts.forEach((rule, severities) -> countsCopy.put(rule, new EnumMap<>(severities)));
        return new ValidationReport(settings, isOfRun, skipped, someFindings, countsCopy, acceptedCopy, someRecords);
    }

    private static void count(Map<RuleId, Map<Severity, Long>> counts, RuleId rule, Severity severity, long count) {
        counts.computeIfAbsent(rule, id -> new EnumMap<>(Severity.class)).merge(severity, count, Long::sum);
    }

    /** Keeps the first findings of each rule. */
    private static List<Finding> capped(List<Finding> sorted, int maxSamples) {
        if (sorted.size() <= maxSamples) {
            return sorted;
        }
        Map<RuleId, Integer> kept = new HashMap<>();
        return sorted.stream()
                .filter(finding -> kept.merge(finding.rule().id(), 1, Integer::sum) <= maxSamples)
                .toList();
    }

    /**
     * The number of records: read = accepted + rejected.
     *
     * @param read the records that were read
     * @param accepted those without an error
     * @param rejected those with an error
     * @param unreadable those of the rejected that yielded no session
     * @since 0.1
     */
    public record Records(long read, long accepted, long rejected, long unreadable) implements Serializable {

        static final Records NONE = new Records(0, 0, 0, 0);

        Records plus(Records other) {
            return new Records(
                    read + other.read,
                    accepted + other.accepted,
                    rejected + other.rejected,
                    unreadable + other.unreadable);
        }
    }

    /** {@return the rules of the validator, in the order of the catalogue, then those of users} */
    public List<Rule> rules() {
        return settings.rules();
    }

    /**
     * {@return the findings: by record, then by place in the order of the format's members (an object before its members), then
     * by rule id; the first ones of each rule, see {@link SessionValidator.Builder#maxSamples}}
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the number of findings of a severity, including those that were dropped.
     *
     * @param severity the severity
     * @return the number
     */
    public long count(Severity severity) {
        return counts.values().stream()
                .mapToLong(severities -> severities.getOrDefault(severity, 0L))
                .sum();
    }

    /** {@return the number of findings of each severity} */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, count(severity));
        }
        return bySeverity;
    }

    /** {@return the number of findings of each rule that has any, by rule id, in alphabetical order} */
    public Map<RuleId, Long> countsByRule() {
        Map<RuleId, Long> byRule = new TreeMap<>();
        counts.forEach((rule, severities) -> byRule.put(rule, sum(severities)));
        return byRule;
    }

    private static long sum(Map<Severity, Long> severities) {
        return severities.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the number of findings of a rule, including those that were dropped.
     *
     * @param rule the id of the rule
     * @return the number
     * @throws IllegalArgumentException if the validator has no such rule
     */
    public long count(RuleId rule) {
        settings.requireRule(rule);
        return sum(counts.getOrDefault(rule, Map.of()));
    }

    /** {@return whether there is no error} */
    public boolean isValid() {
        return !hasAtLeast(Severity.ERROR);
    }

    /**
     * Tests whether there is a finding of a severity or of a more severe one.
     *
     * @param severity the severity
     * @return whether there is such a finding
     */
    public boolean hasAtLeast(Severity severity) {
        return counts.values().stream()
                .flatMap(severities -> severities.keySet().stream())
                .anyMatch(found -> found.isAtLeast(severity));
    }

    /** {@return the number of records} */
    public Records records() {
        return records;
    }

    /** {@return the rules that were skipped, entirely or in part, in the order of the catalogue} */
    public List<SkippedRule> skipped() {
        return skipped;
    }

    /** {@return the current date of the validator; empty if it had none} */
    public Optional<LocalDate> asOf() {
        return settings.asOf();
    }

    /** {@return the name of the reference data; empty if there was none} */
    public Optional<String> referenceData() {
        return settings.referenceData();
    }

    /** {@return the configuration of the validator; empty if it had none} */
    public Optional<ValidatorConfiguration> configuration() {
        return settings.configuration();
    }

    /** {@return the number of findings that each acceptance of the configuration suppressed, in their order} */
    public List<AcceptedFindings> accepted() {
        List<Acceptance> acceptances =
                configuration().map(ValidatorConfiguration::accepted).orElse(List.of());
        return IntStream.range(0, acceptances.size())
                .mapToObj(i -> new AcceptedFindings(acceptances.get(i), accepted.getOrDefault(i, 0L)))
                .toList();
    }

    /** {@return the number of findings that were counted but dropped, because there were too many} */
    public long dropped() {
        return counts.values().stream().mapToLong(ValidationReport::sum).sum() - findings.size();
    }

    /**
     * Merges this report with one on other records.
     *
     * @param other the other report, of a validator with the same settings
     * @return the report on the records of both
     * @throws IllegalArgumentException if they are of validators with different settings
     */
    public ValidationReport merge(ValidationReport other) {
        return mergeAll(List.of(other));
    }

    /**
     * Merges this report with others on other records, which is faster than merging them one by one.
     *
     * @param others the other reports, of validators with the same settings
     * @return the report on the records of all
     * @throws IllegalArgumentException if they are of validators with different settings
     */
    public ValidationReport mergeAll(Collection<ValidationReport> others) {
        List<Finding> all = new ArrayList<>(findings);
        Map<RuleId, Map<Severity, Long>> sums = new TreeMap<>();
        Map<Integer, Long> acceptedSums = new HashMap<>();
        addTo(sums, acceptedSums);
        Records together = records;
        boolean isAllOfRun = isOfRun;
        for (ValidationReport other : others) {
            if (!settings.agreeWith(other.settings)) {
                throw new IllegalArgumentException(
                        "The reports are of validators with different settings: " + settings + ", " + other.settings);
            }
            all.addAll(other.findings);
            other.addTo(sums, acceptedSums);
            together = together.plus(other.records);
            isAllOfRun &= other.isOfRun;
        }
        List<SkippedRule> skippedInAny = isAllOfRun == isOfRun ? skipped : settings.skipped(isAllOfRun);
        return new ValidationReport(settings, isAllOfRun, skippedInAny, all, sums, acceptedSums, together);
    }

    /** Adds the counts to sums. */
    void addTo(Map<RuleId, Map<Severity, Long>> sums, Map<Integer, Long> acceptedSums) {
        counts.forEach(
                (rule, severities) -> severities.forEach((severity, count) -> count(sums, rule, severity, count)));
        accepted.forEach((position, count) -> acceptedSums.merge(position, count, Long::sum));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ValidationReport that
                        && settings.agreeWith(that.settings)
                        && isOfRun == that.isOfRun
                        && findings.equals(that.findings)
                        && counts.equals(that.counts)
                        && accepted.equals(that.accepted)
                        && records.equals(that.records));
    }

    @Override
    public int hashCode() {
        return Objects.hash(isOfRun, findings, counts, accepted, records);
    }

    @Override
    public String toString() {
        return "ValidationReport" + counts() + findings;
    }

    /** The number of findings of a rule and a severity. */
    private record Count(RuleId rule, Severity severity, long number) implements Serializable {}

    /** The serial form. What the library contains, such as its rules, is not written. */
    private record Form(
            @Nullable LocalDate asOf,
            @Nullable String referenceData,
            @Nullable ValidatorConfiguration configuration,
            int maxSamples,
            boolean isOfValidator,
            List<Rule> importRules,
            List<Rule> customRules,
            boolean isOfRun,
            List<Finding> findings,
            List<Count> counts,
            Map<Integer, Long> accepted,
            Records records)
            implements Serializable {

        @Serial
        private Object readResolve() {
            List<Rule> libraryRules = isOfValidator ? RuleCatalogue.rules() : List.of();
            Settings settings = new Settings(
                    asOf, referenceData, configuration, maxSamples, libraryRules, importRules, customRules);
            Map<RuleId, Map<Severity, Long>> byRule = new TreeMap<>();
            for (Count count : counts) {
                settings.requireRule(count.rule());
                count(byRule, count.rule(), count.severity(), count.number());
            }
            return empty(settings, isOfRun).with(findings, byRule, accepted, records);
        }
    }

    @Serial
    private Object writeReplace() {
        List<Count> numbers = new ArrayList<>();
        counts.forEach((rule, bySeverity) ->
                bySeverity.forEach((severity, number) -> numbers.add(new Count(rule, severity, number))));
        return new Form(
                settings.asOf().orElse(null),
                settings.referenceData().orElse(null),
                settings.configuration().orElse(null),
                settings.maxSamples(),
                settings.isOfValidator(),
                settings.importRules(),
                settings.customRules(),
                isOfRun,
                findings,
                numbers,
                accepted,
                records);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Expected the serial form of a report");
    }
}
