// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.json.StructureRules;

class RuleCatalogueTest {

    @Test
    void theRulesAreThoseOfTheirSpecificationInItsOrder() {
        assertThat(RuleCatalogue.rules())
                .extracting(rule -> rule.id() + "\t" + rule.severity())
                .isEqualTo(specified());
    }

    @Test
    void everyIdHasItsConstantInTheOrderOfTheCatalogue() {
        List<Object> constants = new ArrayList<>(constants(StructureRules.class));
        constants.addAll(constants(SessionRules.class));
        assertThat(constants)
                .isEqualTo(RuleCatalogue.rules().stream().map(Rule::id).toList());
    }

    /** The ids that a class declares, each of which is named by its constant. */
    private static List<Object> constants(Class<?> ids) {
        return Arrays.stream(ids.getFields())
                .map(field -> {
                    RuleId id =
                            RuleId.of(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
                    assertThat(field)
                            .satisfies(
                                    declared -> assertThat(declared.get(null)).isEqualTo(id));
                    return (Object) id;
                })
                .toList();
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
        assertThat(RuleCatalogue.find(SessionRules.REPORT_LATE))
                .get()
                .extracting(Rule::id)
                .isEqualTo(SessionRules.REPORT_LATE);
        assertThat(RuleCatalogue.find(StructureRules.TEXT_BLANK)).isPresent();
        assertThat(RuleCatalogue.find(RuleId.of("no-such-rule"))).isEmpty();
    }

    private static List<String> specified() {
        try (InputStream in = RuleCatalogueTest.class.getResourceAsStream("rules.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
