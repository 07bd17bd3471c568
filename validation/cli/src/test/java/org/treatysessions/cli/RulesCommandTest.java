package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatysessions.validation.RuleCatalogue;

class RulesCommandTest {

    /** The catalogue as it stands in the sources; {@code -Drules.write} writes it anew. */
    private static final Path SHIPPED = Path.of("../RULES.md");

    @Test
    void theCatalogueInTheSourcesIsUpToDate() throws IOException {
        String catalogue = Run.of("rules").out();
        if (System.getProperty("rules.write") != null) {
            Files.writeString(SHIPPED, catalogue);
        }
        assertThat(Files.readString(SHIPPED))
                .as("validation/RULES.md; run this test with -Drules.write after a change of rules or their words")
                .isEqualTo(catalogue);
    }

    @Test
    void markdownHasARowAndASectionForEachRule() {
        Run run = Run.of("rules");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(RuleCatalogue.rules())
                .allSatisfy(rule -> assertThat(run.out())
                        .contains("| [`" + rule.id() + "`](#" + rule.id() + ") | " + rule.severity() + " | "
                                + rule.title(Locale.ENGLISH) + " |\n")
                        .contains("\n## " + rule.id() + "\n\n**" + rule.severity() + "**: "));
    }

    @Test
    void markdownIsWhatItGivesByItself() {
        assertThat(Run.of("rules", "--format", "markdown", "--lang", "en").out())
                .isEqualTo(Run.of("rules").out());
    }

    @Test
    void arrayHasAnEntryForEachRule() {
        Run run = Run.of("rules", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.json().valueStream().map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(RuleCatalogue.rules().stream()
                        .map(rule -> rule.id().toString())
                        .toList());
        assertThat(run.json().valueStream())
                .allSatisfy(rule -> assertThat(List.copyOf(rule.propertyNames()))
                        .containsExactly(
                                "id",
                                "severity",
                                "title",
                                "says",
                                "because",
                                "example",
                                "arguments",
                                "sources",
                                "since"));
        assertThat(run.json().findParents("days"))
                .isNotEmpty()
                .allSatisfy(arguments ->
                        assertThat(arguments.get("days").asString()).startsWith("A number of days"));
    }
}
