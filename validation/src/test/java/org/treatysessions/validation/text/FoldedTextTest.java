// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Data Collection    | data collection
            DATA COLLECTION    | data collection
            `  Data \t\n collection ` | data collection
            `Data\u00a0\u2003collection` | data collection
            Señora Ñandú       | senora nandu
            `e\u0301te\u0301`  | ete
            Straße             | strasse
            STRASSE            | strasse
            STRAẞE             | strasse
            Łódź               | łodz
            İ             | i
            ı                  | i
            ﬁnance             | finance
            `a\u20DDb`         | ab
            `\u0915\u093E`      | `\u0915`
            Ａ１                | a1
            İstanbul           | istanbul
            ΣΟΦΟΣ              | σοφος
            数据收集            | 数据收集
            `\u00a0`           | ``
            """)
    void labelsAreFolded(String text, String folded) {
        assertThat(FoldedText.label(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Clarence Nelson            | clarence nelson
            Mr Clarence Nelson         | clarence nelson
            Mr. Clarence Nelson        | clarence nelson
            MRS Ann Example            | ann example
            M. Jean Exemple            | jean exemple
            Mme Jeanne Exemple         | jeanne exemple
            Judge Dr. Ann Example      | ann example
            H.E. Ms. Ann Example       | ann example
            Prof. Sir Ann Example      | ann example
            Professor Hon. Ann Example | ann example
            Ambassador Ann Example     | ann example
            Dame  Ann   Example        | ann example
            Justice                    | justice
            Ann Justice                | ann justice
            Mrs                        | mrs
            Mistral Ann                | mistral ann
            Drake Ann                  | drake ann
            M Jean Exemple             | jean exemple
            H.E Ann Example            | ann example
            HE Ann Example             | ann example
            Miss Ann Example           | ann example
            Mr Mr Example              | example
            Mr Judge                   | judge
            Mr.. Example               | mr.. example
            M.A. Example               | m.a. example
            The Hon. Example           | the hon. example
            """)
    void personsAreFoldedWithoutTheirTitles(String name, String folded) {
        assertThat(FoldedText.person(name)).isEqualTo(folded);
    }

    @Test
    void manyTitlesTakeLinearTime() {
        assertThat(FoldedText.person("Mr. ".repeat(250_000) + "É")).isEqualTo("e");
    }
}
