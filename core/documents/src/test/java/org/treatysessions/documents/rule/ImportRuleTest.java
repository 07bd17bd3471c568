// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadProblem;
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

    @ParameterizedTest
    @EnumSource
    void reasonsAreWordsOfTheLanguage(ReadProblem.Reason reason) {
        Set<String> messages = new HashSet<>();
        for (OfficialLanguage language : OfficialLanguage.values()) {
            messages.add(message(ImportRule.UNREADABLE, reason.code(), language));
        }
        assertThat(messages).hasSize(6).noneMatch(message -> message.contains("(" + reason.code() + ")"));
    }

    @ParameterizedTest
    @EnumSource
    void limitsAreWordsOfTheLanguage(ReadLimits.Limit limit) {
        Set<String> messages = new HashSet<>();
        for (OfficialLanguage language : OfficialLanguage.values()) {
            messages.add(message(ImportRule.LIMIT, limit.code(), language));
        }
        assertThat(messages).hasSize(6).noneMatch(message -> message.contains("(" + limit.code() + ")"));
    }

    private static String message(ImportRule rule, String reason, OfficialLanguage language) {
        Finding finding = Finding.of(rule, "", Argument.REASON.of(reason), Argument.LENGTH.of(3));
        return rule.message(finding, language.locale());
    }
}
