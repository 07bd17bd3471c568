package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
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
    void catalogueIsInTheLanguageAndFormatOfTheOptions() {
        Run run = Run.of("rules", "--format", "json", "--lang", "es");

        assertThat(run.exitCode()).isEqualTo(ExitCode.PASSED);
        assertThat(run.json()).hasSize(RuleCatalogue.rules().size());
        assertThat(run.json().get(0).get("title").asString())
                .isEqualTo(RuleCatalogue.rules().get(0).title(Locale.forLanguageTag("es")));
    }
}
