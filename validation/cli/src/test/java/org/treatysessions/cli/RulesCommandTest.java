// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatysessions.documents.ImportRules;
import org.treatysessions.testing.Golden;
import org.treatysessions.validation.RuleCatalogue;

class RulesCommandTest {

    @Test
    void catalogueIsInMarkdownAndEnglishByDefault() {
        Run run = Run.of("rules");

        assertThat(run.exitCode()).isEqualTo(ExitCode.PASSED);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# ");
        assertThat(Run.of("rules", "--format", "markdown", "--lang", "en").out())
                .isEqualTo(run.out());
    }

    @Test
    void catalogueInTheSourcesIsUpToDate() throws IOException {
        Golden.assertUpToDate(Path.of("../RULES.md"), Run.of("rules").out());
    }

    @Test
    void catalogueHasARowAndASectionForEachRule() {
        String markdown = Run.of("rules").out();

        assertThat(Stream.concat(RuleCatalogue.rules().stream(), ImportRules.all().stream()))
                .allSatisfy(rule -> assertThat(markdown)
                        .contains("| [`" + rule.id() + "`](#" + rule.id() + ") | " + rule.severity() + " | ")
                        .contains("\n## " + rule.id() + "\n\n**" + rule.severity() + "**: "));
    }

    @Test
    void catalogueIsInTheLanguageAndFormatOfTheOptions() {
        Run run = Run.of("rules", "--format", "json", "--lang", "es");

        assertThat(run.exitCode()).isEqualTo(ExitCode.PASSED);
        assertThat(run.json())
                .hasSize(RuleCatalogue.rules().size() + ImportRules.all().size());
        assertThat(run.json().get(0).get("title").asString())
                .isEqualTo(RuleCatalogue.rules().get(0).title(Locale.forLanguageTag("es")));
    }
}
