// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.customrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatysessions.assertj.TreatySessionsAssertions.assertThat;
import static org.treatysessions.finding.Argument.COUNT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.SessionRules;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.ValidatorConfiguration;
import org.treatysessions.validation.spi.CustomRule;

/** Compiles and runs what the READMEs of validation and validation/assertj show. */
class ReadmeTest {

    private static final Pattern SHOWN =
            Pattern.compile("// README: (?!end)[a-z ]+\n(.*?) *// README: end", Pattern.DOTALL);
    private static final Pattern CONFIGURATION = Pattern.compile("```json\n(\\{\n  \"name\".*?)```", Pattern.DOTALL);

    private static String readmes() throws IOException {
        return Files.readString(Path.of("../../validation/README.md"))
                + Files.readString(Path.of("../../validation/assertj/README.md"));
    }

    @Test
    void theCustomRuleOfTheReadmeReports() {
        // README: custom rule
        CustomRule noWebcast = CustomRule.of(
                "acme:no-webcast",
                Severity.WARNING,
                "Webcast is missing",
                "None of the links leads to a webcast. Links: {count}.",
                (session, findings) -> {
                    if (session.getLinks().stream().noneMatch(link -> link.getKind() == LinkKind.WEBCAST)) {
                        findings.report(
                                Pointer.ROOT, COUNT.of(session.getLinks().size()));
                    }
                });
        SessionValidator validator = SessionValidator.builder().rule(noWebcast).build();
        // README: end

        assertThat(validator.check(SessionJson.standard().parse(RuleCatalogue.plainSession())))
                .hasFinding(noWebcast.id())
                .hasNoOtherFindings();
    }

    @Test
    void theConfigurationOfTheReadmeWorks(@TempDir Path folder) throws IOException {
        MatchResult shown =
                CONFIGURATION.matcher(readmes()).results().findFirst().orElseThrow();
        Path file = Files.writeString(folder.resolve("rules.json"), shown.group(1));

        ValidationReport report = SessionValidator.builder()
                .configuration(ValidatorConfiguration.read(file))
                .build()
                .check(SessionJson.standard().read(Path.of("../sessions/russia-2018.session.json")));

        // README: assertions
        assertThat(report)
                .hasFinding(SessionRules.LINK_NOT_ABSOLUTE)
                .at("/links/0/href")
                .at("/links/1/href")
                .hasFinding(SessionRules.REPORT_LATE)
                .withSeverity(Severity.WARNING)
                .hasNoFinding(SessionRules.URGENT_AREAS_FEWER_THAN_STATED);
        // README: end
        assertThat(report.accepted()).allMatch(accepted -> accepted.count() == 1);
    }

    @Test
    void theReadmesShowThisCode() throws IOException {
        String readmes = readmes();
        Path source = Path.of("src/test/java/org/treatysessions/examples/customrule/ReadmeTest.java");
        assertThat(SHOWN.matcher(Files.readString(source)).results().map(result -> result.group(1)))
                .hasSize(2)
                .allSatisfy(shown ->
                        assertThat(readmes).contains(shown.stripTrailing().stripIndent()));
    }
}
