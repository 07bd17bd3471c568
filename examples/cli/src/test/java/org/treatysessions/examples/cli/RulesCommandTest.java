package org.treatysessions.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Rule;
import org.treatysessions.validation.RuleCatalogue;

class RulesCommandTest {

    @Test
    void tableHasARowForEachRule() {
        Run run = Run.of("rules");

        List<String> rows = RuleCatalogue.rules().stream()
                .map(rule -> "| `" + rule.id() + "` | " + rule.severity() + " | " + rule.title(Locale.ENGLISH) + " |")
                .toList();
        assertThat(run.exitCode()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("| id | severity | title |", "|---|---|---|")
                .hasSize(rows.size() + 2)
                .containsAll(rows);
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
                .containsExactlyElementsOf(
                        RuleCatalogue.rules().stream().map(Rule::id).toList());
        assertThat(run.json().valueStream())
                .allSatisfy(rule ->
                        assertThat(List.copyOf(rule.propertyNames())).containsExactly("id", "severity", "title"));
    }
}
