// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Rule;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

/** The code in the README, compiled and run. */
class ReadmeTest {

    private static final Pattern SHOWN = Pattern.compile("// README\n(.*?) *// end", Pattern.DOTALL);

    @Test
    void reportIsRendered() throws IOException {
        SessionValidator validator = SessionValidator.builder().build();
        Path file = Path.of(Validated.RUSSIA);
        StringWriter writer = new StringWriter();
        // README
        ValidationReport report = validator.check(SessionJson.standard().read(file));
        ReportOptions options = ReportOptions.standard().withLanguage(Locale.FRENCH);
        ReportRenderer.html().render(report, options, writer);
        // end

        assertThat(writer.toString()).startsWith("<!DOCTYPE html>").contains("lang=\"fr\"");
        assertThat(ReportRenderer.text().render(report, options)).contains("^");
    }

    @Test
    void sessionIsRendered() throws IOException {
        CountrySession session =
                SessionJson.standard().read(Path.of(Validated.RUSSIA)).session().orElseThrow();
        StringWriter writer = new StringWriter();
        // README
        SessionRenderer.markdown().render(session, Locale.ENGLISH, writer);
        // end

        assertThat(writer.toString()).startsWith("# Country session: Russian Federation\n");
    }

    @Test
    void rulesAreRendered() throws IOException {
        StringWriter writer = new StringWriter();
        // README
        List<Rule> rules = SessionValidator.builder().providedRules().build().rules();
        RuleCatalogueRenderer.markdown().render(rules, Locale.ENGLISH, writer);
        // end

        assertThat(writer.toString()).contains("\n## json-syntax\n");
    }

    @Test
    void readmeShowsThisCode() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path source = Path.of("src/test/java/org/treatysessions/report/ReadmeTest.java");

        assertThat(SHOWN.matcher(Files.readString(source)).results().map(result -> result.group(1)))
                .hasSize(3)
                .allSatisfy(shown ->
                        assertThat(readme).contains(shown.stripTrailing().stripIndent()));
    }
}
