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
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.NearestName;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.ValidatorConfiguration.RuleSetting;
import org.treatysessions.validation.engine.Fingerprint;
import org.treatysessions.validation.engine.PointerPattern;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.ValidationContext;
import org.treatysessions.validation.spi.ReferenceData;

/** The settings of a validator: current date, reference data, configuration and user-defined rules. */
final class Settings {

    private final ValidationContext context;
    private final int maxSamples;
    private final @Nullable ValidatorConfiguration configuration;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<Rule> importRules;
    private final Map<String, RuleSetting> settings = new HashMap<>();
    private final Map<String, List<Accepting>> accepting = new HashMap<>();

    /** An acceptance, its position in the configuration, and its pattern ready for use. */
    private record Accepting(Acceptance acceptance, int position, PointerPattern pattern) {}

    Settings(
            ValidationContext context,
            int maxSamples,
            @Nullable ValidatorConfiguration configuration,
            List<Rule> importRules) {
        this(context, maxSamples, configuration, RuleCatalogue.rules(), importRules);
    }

    private Settings(
            ValidationContext context,
            int maxSamples,
            @Nullable ValidatorConfiguration configuration,
            List<Rule> libraryRules,
            List<Rule> importRules) {
        this.context = context;
        this.maxSamples = maxSamples;
        this.configuration = configuration;
        this.importRules = Set.copyOf(importRules);
        libraryRules.forEach(this::add);
        importRules.forEach(this::add);
        context.customRules().forEach(this::add);
        if (configuration != null) {
            configure(configuration);
        }
    }

    /** The settings of a report on imports, without a validator. */
    static Settings ofImport(List<Rule> importRules) {
        return new Settings(
                new ValidationContext(null, null, List.of()), Integer.MAX_VALUE, null, List.of(), importRules);
    }

    private void add(Rule rule) {
        if (rules.putIfAbsent(rule.id().toString(), rule) != null) {
            throw new IllegalArgumentException("Two rules have the id " + rule.id());
        }
    }

    private void configure(ValidatorConfiguration wanted) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < wanted.rules().size(); i++) {
            RuleSetting setting = wanted.rules().get(i);
            problem(setting.rule()).map(("/rules/" + i + "/rule: ")::concat).ifPresent(problems::add);
            settings.put(setting.rule(), setting);
        }
        for (int i = 0; i < wanted.accepted().size(); i++) {
            Acceptance acceptance = wanted.accepted().get(i);
            problem(acceptance.rule())
                    .map(("/accepted/" + i + "/rule: ")::concat)
                    .ifPresent(problems::add);
            accepting
                    .computeIfAbsent(acceptance.rule(), rule -> new ArrayList<>())
                    .add(new Accepting(acceptance, i, PointerPattern.of(acceptance.path())));
        }
        if (!problems.isEmpty()) {
            throw new InvalidConfigurationException("The configuration " + wanted.name(), problems);
        }
    }

    /** Why a configuration cannot contain a rule. */
    private Optional<String> problem(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            return Optional.of(unknown(id));
        }
        boolean keepsFromReading = (!StructureRules.leavesSession(rule) && !isUnknownMember(rule))
                || (importRules.contains(rule) && rule.severity() == Severity.ERROR);
        return keepsFromReading
                ? Optional.of(
                        "the rule \"" + id
                                + "\" reports unreadable records; it cannot be disabled or accepted, and its severity cannot be overridden")
                : Optional.empty();
    }

    void requireRule(RuleId id) {
        if (!rules.containsKey(id.toString())) {
            throw new IllegalArgumentException(unknown(id.toString()));
        }
    }

    private String unknown(String id) {
        return "unknown rule \"" + id + "\"" + hint(id);
    }

    /** A hint on an unknown rule id. */
    private String hint(String id) {
        Optional<String> nearest = NearestName.find(id, new TreeSet<>(rules.keySet()));
        if (nearest.isPresent()) {
            return "; did you mean \"" + nearest.get() + "\"?";
        }
        String namespace = id.substring(0, id.indexOf(':') + 1);
        return namespace.isEmpty() || rules.keySet().stream().anyMatch(known -> known.startsWith(namespace))
                ? ""
                : "; no rule starts with \"" + namespace + "\": is the jar with these rules on the class path?";
    }

    ValidationContext context() {
        return context;
    }

    int maxSamples() {
        return maxSamples;
    }

    Optional<LocalDate> asOf() {
        return context.asOf();
    }

    Optional<ReferenceData> referenceData() {
        return context.referenceData();
    }

    Optional<ValidatorConfiguration> configuration() {
        return Optional.ofNullable(configuration);
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Whether reports made with these settings and with others can be merged. */
    boolean agreeWith(Settings other) {
        return this == other
                || (asOf().equals(other.asOf())
                        && Objects.equals(configuration, other.configuration)
                        && rules.keySet().equals(other.rules.keySet())
                        && referenceData()
                                .map(ReferenceData::name)
                                .equals(other.referenceData().map(ReferenceData::name)));
    }

    /** A fingerprint of the settings: equal if they {@link #agreeWith} each other. */
    Fingerprint fingerprint() {
        return Fingerprint.of(String.join(
                "\n",
                asOf().map(LocalDate::toString).orElse(""),
                referenceData().map(ReferenceData::name).orElse(""),
                String.join(" ", new TreeSet<>(rules.keySet())),
                configuration().map(ValidatorConfiguration::toText).orElse("")));
    }

    /** The rules that are skipped, entirely or in part. */
    List<SkippedRule> skipped(boolean inRun) {
        List<SkippedRule> skipped = new ArrayList<>();
        for (Rule rule : rules.values()) {
            RuleSetting setting = settings.get(rule.id().toString());
            if (setting != null && setting.severity().isEmpty()) {
                skipped.add(new SkippedRule(rule, switchedOff(rule), setting.reason()));
            } else if (rule instanceof SessionRule own) {
                unmet(own, inRun).ifPresent(reason -> skipped.add(new SkippedRule(rule, reason, Optional.empty())));
            }
        }
        return skipped;
    }

    private static boolean isUnknownMember(Rule rule) {
        return rule.id().equals(StructureRules.UNKNOWN_MEMBER);
    }

    /** An unknown member makes a record unreadable in strict reading; it is reported then. */
    private static SkippedRule.Reason switchedOff(Rule rule) {
        return isUnknownMember(rule) ? SkippedRule.Reason.SWITCHED_OFF_IF_LENIENT : SkippedRule.Reason.SWITCHED_OFF;
    }

    private Optional<SkippedRule.Reason> unmet(SessionRule rule, boolean inRun) {
        SkippedRule.Reason reason = switch (rule.requirement()) {
            case CURRENT_DATE -> asOf().isPresent() ? null : SkippedRule.Reason.NO_TODAY;
            case CURRENT_DATE_IN_PART -> asOf().isPresent() ? null : SkippedRule.Reason.NO_TODAY_IN_PART;
            case REFERENCE_DATA -> referenceData().isPresent() ? null : SkippedRule.Reason.NO_REFERENCE_DATA;
            case RUN -> inRun ? null : SkippedRule.Reason.NO_RUN;
            case NONE, FAILED_RULE -> null;
        };
        return Optional.ofNullable(reason);
    }

    /** The findings on one record that remain. */
    record Judged(List<Finding> findings, List<DroppedFindings> dropped, Map<Integer, Long> accepted) {}

    /** Applies the configuration to the findings on one record. */
    Judged judge(List<Finding> findings, List<DroppedFindings> dropped, Optional<CountrySession> session) {
        if (settings.isEmpty() && accepting.isEmpty()) {
            return new Judged(findings, dropped, Map.of());
        }
        List<Finding> kept = new ArrayList<>();
        Map<Integer, Long> accepted = new HashMap<>();
        for (Finding finding : findings) {
            if (session.isEmpty() && isUnknownMember(finding.rule())) {
                kept.add(finding);
                continue;
            }
            Optional<Accepting> by = acceptance(finding, session);
            if (by.isPresent()) {
                accepted.merge(by.get().position(), 1L, Long::sum);
            } else {
                severity(finding.rule(), finding.severity())
                        .map(finding::withSeverity)
                        .ifPresent(kept::add);
            }
        }
        List<DroppedFindings> counted = new ArrayList<>();
        for (DroppedFindings more : dropped) {
            severity(more.rule(), more.severity())
                    .ifPresent(severity -> counted.add(new DroppedFindings(more.rule(), severity, more.count())));
        }
        return new Judged(kept, counted, accepted);
    }

    /** The severity of a finding; empty if its rule is disabled. */
    private Optional<Severity> severity(Rule rule, Severity found) {
        RuleSetting setting = settings.get(rule.id().toString());
        return setting == null ? Optional.of(found) : setting.severity();
    }

    private Optional<Accepting> acceptance(Finding finding, Optional<CountrySession> session) {
        return accepting.getOrDefault(finding.rule().id().toString(), List.of()).stream()
                .filter(one -> one.acceptance().record().isEmpty()
                        || one.acceptance().record().equals(session.flatMap(CountrySession::getId)))
                .filter(one -> one.pattern().matches(finding.path()))
                .findFirst();
    }

    /** {@return the differences between settings, for developers} */
    @Override
    public String toString() {
        return "as of " + asOf() + ", configuration " + configuration().map(ValidatorConfiguration::name)
                + ", reference data " + referenceData().map(ReferenceData::name) + ", own rules "
                + context.customRules();
    }
}
