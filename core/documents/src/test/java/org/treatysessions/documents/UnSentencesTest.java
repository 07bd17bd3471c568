// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fixed sentences of the United Nations in the variants that were seen, in made documents. */
class UnSentencesTest {

    private static Map<String, String> read(String text) {
        return DocumentReader.standard().read(text.getBytes(UTF_8), "a.txt").facts().stream()
                .collect(Collectors.toMap(
                        fact -> fact.pointer().toString(), fact -> fact.value().toString(), (a, b) -> a, TreeMap::new));
    }

    /** Observations with ten numbered paragraphs, of which one is given. */
    private static String observations(int number, String paragraph) {
        StringBuilder text = new StringBuilder("""
                CRPD/C/FJI/CO/2-3

                Distr.: General

                3 October 2024

                Concluding observations on the combined second and third periodic reports of Fiji

                I. Introduction

                """);
        for (int i = 1; i <= 10; i++) {
            text.append(i)
                    .append(". ")
                    .append(
                            i == number
                                    ? paragraph
                                    : "The Committee notes the law, and asks for more of it in the State party.")
                    .append("\n\n");
        }
        return text.toString();
    }

    private static String values(Map<String, String> facts, String pointer) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().matches(pointer))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Committee considered the initial report of Fiji at its 66th and 67th meetings, held on 17 April 2012, and adopted the following concluding observations at its 72nd meeting, held on 20 April 2012. | 66 67 | 2012-04-17 | 2012-04-20
            The Committee considered the initial report of Fiji at its 208th and 209th meetings, held on 19 and 20 August 2015 respectively, and adopted the following concluding observations at its 223rd meeting, held on 31 August. | 208 209 | 2015-08-19 2015-08-20 | 2015-08-31
            The Committee considered the report at its 233rd and 234th meetings (see CRPD/C/SR.233 and 234), on 29 and 30 March 2016. At its 251st meeting, on 11 April 2016, it adopted the present concluding observations. | 233 234 | 2016-03-29 2016-03-30 | 2016-04-11
            The Committee considered the reports at its 674th and 675th meetings, held in a hybrid mode on 29 and 30 August 2023. It adopted the present concluding observations at its 684th and 685th meetings, held on 5 and 6 September 2023. | 674 675 | 2023-08-29 2023-08-30 | 2023-09-06
            The Committee considered the reports at its 563rd, 565th and 567th meetings, held online on 14, 15 and 16 March 2022. At it 577th meeting, held on 23 March 2022, it adopted the present concluding observations. | 563 565 567 | 2022-03-14 2022-03-15 2022-03-16 | 2022-03-23
            Le Comité a examiné le rapport initial de la Suède à ses 123e et 124e séances, tenues les 31 mars et 1er avril 2014, respectivement, et a adopté les observations finales ci-après à sa 140e séance, le 11 avril 2014. | 123 124 | 2014-03-31 2014-04-01 | 2014-04-11
            El Comité examinó el informe inicial del Gabón en sus sesiones 210ª y 211ª, celebradas los días 20 y 21 de agosto de 2015, respectivamente, y aprobó las observaciones finales que figuran a continuación en su sesión 224ª, celebrada el 31 de agosto de 2015. | 210 211 | 2015-08-20 2015-08-21 | 2015-08-31
            The Committee considered the report at its 10th meeting, held on 31 June 2016. | 10 | '' | ''
            """)
    void meetingsDaysAndAdoptionAreRead(String paragraph, String meetings, String days, String adopted) {
        Map<String, String> facts = read(observations(1, paragraph));

        assertThat(values(facts, "/meetings/\\d/number")).isEqualTo(meetings);
        assertThat(values(facts, "/dialogueDates/\\d")).isEqualTo(days);
        assertThat(values(facts, "/concludingObservations/0/adopted")).isEqualTo(adopted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contained in paragraphs 2, on equal recognition before the law, 3, on work and employment, and 4, on statistics.  | 2 3 4 | equal recognition before the law; work and employment; statistics
            contained in paragraph 5, on general principles and obligations.                                                  | 5     | general principles and obligations
            contained in paragraphs 2 and 3, on participation in implementation and monitoring, and paragraph 4, on education. | 2 3 4 | participation in implementation and monitoring; education
            contained in paragraph 3, on awareness-raising (art. 8), paragraph 4, on education (art. 24), and paragraph 5 (b), on health. | 3 4 5 (b) | awareness-raising (art. 8); education (art. 24); health
            contained in paragraphs 2 (equality and non-discrimination) and 3 (a) (women, girls and children).                 | 2 3 (a) | equality and non-discrimination; women, girls and children
            contained in paragraphs 2, 3 and 4.                                                                               | 2 3 4 | 2, 3 and 4
            falling under articles 12 and 19.                                                                                 | ''    | articles 12 and 19
            """)
    void urgentMeasuresHaveAnEntryForEachGroup(String words, String paragraphs, String areas) {
        Map<String, String> facts = read(observations(
                7,
                "The Committee emphasizes the importance of all the "
                        + "recommendations. With regard to urgent measures that must be taken, the Committee would like to draw the "
                        + "State party’s attention to the recommendations " + words));

        String entries = "/concludingObservations/0/urgentRecommendations/\\d/";
        assertThat(values(facts, entries + "paragraphs/\\d")).isEqualTo(paragraphs);
        assertThat(facts.entrySet().stream()
                        .filter(fact -> fact.getKey().matches(entries + "area"))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(areas);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Committee requests the State party to submit its combined fourth and fifth periodic reports by 29 August 2028. | 4-5 | 2028-08-29
            The Committee requests the State party to submit its fourth periodic report by no later than 4 March 2020.         | 4   | 2020-03-04
            The Committee requests the State party to present its combined fourth to sixth periodic reports by 23 November 2023 at the latest. | 4-6 | 2023-11-23
            The replies of the State party, expected by 24 March 2031, will constitute its combined fourth, fifth and sixth periodic reports. | 4-6 | 2031-03-24
            The Committee will transmit a list of issues at least one year prior to 12 August 2028, the date by which the combined fourth and fifth periodic reports of the State party are due. | 4-5 | 2028-08-12
            The combined fourth and fifth periodic reports are in principle due on 18 January 2032, under the simplified reporting procedure. | 4-5 | 2032-01-18
            The Committee requests the State party to submit its fourth periodic report by October 2014.                       | 4   | 2014-10
            The Committee requests the State party to submit its fourth periodic report by 31August 2030.                      | 4   | 2030-08-31
            The Committee requests the State party to submit its fourth and sixth periodic reports by 31 August 2030.          | ''  | 2030-08-31
            Le Comité prie l’État partie de lui soumettre son rapport valant quatrième et cinquième rapports périodiques d’ici au 3 juillet 2023. | 4-5 | 2023-07-03
            El Comité solicita al Estado parte que presente sus informes periódicos cuarto y quinto combinados a más tardar el 24 de julio de 2026. | 4-5 | 2026-07-24
            """)
    void theNextReportIsRead(String paragraph, String numbers, String due) {
        Map<String, String> facts = read(observations(10, paragraph));

        assertThat(values(facts, "/nextReports/0/numbers")).isEqualTo(numbers);
        assertThat(values(facts, "/nextReports/0/due")).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Committee requests the State party to provide, within two years and in accordance with article 35, paragraph 2 of the Convention, written information on the steps undertaken to implement the recommendations contained in paragraphs 2, 3 and 5. | 2 3 5
            The Committee requests that the State party submit within 12 months information in writing on the measures taken to implement the recommendations set out in paragraphs 4 and 5 (a) above. | 4 5 (a)
            The Committee requests information, within 12 months, on the recommendations made in paragraphs 2 (a new national strategy) and 5 (a mechanism, to monitor) above. | 2 5
            The Committee will request the State party to submit its replies within one year of receipt of the list of issues. | ''
            """)
    void followUpIsRead(String paragraph, String paragraphs) {
        assertThat(values(read(observations(8, paragraph)), "/concludingObservations/0/followUp/paragraphs/\\d"))
                .isEqualTo(paragraphs);
    }

    @Test
    void listsOfIssuesGivePreSessionReportAndQuestions() {
        Map<String, String> facts = read("""
                CRPD/C/SYC/Q/1

                Distr.: General

                19 October 2017

                List of issues in relation to the initial report of Seychelles

                Adopted by the pre-sessional working group at its eighth session (4-8 September 2017).

                1. Please explain the law referred to in the initial report (CRPD/C/SYC/1 and Corr.1, para. 41).

                2. Please explain the second law.
                """);

        assertThat(facts)
                .containsEntry("/preSession/number", "8")
                .containsEntry("/preSession/end", "2017-09-08")
                .containsEntry("/listsOfIssues/0/issued", "2017-10-19")
                .containsEntry("/listsOfIssues/0/questionCount", "2")
                .containsEntry("/stateReports/0/symbol", "CRPD/C/SYC/1")
                .containsEntry("/stateReports/0/numbers", "1")
                .doesNotContainKey("/committeeSession/number");
    }

    @Test
    void listsOfIssuesPriorToReportingAreOfTheSimplifiedProcedure() {
        assertThat(read("""
                CRPD/C/DEU/QPR/2-3

                Distr.: General

                21 September 2018

                List of issues prior to submission of the combined second and third periodic reports of Germany

                Adopted by the Committee at its twentieth session (27 August–21 September 2018).

                1. Please explain the law.
                """))
                .containsEntry("/listsOfIssues/0/kind", "prior-to-reporting")
                .containsEntry("/procedure", "simplified")
                .containsEntry("/committeeSession/number", "20")
                .containsEntry("/stateReports/0/numbers", "2-3");
    }

    @Test
    void repliesAndStateReportsGiveTheDayReceived() {
        assertThat(read("""
                CRPD/C/AND/RQ/1

                Distr.: General

                3 February 2022

                Committee on the Rights of Persons with Disabilities

                Twenty-eighth session

                Geneva, 6–24 March 2023

                Replies of Andorra to the list of issues in relation to its initial report

                [Date received: 1 December 2021]

                1. This answers the list of issues (CRPD/C/AND/Q/1).
                """))
                .containsEntry("/writtenReplies/0/submitted", "2021-12-01")
                .containsEntry("/committeeSession/start", "2023-03-06")
                .containsEntry("/listsOfIssues/0/symbol", "CRPD/C/AND/Q/1")
                .containsEntry("/sources/0/published", "2022-02-03");
        assertThat(read("""
                CRPD/C/AFG/1

                Distr.: General

                17 December 2020

                Committee on the Rights of Persons with Disabilities

                Initial report submitted by Afghanistan under article 35 of the Convention, due in 2014

                [Date received: 1 December 2020]

                1. Afghanistan is a State.
                """))
                .containsEntry("/stateReports/0/numbers", "1")
                .containsEntry("/stateReports/0/due", "2014")
                .containsEntry("/stateReports/0/submitted", "2020-12-01");
    }

    @Test
    void followUpInformationIsNoConclusion() {
        ImportResult result = DocumentReader.standard()
                .read("CRPD/C/MNE/CO/1/Add.1\n\nDistr.: General\n\n3 May 2019\n\n1. Text.\n".getBytes(UTF_8), "a.txt");

        assertThat(result.kind()).isEqualTo(DocumentKind.UNKNOWN);
    }
}
