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
 * Which rules a team wants to hear, how grave they are to it, and which findings it knows and accepts.
 *
 * <p>In code by {@link #builder}, or as JSON:
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
 * <p>Findings of rules that are switched off, and findings that are accepted, are in no report and do not count; the
 * report names the configuration, the rules that are off, and how many findings each acceptance took out. What keeps a
 * record from being read can be neither switched off nor re-graded nor accepted. Immutable and thread-safe; equal where
 * all parts are.
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
     * How one rule is to be heard.
     *
     * @param rule the id of the rule
     * @param severity the severity of all its findings; empty where the rule is switched off
     * @param reason why
     */
    public record RuleSetting(
            @Text String rule, Optional<Severity> severity, Optional<@Text(max = Text.PROSE) String> reason) {}

    /**
     * Begins a configuration.
     *
     * @param name its name, which reports state
     * @return a builder
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String name) {
        if (Text.Validator.isBlank(name)) {
            throw new IllegalArgumentException("The name of a configuration must not be blank");
        }
        return new Builder().name(name);
    }

    /**
     * Reads a configuration from a file.
     *
     * @param file the file, JSON in UTF-8
     * @return the configuration
     * @throws IOException if the file cannot be read
     * @throws InvalidConfigurationException if it holds no configuration
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
     * @throws InvalidConfigurationException if it is no configuration
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

    /** {@return the rules that are switched off or re-graded, each once} */
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

    /** Puts a configuration together; not thread-safe. */
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
         * Switches a rule off.
         *
         * @param rule the id of the rule
         * @param reason why
         * @return this builder
         * @throws IllegalArgumentException if the rule is set before
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
         * @throws IllegalArgumentException if the rule is set before
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
         * @param acceptance which, and why
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
