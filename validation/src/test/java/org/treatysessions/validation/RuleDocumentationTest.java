// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.rules.AllRules;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;

/** Each rule is documented; a failing test names what is missing. */
class RuleDocumentationTest {

    private static final Set<String> ARGUMENTS =
            Argument.values().stream().map(Argument::name).collect(Collectors.toSet());

    /**
     * Rules that an example breaks inevitably: the instruments with reports of a committee are all expected together, so that
     * a next report under another one is also under one without reports, or of another committee.
     */
    private static final Map<String, String> COMPANIONS =
            Map.of("next-report-instrument-unusual", "instrument-without-reports");

    static Stream<Rule> rules() {
        return RuleCatalogue.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasADescriptionAndARationale(Rule rule) {
        RuleDocumentation documentation = documentation(rule);
        assertThat(List.of(documentation.description(), documentation.rationale()))
                .as("What and Why of %s, each in full sentences", rule)
                .allSatisfy(text -> assertThat(text).matches("\\p{Lu}.*\\.").doesNotContain("\n", "|"));
        assertThat(documentation.since())
                .as("the version in which %s came", rule)
                .matches("\\d+\\.\\d+");
        assertThat(documentation.sources())
                .as("the sources of %s", rule)
                .allSatisfy(source -> assertThat(source).isNotBlank().doesNotContain("\n", "|"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void argumentsAreThoseOfTheClosedVocabulary(Rule rule) {
        assertThat(ARGUMENTS)
                .as("the names of Argument, where %s has to choose from", rule)
                .containsAll(documentation(rule).arguments());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleHasAFindingOfItsRuleOnly(Rule rule) {
        List<Finding> findings = findings(documentation(rule), validatorFor(rule));
        assertThat(findings)
                .as("the findings on the example of %s", rule)
                .extracting(finding -> finding.rule().id().toString())
                .contains(rule.id().toString())
                .isSubsetOf(
                        rule.id().toString(),
                        COMPANIONS.getOrDefault(rule.id().toString(), rule.id().toString()));
        assertThat(findings)
                .filteredOn(finding ->
                        finding.rule().id().toString().equals(rule.id().toString()))
                .flatExtracting(finding -> finding.arguments().keySet())
                .as("the arguments of %s, see its documentation", rule)
                .isSubsetOf(documentation(rule).arguments());
    }

    /** A validator with exactly what the rule needs beside the session. */
    private static SessionValidator.Builder validatorFor(Rule rule) {
        SessionValidator.Builder validator = SessionValidator.builder();
        if (rule instanceof SessionRule own) {
            switch (own.requirement()) {
                case REFERENCE_DATA -> validator.referenceData(ReferenceData.builtIn());
                case FAILED_RULE ->
                    validator.rule(
                            CustomRule.of("acme:broken", Severity.INFO, "Broken", "Broken.", (session, findings) -> {
                                throw new IllegalStateException("on purpose");
                            }));
                default -> {}
            }
        }
        return validator;
    }

    @Test
    void argumentsInMessagesAreDocumented() {
        assertThat(RuleCatalogue.rules()).allSatisfy(rule -> {
            Map<String, ?> none = Map.of();
            String pattern = rule.message(Finding.of(rule, "", none), Locale.ENGLISH);
            assertThat(pattern).doesNotContain("[");
            assertThat(Pattern.compile("\\{(\\w+)\\}")
                            .matcher(pattern)
                            .results()
                            .map(result -> result.group(1)))
                    .as("the arguments in the message of %s", rule)
                    .isSubsetOf(documentation(rule).arguments());
        });
    }

    /** The findings on the records of an example, in one run. */
    private static List<Finding> findings(RuleDocumentation documentation, SessionValidator.Builder validator) {
        ValidationRun run = validator.asOf(PlainSession.TODAY).build().run();
        RuleCatalogue.exampleRecords(documentation)
                .forEach(record -> run.check(SessionJson.standard().parse(record)));
        return run.report().findings();
    }

    @Test
    void thePlainSessionHasNoFinding() {
        assertThat(SessionJson.standard().parse(RuleCatalogue.plainSession()).findings())
                .isEmpty();
        assertThat(PlainSession.findings("{}")).isEmpty();
    }

    @Test
    void everyFileDocumentsARule() throws IOException, URISyntaxException {
        assertThat(documentedBeside("rules/report-late.md"))
                .isEqualTo(AllRules.rules().stream()
                        .map(rule -> rule.id().toString())
                        .collect(Collectors.toSet()));
    }

    /** The names of the Markdown files in the folder of one of them. */
    private static Set<String> documentedBeside(String file) throws IOException, URISyntaxException {
        URL one = Objects.requireNonNull(SessionRules.class.getResource(file));
        try (Stream<Path> files = Files.list(Path.of(one.toURI()).resolveSibling("."))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static RuleDocumentation documentation(Rule rule) {
        return rule.documentation().orElseThrow(() -> new AssertionError("No documentation of " + rule));
    }
}
