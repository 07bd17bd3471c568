// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.engine.ConstraintEvaluator;
import org.treatysessions.validation.engine.RuleEngine;
import org.treatysessions.validation.engine.ValidationContext;
import org.treatysessions.validation.rules.AllRules;
import org.treatysessions.validation.rules.RunRules;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;
import org.treatysessions.validation.spi.RuleProvider;

/**
 * Checks sessions and reports problems with their places.
 *
 * <pre>{@code
 * SessionValidator validator = SessionValidator.builder().asOf(LocalDate.of(2018, 6, 1)).build();
 * ValidationReport report = validator.check(SessionJson.standard().read(file));
 * if (!report.isValid()) {
 *     report.findings().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>{@code check} returns a report, {@code require} throws. Immutable and thread-safe; create one and reuse it.
 *
 * @since 0.1
 */
public final class SessionValidator {

    private final Settings settings;
    private final RuleEngine engine;
    private final ConfigurationFilter filter;
    private final ValidationReport empty;
    private final ValidationReport emptyInRun;
    private final Judge judge = new Judge();

    private SessionValidator(Builder builder) {
        settings = new Settings(
                builder.asOf,
                builder.referenceData == null ? null : builder.referenceData.name(),
                builder.configuration,
                builder.maxSamples,
                RuleCatalogue.rules(),
                builder.importRules,
                builder.customRules);
        engine = new RuleEngine(
                AllRules.groups(),
                RunRules.RULE_FAILED,
                new ValidationContext(builder.asOf, builder.referenceData, builder.customRules));
        filter = new ConfigurationFilter(settings);
        empty = ValidationReport.empty(settings, false);
        emptyInRun = ValidationReport.empty(settings, true);
    }

    /** {@return a builder of a validator without a current date} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a document that was read: structural and other findings, each once, with their locations.
     *
     * @param read the result of reading the document
     * @return the report
     */
    public ValidationReport check(ReadResult read) {
        return report(empty, withExcerpts(findings(read), read), read.dropped(), read.session());
    }

    /** The report on a record of a run, with its own findings and those from comparing it with others. */
    ValidationReport reportInRun(ReadResult read, List<Finding> ofItself, List<Finding> besideOthers) {
        List<Finding> findings = ofItself;
        if (!besideOthers.isEmpty()) {
            findings = new ArrayList<>(ofItself);
            findings.addAll(located(besideOthers, read));
        }
        return report(emptyInRun, findings, read.dropped(), read.session());
    }

    /** The report on a session of a run that was built in Java. */
    ValidationReport reportInRun(CountrySession session, List<Finding> besideOthers) {
        List<Finding> findings = new ArrayList<>(findings(session));
        findings.addAll(besideOthers);
        return report(emptyInRun, findings, List.of(), Optional.of(session));
    }

    private ValidationReport report(
            ValidationReport like,
            List<Finding> findings,
            List<DroppedFindings> dropped,
            Optional<CountrySession> session) {
        return like.of(filter.apply(findings, dropped, session), session.isPresent());
    }

    /** The findings on a record alone. */
    List<Finding> findings(ReadResult read) {
        Optional<CountrySession> session = read.session();
        if (session.isEmpty()) {
            return read.findings();
        }
        List<Finding> onSession = engine.check(session.get());
        if (onSession.isEmpty()) {
            return read.findings();
        }
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(located(onSession, read));
        return findings;
    }

    /** Adds locations and the record to findings. */
    static List<Finding> located(List<Finding> findings, ReadResult read) {
        List<String> pointers = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            pointers.add(finding.path());
        }
        Map<String, Location> locations = read.locate(pointers);
        Optional<RecordId> record = read.record();
        List<Finding> located = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Location location = locations.get(finding.path());
            Finding placed = location == null ? finding : finding.withLocation(location);
            located.add(record.isPresent() ? placed.withRecord(record.get()) : placed);
        }
        return located;
    }

    /** Adds the surrounding text to findings. */
    private static List<Finding> withExcerpts(List<Finding> findings, ReadResult read) {
        List<Finding> all = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            all.add(withExcerpt(finding, read));
        }
        return all;
    }

    /** Returns a finding with the text around its value, if it has a location. */
    static Finding withExcerpt(Finding finding, ReadResult read) {
        Optional<Location> location = finding.location();
        Optional<Excerpt> excerpt = location.isPresent() ? read.excerpt(location.get()) : Optional.empty();
        return excerpt.isPresent() ? finding.withExcerpt(excerpt.get()) : finding;
    }

    /**
     * Checks a session that was built in Java: the constraints on its types, and the same rules, without locations.
     *
     * @param session the session
     * @return the report
     */
    public ValidationReport check(CountrySession session) {
        return report(empty, findings(session), List.of(), Optional.of(session));
    }

    /**
     * Checks an imported record: the findings of the import, and those on the session with their places in its source.
     *
     * @param imported the record
     * @return the report
     * @throws IllegalArgumentException if the rule of a finding is unknown to this validator, see {@link Builder#importRules}
     */
    public ValidationReport check(ImportedRecord imported) {
        return report(imported, empty);
    }

    /** The report on an imported record of a run. */
    ValidationReport reportInRun(ImportedRecord imported) {
        return report(imported, emptyInRun);
    }

    private ValidationReport report(ImportedRecord imported, ValidationReport like) {
        imported.findings().forEach(finding -> requireRule(finding.rule()));
        List<Finding> onSession = imported.session().map(this::findings).orElse(List.of());
        return report(like, imported.withFindings(onSession), List.of(), imported.session());
    }

    /** The findings on a session alone. */
    List<Finding> findings(CountrySession session) {
        List<Finding> findings = new ArrayList<>(judge.get().evaluate(session));
        findings.addAll(engine.check(session));
        return findings;
    }

    /** {@return a run over many records, in which they are also compared with each other} */
    public ValidationRun run() {
        return new ValidationRun(this, emptyInRun, settings.maxSamples());
    }

    /**
     * Starts a run over many records by several threads, with the same result.
     *
     * @param json reads the records
     * @param threads the number of threads that read and check, at most {@link ParallelRun#MAX_THREADS}; with one, the
     *     calling thread does everything
     * @return the run, to be closed
     * @throws IllegalArgumentException if it is less than one or greater than the maximum
     */
    public ParallelRun parallelRun(SessionJson json, int threads) {
        return new ParallelRun(json, this, threads);
    }

    void requireRule(Rule rule) {
        settings.requireRule(rule.id());
    }

    /** {@return the rules of the library in the order of the catalogue, those of the import, then the user-defined ones} */
    public List<Rule> rules() {
        return settings.rules();
    }

    /**
     * Requires a session to have no error.
     *
     * @param session the session
     * @throws InvalidSessionException if it has an error
     */
    public void require(CountrySession session) {
        ValidationReport report = check(session);
        if (!report.isValid()) {
            throw new InvalidSessionException(report);
        }
    }

    /**
     * Requires a document to be a session without an error.
     *
     * @param read the result of reading the document
     * @return the session
     * @throws InvalidSessionException if it has an error
     */
    public CountrySession require(ReadResult read) {
        ValidationReport report = check(read);
        if (!report.isValid()) {
            throw new InvalidSessionException(report);
        }
        return read.session().orElseThrow();
    }

    /** The evaluator of constraints, created on first use. */
    private static final class Judge {

        private volatile @Nullable ConstraintEvaluator made;

        ConstraintEvaluator get() {
            ConstraintEvaluator judge = made;
            if (judge == null) {
                synchronized (this) {
                    judge = made;
                    if (judge == null) {
                        judge = new ConstraintEvaluator();
                        made = judge;
                    }
                }
            }
            return judge;
        }
    }

    /**
     * Sets the rules and data of a validator. Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Builder {

        private @Nullable LocalDate asOf;
        private int maxSamples = 1000;
        private @Nullable ReferenceData referenceData;
        private @Nullable ValidatorConfiguration configuration;
        private final List<CustomRule> customRules = new ArrayList<>();
        private final List<Rule> importRules = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the current date. Rules that depend on it are skipped without one.
         *
         * @param day the date; a validator that lives for days needs a new one each day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            asOf = day;
            return this;
        }

        /**
         * Sets the maximum number of findings that a report keeps per rule, by default 1000. Counts stay exact.
         *
         * @param samples the number
         * @return this builder
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder maxSamples(int samples) {
            if (samples < 1) {
                throw new IllegalArgumentException(
                        "The maximum number of findings per rule must be at least 1: " + samples);
            }
            maxSamples = samples;
            return this;
        }

        /**
         * Sets reference data. Rules that depend on it are skipped without any.
         *
         * @param data the data, {@link ReferenceData#builtIn()} for example
         * @return this builder
         */
        public Builder referenceData(ReferenceData data) {
            referenceData = Objects.requireNonNull(data);
            return this;
        }

        /**
         * Sets the configuration: disabled rules, overridden severities and accepted findings.
         *
         * @param rules the configuration
         * @return this builder
         */
        public Builder configuration(ValidatorConfiguration rules) {
            configuration = Objects.requireNonNull(rules);
            return this;
        }

        /**
         * Adds a user-defined rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rule(CustomRule rule) {
            customRules.add(Objects.requireNonNull(rule));
            return this;
        }

        /**
         * Adds the rules of an import, whose findings come with {@linkplain ImportedRecord imported records}. A configuration
         * can disable them and override their severities, except those of errors, which leave no session.
         *
         * @param rules the rules
         * @return this builder
         */
        public Builder importRules(Collection<? extends Rule> rules) {
            importRules.addAll(rules);
            return this;
        }

        /**
         * Adds the rules of all {@link RuleProvider}s that the class loader of this library finds, on the class path or on the
         * module path.
         *
         * @return this builder
         * @throws IllegalArgumentException if a provider cannot be used
         */
        public Builder providedRules() {
            return providedRules(SessionValidator.class.getClassLoader());
        }

        /**
         * Adds the rules of all {@link RuleProvider}s that a class loader finds.
         *
         * @param loader the class loader
         * @return this builder
         * @throws IllegalArgumentException if a provider cannot be used
         */
        public Builder providedRules(ClassLoader loader) {
            try {
                for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, loader)) {
                    rulesOf(provider).forEach(this::rule);
                }
            } catch (ServiceConfigurationError e) {
                throw new IllegalArgumentException("Invalid rule provider: " + e.getMessage(), e);
            }
            return this;
        }

        private static List<CustomRule> rulesOf(RuleProvider provider) {
            try {
                return List.copyOf(provider.rules());
            } catch (RuntimeException | LinkageError e) {
                throw new IllegalArgumentException(
                        "The provider of rules " + provider.getClass().getName() + " cannot be used: " + e, e);
            }
        }

        /**
         * Builds the validator.
         *
         * @return the validator
         * @throws InvalidConfigurationException if the configuration names an unknown rule, or one on unreadable records
         * @throws IllegalArgumentException if two rules have the same id
         */
        public SessionValidator build() {
            return new SessionValidator(this);
        }
    }
}
