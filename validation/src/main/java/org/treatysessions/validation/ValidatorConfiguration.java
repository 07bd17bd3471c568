// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.RuleId;
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
 * unreadable records cannot be suppressed, and their severity cannot be overridden. Immutable, thread-safe and
 * serializable; equal if all parts are.
 *
 * @since 0.1
 */
public final class ValidatorConfiguration implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<RuleSetting> rules;
    private final transient List<Acceptance> accepted;

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
            @Text RuleId rule, Optional<Severity> severity, Optional<@Text(max = Text.PROSE) String> reason) {

        /**
         * Creates a setting.
         *
         * @param rule the id of the rule
         * @param severity the severity of all its findings; empty to disable the rule
         * @param reason the reason
         * @throws IllegalArgumentException if the reason is blank or too long
         */
        public RuleSetting {
            Objects.requireNonNull(rule);
            Objects.requireNonNull(severity);
            if (reason.isPresent()) {
                requireText(reason.get(), Text.PROSE, "reason");
            }
        }
    }

    /** Requires a text that the JSON form can hold: not blank, not too long, and without a lone surrogate. */
    static String requireText(String text, int max, String what) {
        if (Text.Validator.isBlank(text)) {
            throw new IllegalArgumentException("The " + what + " must not be blank");
        }
        return requireLength(text, max, what);
    }

    /** Requires a text that the JSON form can hold, blank or not. */
    static String requireLength(String text, int max, String what) {
        if (Text.Validator.isLongerThan(text, max)) {
            throw new IllegalArgumentException("The " + what + " must have at most " + max + " characters");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("The " + what + " must not have a lone surrogate: " + text);
        }
        return text;
    }

    /**
     * Starts a configuration.
     *
     * @param name its name, shown in reports
     * @return a builder
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public static Builder builder(String name) {
        return new Builder().name(requireText(name, Text.LABEL, "name of the configuration"));
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

    /** The serial form: the JSON text. */
    private record Form(String json) implements Serializable {

        @Serial
        private Object readResolve() {
            return parse(json);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Form(toText());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Expected the serial form of a configuration");
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
         * @param rule the id of the rule, such as {@link SessionRules#REPORT_LATE}
         * @param reason the reason
         * @return this builder
         * @throws IllegalArgumentException if the rule has a setting already, or if the reason is blank or too long
         */
        public Builder off(RuleId rule, String reason) {
            return add(new RuleSetting(rule, Optional.empty(), Optional.of(reason)));
        }

        /**
         * Sets the severity of all findings of a rule.
         *
         * @param rule the id of the rule, such as {@link SessionRules#REPORT_LATE}
         * @param severity the severity
         * @return this builder
         * @throws IllegalArgumentException if the rule has a setting already
         */
        public Builder severity(RuleId rule, Severity severity) {
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
