// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.treatysessions.spring.TreatySessionsProperties.ReferenceDataSource;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidatorConfiguration;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;

/**
 * Makes a {@link DailySessionValidator} of the properties and of the beans of the application: each {@link CustomRule} is
 * one of its rules, a {@link ReferenceData} replaces the one of the properties, and a {@link Clock} gives the current date.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnProperty(prefix = "treaty-sessions", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(TreatySessionsProperties.class)
public final class TreatySessionsAutoConfiguration {

    /** Creates the configuration. */
    public TreatySessionsAutoConfiguration() {}

    /**
     * Makes the validator.
     *
     * @param properties the properties
     * @param clocks the clock of the application, if it has one
     * @param rules the rules of the application
     * @param data the reference data of the application, if it has any
     * @return the validator
     * @throws UncheckedIOException if the file with the configuration of rules cannot be read
     */
    @Bean
    @ConditionalOnMissingBean
    public DailySessionValidator dailySessionValidator(
            TreatySessionsProperties properties,
            ObjectProvider<Clock> clocks,
            ObjectProvider<CustomRule> rules,
            ObjectProvider<ReferenceData> data) {
        Clock clock = properties
                .getAsOf()
                .map(day -> Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .orElseGet(() -> clocks.getIfUnique(Clock::systemUTC));
        SessionValidator.Builder builder = SessionValidator.builder();
        if (properties.isProvidedRules()) {
            builder.providedRules();
        }
        rules.orderedStream().forEach(builder::rule);
        if (properties.getReferenceData() == ReferenceDataSource.BUILTIN) {
            builder.referenceData(ReferenceData.builtIn());
        }
        data.ifUnique(builder::referenceData);
        properties.getConfiguration().map(TreatySessionsAutoConfiguration::read).ifPresent(builder::configuration);
        return new DailySessionValidator(clock, day -> builder.asOf(day).build());
    }

    private static ValidatorConfiguration read(Resource file) {
        try {
            return ValidatorConfiguration.parse(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read treaty-sessions.configuration: " + file.getDescription(), e);
        }
    }
}
