// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            held on 31 March and 1 April 2016.          | 2016-03-31 2016-04-01
            on 17, 18 and 19 August 2022                | 2022-08-17 2022-08-18 2022-08-19
            (14 August–8 September 2023)                | 2023-08-14..2023-09-08
            (4-8 September 2017)                        | 2017-09-04..2017-09-08
            (14 February‒9 March 2018)                  | 2018-02-14..2018-03-09
            January 16 to February 3, 2017              | 2017-01-16..2017-02-03
            25 November 2019 to 13 December 2019        | 2019-11-25..2019-12-13
            (20 December 2021–14 January 2022)          | 2021-12-20..2022-01-14
            by 31August 2030                            | 2030-08-31
            22nd May 2018                               | 2018-05-22
            1 st March 2023                             | 2023-03-01
            by April 2016                               | 2016-04
            30 Oct. 2022                                | 2022-10-30
            2019-03-08                                  | 2019-03-08
            28/05/2012                                  | 2012-05-28
            les 1er et 2 février 2022                   | 2022-02-01 2022-02-02
            le 3 juillet 2023 au plus tard              | 2023-07-03
            (11 mars-5 avril 2019)                      | 2019-03-11..2019-04-05
            los días 20 y 21 de marzo de 2019           | 2019-03-20 2019-03-21
            (11 de marzo a 5 de abril de 2019)          | 2019-03-11..2019-04-05
            31 June 2020                                | UNCLEAR
            (14 October1 November 2013)                 | UNCLEAR
            (826 July 2013)                             | UNCLEAR
            (14 September–8 August 2023)                | UNCLEAR
            05/03/2019                                  | AMBIGUOUS
            05/05/2019                                  | 2019-05-05
            recommendations in paragraphs 4 and 5 above |
            may 2016 be the year                        |
            Act No. 21/2008 of 12                       |
            """)
    void datesAreReadOrRefused(String text, String expected) {
        String found = DatePhrase.findAll(text).stream()
                .map(phrase -> phrase.problem() != DatePhrase.Problem.NONE
                        ? phrase.problem().name()
                        : phrase.dates().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(phrase.isRange() ? ".." : " ")))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at its 238th and 239th meetings          | 238 239
            at its 563rd, 565th and 567th meetings   | 563 565 567
            at its 2 134 th meeting                  | 134
            at its twenty-ninth session              | 29
            at its ninety\u2011eighth session        | 98
            at its one hundred and first session     | 101
            sa vingt et unième session               | 21
            sa soixante-quinzième session            | 75
            sa quatre-vingt-onzième session          | 91
            sa quatre-vingt-dix-septième session     | 97
            à ses 455e et 456e séances               | 455 456
            sesiones 449ª y 450ª                     | 449 450
            su 21er período de sesiones              | 21
            su vigésimo primer período de sesiones   | 21
            su décimo séptimo período                | 17
            su decimoséptimo período                 | 17
            the second to fourth periodic reports    | 2..4
            combined eighteenth to twentieth         | 18..20
            """)
    void ordinalsAreRead(String text, String expected) {
        String found = OrdinalPhrase.findAll(text).stream()
                .map(phrase -> phrase.numbers().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(phrase.isRange() ? ".." : " ")))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the initial report of Chile                                      | 1
            its combined second and third periodic reports                   | 2-3
            its second, third and fourth combined periodic reports           | 2-4
            the second to sixth periodic reports                             | 2-6
            the combined initial and second periodic reports                 | 1-2
            its second and fourth periodic reports                           | ?
            rapport valant deuxième et troisième rapports périodiques        | 2-3
            le rapport initial de la Norvège                                 | 1
            informes periódicos segundo, tercero, cuarto y quinto combinados | 2-5
            informe inicial de la Arabia Saudita                             | 1
            the third meeting                                                |
            """)
    void numbersOfReportsAreRead(String text, String expected) {
        String found = ReportPhrase.findAll(text).stream()
                .map(phrase -> phrase.numbers().map(Object::toString).orElse("?"))
                .distinct()
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (CRPD/C/CHL/1) at                              | CRPD/C/CHL/1
            (CRPD/C/SEN/CO /1).                            | CRPD/C/SEN/CO/1
            CRC/C/OPSC/ IND/CO/1                           | CRC/C/OPSC/IND/CO/1
            Q/3‑4/Add.1 and CRC/C/RUS/Q/3‑4/ Add.1;        | CRC/C/RUS/Q/3-4/Add.1
            (CRPD/C/SR.238 and 239),                       | CRPD/C/SR.238 CRPD/C/SR.239
            See CRPD/C/SR.674 and CRPD/C/SR.675.           | CRPD/C/SR.674 CRPD/C/SR.675
            CRPD/C/NPL/1 and Corr.1                        | CRPD/C/NPL/1
            E/C.12/CRI/4                                   | E/C.12/CRI/4
            http://undocs.org/en/CRPD/C/DEU/2-3            |
            """)
    void symbolsAreFound(String text, String expected) {
        List<String> found = SymbolPhrase.findAll(text).stream()
                .map(phrase -> phrase.symbol().toString())
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
    }
}
