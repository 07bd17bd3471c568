// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The properties of the validator and of the problem details.
 *
 * @since 0.1
 */
@ConfigurationProperties("treaty-sessions")
public final class TreatySessionsProperties {

    /** Whether there is a validator, and problem details. */
    private final boolean enabled;

    /** The current date for the rules, such as 2026-11-23; by default the date of each day in UTC. */
    private final @Nullable LocalDate asOf;

    /** The data on sessions and members of committees that the rules compare with. */
    private final ReferenceDataSource referenceData;

    /** A JSON file with disabled rules, changed severities and suppressed findings, such as classpath:rules.json. */
    private final @Nullable Resource configuration;

    /** Whether rules are loaded from jars that provide them. */
    private final boolean providedRules;

    private final Problems problems;

    /**
     * Creates the properties.
     *
     * @param enabled whether there is a validator, and problem details
     * @param asOf the current date for the rules, such as 2026-11-23; by default each day's own date in UTC
     * @param referenceData the data on sessions and members of committees that the rules compare with
     * @param configuration a JSON file with disabled rules, changed severities and suppressed findings, such as
     *     classpath:rules.json
     * @param providedRules whether rules are loaded from jars that provide them
     * @param problems the problem details
     */
    public TreatySessionsProperties(
            @DefaultValue("true") boolean enabled,
            @Nullable LocalDate asOf,
            @DefaultValue("none") ReferenceDataSource referenceData,
            @Nullable Resource configuration,
            @DefaultValue("true") boolean providedRules,
            @DefaultValue Problems problems) {
        this.enabled = enabled;
        this.asOf = asOf;
        this.referenceData = referenceData;
        this.configuration = configuration;
        this.providedRules = providedRules;
        this.problems = problems;
    }

    /** The data that the rules compare with. */
    public enum ReferenceDataSource {
        /** No data. */
        NONE,
        /** The data that the library has. */
        BUILTIN
    }

    /** The properties of the problem details. */
    public static final class Problems {

        /** Whether invalid sessions are answered with problem details (RFC 9457) that list the findings. */
        private final boolean enabled;

        /**
         * Creates the properties.
         *
         * @param enabled whether invalid sessions are answered with problem details (RFC 9457) that list the findings
         */
        public Problems(@DefaultValue("true") boolean enabled) {
            this.enabled = enabled;
        }

        /** {@return whether invalid sessions are answered with problem details that list the findings} */
        public boolean isEnabled() {
            return enabled;
        }
    }

    /** {@return whether there is a validator, and problem details} */
    public boolean isEnabled() {
        return enabled;
    }

    /** {@return the current date for the rules; empty for each day's own date in UTC} */
    public Optional<LocalDate> getAsOf() {
        return Optional.ofNullable(asOf);
    }

    /** {@return the data on sessions and members of committees that the rules compare with} */
    public ReferenceDataSource getReferenceData() {
        return referenceData;
    }

    /** {@return a JSON file with disabled rules, changed severities and suppressed findings} */
    public Optional<Resource> getConfiguration() {
        return Optional.ofNullable(configuration);
    }

    /** {@return whether rules are loaded from jars that provide them} */
    public boolean isProvidedRules() {
        return providedRules;
    }

    /** {@return the problem details} */
    public Problems getProblems() {
        return problems;
    }
}
