package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Rule;

class RuleCatalogueTest {

    @Test
    void theRulesAreThoseOfTheirSpecificationInItsOrder() {
        assertThat(RuleCatalogue.rules())
                .extracting(rule -> rule.id() + "\t" + rule.severity())
                .isEqualTo(specified());
    }

    @Test
    void idsAreUnique() {
        assertThat(RuleCatalogue.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasATitleInOneLine() {
        assertThat(RuleCatalogue.rules())
                .extracting(rule -> rule.title(Locale.ENGLISH))
                .allSatisfy(title ->
                        assertThat(title).isNotBlank().doesNotEndWith(".").doesNotContain("{", "\n"));
    }

    @Test
    void aRuleIsFoundByItsId() {
        assertThat(RuleCatalogue.find("report-late")).get().extracting(Rule::id).isEqualTo("report-late");
        assertThat(RuleCatalogue.find("no-such-rule")).isEmpty();
    }

    private static List<String> specified() {
        try (InputStream in = RuleCatalogueTest.class.getResourceAsStream("rules.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
