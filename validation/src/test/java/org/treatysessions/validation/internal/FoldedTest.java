package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

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
        assertThat(Folded.label(text)).isEqualTo(folded);
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
            """)
    void personsAreFoldedWithoutTheirTitles(String name, String folded) {
        assertThat(Folded.person(name)).isEqualTo(folded);
    }
}
