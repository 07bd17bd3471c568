// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.NearestName;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.StructureRules;
import org.treatysessions.validation.ValidatorConfiguration.RuleSetting;
import org.treatysessions.validation.engine.SessionRule;

/** What a report states of its validator: the current date, the names of data and configuration, and the rules. */
final class Settings {

    private final @Nullable LocalDate asOf;
    private final @Nullable String referenceData;
    private final @Nullable ValidatorConfiguration configuration;
    private final int maxSamples;
    private final List<Rule> importRules;
    private final List<Rule> customRules;
    private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
    private final Map<RuleId, RuleSetting> configured = new HashMap<>();

    /**
     * Creates settings.
     *
     * @param asOf the current date, if it is given
     * @param referenceData the name of the reference data, if there is some
     * @param configuration the configuration, if there is one
     * @param maxSamples the maximum number of findings that a report keeps per rule
     * @param libraryRules the rules of the library; empty for a report on imports without a validator
     * @param importRules the rules of an import
     * @param customRules the rules of the user
     * @throws IllegalArgumentException if two rules have the same id
     * @throws InvalidConfigurationException if the configuration names an unknown rule, or one on unreadable records
     */
    Settings(
            @Nullable LocalDate asOf,
            @Nullable String referenceData,
            @Nullable ValidatorConfiguration configuration,
            int maxSamples,
            List<Rule> libraryRules,
            List<Rule> importRules,
            List<? extends Rule> customRules) {
        this.asOf = asOf;
        this.referenceData = referenceData;
        this.configuration = configuration;
        this.maxSamples = maxSamples;
        this.importRules = List.copyOf(importRules);
        this.customRules = List.copyOf(customRules);
        libraryRules.forEach(this::add);
        importRules.forEach(this::add);
        customRules.forEach(this::add);
        if (configuration != null) {
            requireKnownRules(configuration);
            configuration.rules().forEach(setting -> configured.put(setting.rule(), setting));
        }
    }

    /** The settings of a report on imports, without a validator. */
    static Settings ofImport(List<Rule> importRules) {
        return new Settings(null, null, null, Integer.MAX_VALUE, List.of(), importRules, List.of());
    }

    private void add(Rule rule) {
        if (rules.putIfAbsent(rule.id(), rule) != null) {
            throw new IllegalArgumentException("Two rules have the id " + rule.id());
        }
    }

    private void requireKnownRules(ValidatorConfiguration wanted) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < wanted.rules().size(); i++) {
            problem(wanted.rules().get(i).rule())
                    .map(("/rules/" + i + "/rule: ")::concat)
                    .ifPresent(problems::add);
        }
        for (int i = 0; i < wanted.accepted().size(); i++) {
            problem(wanted.accepted().get(i).rule())
                    .map(("/accepted/" + i + "/rule: ")::concat)
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidConfigurationException("The configuration " + wanted.name(), problems);
        }
    }

    /** Why a configuration cannot contain a rule. */
    private Optional<String> problem(RuleId id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            return Optional.of(unknown(id));
        }
        boolean keepsFromReading = (!StructureRules.leavesSession(rule) && !id.equals(StructureRules.UNKNOWN_MEMBER))
                || (importRules.contains(rule) && rule.severity() == Severity.ERROR);
        return keepsFromReading
                ? Optional.of(
                        "the rule \"" + id
                                + "\" reports unreadable records; it cannot be disabled or accepted, and its severity cannot be overridden")
                : Optional.empty();
    }

    void requireRule(RuleId id) {
        if (!rules.containsKey(id)) {
            throw new IllegalArgumentException(unknown(id));
        }
    }

    private String unknown(RuleId id) {
        return "unknown rule \"" + id + "\"" + hint(id);
    }

    /** A hint on an unknown rule id. */
    private String hint(RuleId id) {
        Set<String> names =
                rules.keySet().stream().map(RuleId::toString).collect(Collectors.toCollection(TreeSet::new));
        Optional<String> nearest = NearestName.find(id.toString(), names);
        if (nearest.isPresent()) {
            return "; did you mean \"" + nearest.get() + "\"?";
        }
        Optional<String> namespace = id.namespace();
        return namespace.isEmpty()
                        || rules.keySet().stream()
                                .anyMatch(known -> known.namespace().equals(namespace))
                ? ""
                : "; no rule starts with \"" + namespace.get() + ":\": is the jar with these rules on the class path?";
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    Optional<String> referenceData() {
        return Optional.ofNullable(referenceData);
    }

    Optional<ValidatorConfiguration> configuration() {
        return Optional.ofNullable(configuration);
    }

    int maxSamples() {
        return maxSamples;
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Whether the rules are those of a validator, and not those of an import alone. */
    boolean isOfValidator() {
        return rules.size() > importRules.size() + customRules.size();
    }

    List<Rule> importRules() {
        return importRules;
    }

    List<Rule> customRules() {
        return customRules;
    }

    /** The setting of a rule in the configuration; null if there is none. */
    @Nullable
    RuleSetting setting(Rule rule) {
        return configured.get(rule.id());
    }

    /** Whether reports made with these settings and with others can be merged. */
    boolean agreeWith(Settings other) {
        return this == other
                || (Objects.equals(asOf, other.asOf)
                        && Objects.equals(referenceData, other.referenceData)
                        && Objects.equals(configuration, other.configuration)
                        && rules.keySet().equals(other.rules.keySet()));
    }

    /** The rules that are skipped, entirely or in part. */
    List<SkippedRule> skipped(boolean inRun) {
        List<SkippedRule> skipped = new ArrayList<>();
        for (Rule rule : rules.values()) {
            RuleSetting setting = setting(rule);
            if (setting != null && setting.severity().isEmpty()) {
                skipped.add(new SkippedRule(rule, disabled(rule), setting.reason()));
            } else if (rule instanceof SessionRule own) {
                unmet(own, inRun).ifPresent(reason -> skipped.add(new SkippedRule(rule, reason, Optional.empty())));
            }
        }
        return List.copyOf(skipped);
    }

    /** An unknown member makes a record unreadable in strict reading; it is reported then. */
    private static SkippedRule.Reason disabled(Rule rule) {
        return rule.id().equals(StructureRules.UNKNOWN_MEMBER)
                ? SkippedRule.Reason.DISABLED_IF_LENIENT
                : SkippedRule.Reason.DISABLED;
    }

    private Optional<SkippedRule.Reason> unmet(SessionRule rule, boolean inRun) {
        SkippedRule.Reason reason = switch (rule.requirement()) {
            case CURRENT_DATE -> asOf != null ? null : SkippedRule.Reason.NO_CURRENT_DATE;
            case CURRENT_DATE_IN_PART -> asOf != null ? null : SkippedRule.Reason.NO_CURRENT_DATE_IN_PART;
            case REFERENCE_DATA -> referenceData != null ? null : SkippedRule.Reason.NO_REFERENCE_DATA;
            case RUN -> inRun ? null : SkippedRule.Reason.NO_RUN;
            case NONE, FAILED_RULE -> null;
        };
        return Optional.ofNullable(reason);
    }

    /** {@return the differences between settings, for developers} */
    @Override
    public String toString() {
        return "as of " + asOf + ", configuration " + configuration().map(ValidatorConfiguration::name)
                + ", reference data " + referenceData + ", custom rules " + customRules;
    }
}
