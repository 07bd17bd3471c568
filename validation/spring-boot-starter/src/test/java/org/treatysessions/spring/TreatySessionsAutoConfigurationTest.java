// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.DispatcherServlet;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;

class TreatySessionsAutoConfigurationTest {

    private final AutoConfigurations configurations = AutoConfigurations.of(
            JacksonAutoConfiguration.class,
            TreatySessionsAutoConfiguration.class,
            SessionProblemsAutoConfiguration.class);
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(configurations);
    private final WebApplicationContextRunner webApplication =
            new WebApplicationContextRunner().withConfiguration(configurations);

    private static ValidationReport report(DailySessionValidator validator) {
        return validator.today().run().report();
    }

    @Test
    void thereIsAValidatorWithTheCurrentDate() {
        application.run(context -> {
            ValidationReport report = report(context.getBean(DailySessionValidator.class));
            assertThat(report.asOf()).isPresent();
            assertThat(report.referenceData()).isEmpty();
            assertThat(report.configuration()).isEmpty();
            assertThat(context).doesNotHaveBean(SessionProblemResolver.class);
        });
    }

    @Test
    void propertiesSetTheValidator(@TempDir Path folder) throws Exception {
        Path rules = Files.writeString(
                folder.resolve("rules.json"),
                "{\"name\": \"archive\", \"rules\": [{\"rule\": \"report-late\", \"severity\": \"warning\"}]}",
                StandardCharsets.UTF_8);
        application
                .withPropertyValues(
                        "treaty-sessions.as-of=2018-06-01",
                        "treaty-sessions.reference-data=builtin",
                        "treaty-sessions.configuration=" + rules.toUri())
                .run(context -> {
                    ValidationReport report = report(context.getBean(DailySessionValidator.class));
                    assertThat(report.asOf()).contains(LocalDate.of(2018, 6, 1));
                    assertThat(report.referenceData()).isPresent();
                    assertThat(report.configuration().orElseThrow().name()).isEqualTo("archive");
                });
    }

    @Test
    void beansOfTheApplicationAreUsed() {
        CustomRule rule = CustomRule.of(
                "acme:always",
                Severity.INFO,
                "Always",
                "Always.",
                (session, findings) -> findings.report(Pointer.ROOT));
        Clock clock = Clock.fixed(Instant.parse("2020-02-29T23:00:00Z"), ZoneOffset.ofHours(2));
        application
                .withBean(CustomRule.class, () -> rule)
                .withBean(Clock.class, () -> clock)
                .withBean(ReferenceData.class, ReferenceData::builtIn)
                .run(context -> {
                    DailySessionValidator validator = context.getBean(DailySessionValidator.class);
                    assertThat(validator.today().rules())
                            .anyMatch(known -> known.id().toString().equals("acme:always"));
                    assertThat(report(validator).asOf()).contains(LocalDate.of(2020, 3, 1));
                    assertThat(report(validator).referenceData()).isPresent();
                });
    }

    @Test
    void aValidatorOfTheApplicationReplacesIt() {
        DailySessionValidator own = new DailySessionValidator(
                Clock.systemUTC(), day -> SessionValidator.builder().build());
        application
                .withBean("own", DailySessionValidator.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(DailySessionValidator.class)).isSameAs(own));
    }

    @Test
    void everythingCanBeSwitchedOff() {
        webApplication
                .withPropertyValues("treaty-sessions.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(DailySessionValidator.class)
                        .doesNotHaveBean(SessionProblemResolver.class));
        webApplication
                .withPropertyValues("treaty-sessions.problems.enabled=false")
                .run(context -> assertThat(context)
                        .hasSingleBean(DailySessionValidator.class)
                        .doesNotHaveBean(SessionProblemResolver.class));
        webApplication.run(context -> assertThat(context).hasSingleBean(SessionProblemResolver.class));
    }

    @Test
    void withoutSpringMvcThereAreNoProblemDetails() {
        webApplication
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context)
                        .hasSingleBean(DailySessionValidator.class)
                        .doesNotHaveBean(SessionProblemResolver.class));
    }

    @Test
    void aBrokenConfigurationIsNamed(@TempDir Path folder) throws Exception {
        Path rules = Files.writeString(folder.resolve("rules.json"), "{\"name\": 1}");
        application
                .withPropertyValues("treaty-sessions.configuration=" + rules.toUri())
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("/name"));
        application
                .withPropertyValues("treaty-sessions.configuration="
                        + folder.resolve("no.json").toUri())
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("Cannot read treaty-sessions.configuration"));
    }

    @Test
    void thePropertiesAreDescribed() throws Exception {
        try (var in = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("treaty-sessions.as-of", "treaty-sessions.problems.enabled")
                    .contains("current date for the rules");
        }
    }
}
