package org.treatysessions.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.Severity;

/**
 * The rules that a team disables, the severities it overrides, and the findings it knows and accepts.
 *
 * <p>It is built in code by {@link #builder}, or written as JSON:
 *
 * <pre>{@code
 * {
 *   "name": "archive",
 *   "rules": [
 *     { "rule": "link-not-https", "severity": "off", "reason": "Old links are kept as they were." },
 *     { "rule": "report-late", "severity": "warning" }
 *   ],
 *   "accepted": [
 *     { "rule": "urgent-areas-fewer-than-stated", "path": "/concludingObservations/0/urgentRecommendations",
 *       "record": "crc-rus-2018-05-22", "reason": "The report itself lists three of six." }
 *   ]
 * }
 * }</pre>
 *
 * <p>Findings of disabled rules and accepted findings are suppressed: they are in no report and do not count. The report
 * lists the configuration, the disabled rules, and the number of findings that each acceptance suppressed. Findings on
 * unreadable records cannot be suppressed, and their severity cannot be overridden. Immutable and thread-safe; equal if all
 * parts are.
 *
 * @since 0.1
 */
public final class ValidatorConfiguration {

    private final String name;
    private final List<RuleSetting> rules;
    private final List<Acceptance> accepted;

    private ValidatorConfiguration(Builder builder) {
        name = builder.name;
        rules = List.copyOf(builder.rules);
        accepted = List.copyOf(builder.accepted);
    }

    /**
     * The setting of one rule.
     *
     * @param rule the id of the rule
     * @param severity the severity of all its findings; empty if the rule is disabled
     * @param reason the reason
     * @since 0.1
     */
    public record RuleSetting(
            @Text String rule, Optional<Severity> severity, Optional<@Text(max = Text.PROSE) String> reason) {}

    /**
     * Starts a configuration.
     *
     * @param name its name, shown in reports
     * @return a builder
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String name) {
        if (Text.Validator.isBlank(name)) {
            throw new IllegalArgumentException("The name of the configuration must not be blank");
        }
        return new Builder().name(name);
    }

    /**
     * Reads a configuration from a file.
     *
     * @param file the file, JSON in UTF-8
     * @return the configuration
     * @throws IOException if the file cannot be read
     * @throws InvalidConfigurationException if its content is not a valid configuration
     */
    public static ValidatorConfiguration read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return ConfigurationReader.read(bytes);
        } catch (InvalidConfigurationException e) {
            throw new InvalidConfigurationException("The configuration " + file, e.problems());
        }
    }

    /**
     * Reads a configuration from text.
     *
     * @param json the JSON text
     * @return the configuration
     * @throws InvalidConfigurationException if it is not a valid configuration
     */
    public static ValidatorConfiguration parse(String json) {
        return ConfigurationReader.read(json);
    }

    /** {@return the JSON Schema (2020-12) of configurations} */
    public static String schema() {
        return ConfigurationReader.shippedSchema();
    }

    /** {@return the name} */
    @Text
    public String name() {
        return name;
    }

    /** {@return the rules that are disabled or have another severity, each once} */
    public List<RuleSetting> rules() {
        return rules;
    }

    /** {@return the findings that are accepted} */
    public List<Acceptance> accepted() {
        return accepted;
    }

    /** {@return the configuration as JSON text, which {@link #parse} reads back} */
    public String toText() {
        return ConfigurationReader.JSON.toText(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ValidatorConfiguration that
                        && name.equals(that.name)
                        && rules.equals(that.rules)
                        && accepted.equals(that.accepted));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, rules, accepted);
    }

    @Override
    public String toString() {
        return "ValidatorConfiguration " + name + rules + accepted;
    }

    /**
     * Builds a configuration. Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Builder {

        private String name = "";
        private final List<RuleSetting> rules = new ArrayList<>();
        private final List<Acceptance> accepted = new ArrayList<>();

        Builder() {}

        Builder name(String newName) {
            name = newName;
            return this;
        }

        /**
         * Disables a rule.
         *
         * @param rule the id of the rule
         * @param reason the reason
         * @return this builder
         * @throws IllegalArgumentException if the rule has a setting already
         */
        public Builder off(String rule, String reason) {
            return add(new RuleSetting(rule, Optional.empty(), Optional.of(reason)));
        }

        /**
         * Sets the severity of all findings of a rule.
         *
         * @param rule the id of the rule
         * @param severity the severity
         * @return this builder
         * @throws IllegalArgumentException if the rule has a setting already
         */
        public Builder severity(String rule, Severity severity) {
            return add(new RuleSetting(rule, Optional.of(severity), Optional.empty()));
        }

        Builder add(RuleSetting setting) {
            if (rules.stream().anyMatch(other -> other.rule().equals(setting.rule()))) {
                throw new IllegalArgumentException("The rule \"" + setting.rule() + "\" is set twice");
            }
            rules.add(setting);
            return this;
        }

        /**
         * Accepts findings.
         *
         * @param acceptance the findings and the reason
         * @return this builder
         */
        public Builder accept(Acceptance acceptance) {
            accepted.add(Objects.requireNonNull(acceptance));
            return this;
        }

        /** {@return the configuration} */
        public ValidatorConfiguration build() {
            return new ValidatorConfiguration(this);
        }
    }
}
