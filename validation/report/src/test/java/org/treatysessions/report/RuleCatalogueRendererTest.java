// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatysessions.validation.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleCatalogueRendererTest {

    private static String render(RuleCatalogueRenderer renderer, Locale locale) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(RuleCatalogue.rules(), locale, out);
        return out.toString();
    }

    @Test
    void markdownHasARowAndASectionForEachRule() throws IOException {
        String markdown = render(RuleCatalogueRenderer.markdown(), Locale.ENGLISH);

        assertThat(RuleCatalogue.rules())
                .allSatisfy(rule -> assertThat(markdown)
                        .contains("| [`" + rule.id() + "`](#" + rule.id() + ") | " + rule.severity() + " | "
                                + rule.title(Locale.ENGLISH) + " |\n")
                        .contains("\n## " + rule.id() + "\n\n**" + rule.severity() + "**: "));
    }

    @Test
    void titlesAreInTheLanguage() throws IOException {
        assertThat(render(RuleCatalogueRenderer.markdown(), Locale.forLanguageTag("ru")))
                .contains(RuleCatalogue.rules().get(0).title(Locale.forLanguageTag("ru")));
    }

    @Test
    void jsonHasAnEntryForEachRule() throws IOException {
        JsonNode rules = JsonMapper.shared().readTree(render(RuleCatalogueRenderer.json(), Locale.ENGLISH));

        assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(RuleCatalogue.rules().stream()
                        .map(rule -> rule.id().toString())
                        .toList());
        assertThat(rules.valueStream())
                .allSatisfy(rule -> assertThat(List.copyOf(rule.propertyNames()))
                        .containsExactly(
                                "id",
                                "severity",
                                "title",
                                "description",
                                "rationale",
                                "example",
                                "arguments",
                                "sources",
                                "since"));
        assertThat(rules.findParents("days"))
                .isNotEmpty()
                .allSatisfy(arguments ->
                        assertThat(arguments.get("days").asString()).startsWith("A number of days"));
    }
}
