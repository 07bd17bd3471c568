// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers invalid sessions with problem details in servlet applications; see {@link SessionProblemResolver}.
 *
 * @since 0.1
 */
@AutoConfiguration(
        after = TreatySessionsAutoConfiguration.class,
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBean({DailySessionValidator.class, JsonMapper.class})
@ConditionalOnProperty(prefix = "treaty-sessions.problems", name = "enabled", matchIfMissing = true)
public final class SessionProblemsAutoConfiguration {

    /** Creates the configuration. */
    public SessionProblemsAutoConfiguration() {}

    /**
     * Makes the resolver.
     *
     * @param validator the validator
     * @param mapper writes the problem details
     * @return the resolver
     */
    @Bean
    @ConditionalOnMissingBean
    public SessionProblemResolver sessionProblemResolver(DailySessionValidator validator, JsonMapper mapper) {
        return new SessionProblemResolver(validator, mapper);
    }
}
