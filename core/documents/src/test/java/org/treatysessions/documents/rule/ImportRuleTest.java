package org.treatysessions.documents.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.language.OfficialLanguage;

class ImportRuleTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleIsDocumentedAndHasWordsInSixLanguages(ImportRule rule) {
        assertThat(rule.documentation().orElseThrow().description()).isNotBlank();
        assertThat(rule.documentation().orElseThrow().rationale()).isNotBlank();
        assertThat(rule.documentation().orElseThrow().arguments())
                .allMatch(name -> Argument.find(name).isPresent());
        Finding finding = Finding.of(rule, "", Argument.VALUE.of("31 June"), Argument.COUNT.of(3));
        for (OfficialLanguage language : OfficialLanguage.values()) {
            assertThat(rule.title(language.locale())).isNotBlank();
            assertThat(rule.message(finding, language.locale())).isNotBlank();
            if (language != OfficialLanguage.ENGLISH) {
                assertThat(rule.title(language.locale())).isNotEqualTo(rule.title(Locale.ENGLISH));
            }
        }
    }
}
