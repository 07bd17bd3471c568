// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.documents.evaluation.Records;
import org.treatysessions.documents.evaluation.TruthFile;
import org.treatysessions.model.SdgCode;

class SessionReportTest {

    private static final Path TRANSCRIPTION = Path.of("../../examples/sessions/russia-2018.session.json");

    /** What only a transcriber could know: the id that he gave the record. */
    private static final Set<String> OF_THE_TRANSCRIBER = Set.of("id");

    private static String text() throws IOException {
        try (InputStream in = SessionReportTest.class.getResourceAsStream("russia-2018.txt")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static ImportResult read(String text) {
        return DocumentReader.standard().read(text.getBytes(UTF_8), "report.txt");
    }

    private static Map<String, String> values(ImportResult result) {
        return result.facts().stream()
                .collect(Collectors.toMap(
                        fact -> fact.pointer().toString(), fact -> fact.value().toString()));
    }

    @Test
    void theRealReportGivesItsTranscription() throws IOException {
        ImportResult result = read(text());

        Map<String, Object> expected = TruthFile.read(Files.readString(TRANSCRIPTION));
        expected.remove("schemaVersion");
        OF_THE_TRANSCRIBER.forEach(expected::remove);
        assertThat(result.kind()).isEqualTo(DocumentKind.SESSION_REPORT);
        assertThat(Records.of(result.session().orElseThrow())).isEqualTo(expected);
    }

    @Test
    void everyValueOfTheRealReportHasItsWordsAndNoTextIsLost() throws IOException {
        ImportResult result = read(text());

        Set<String> pointers = new HashSet<>();
        pointers(Records.of(result.session().orElseThrow()), "", pointers);
        assertThat(values(result).keySet()).isEqualTo(pointers);
        assertThat(result.characters().unplaced()).isZero();
        assertThat(result.findings()).isEmpty();
    }

    private static void pointers(Object value, String at, Set<String> pointers) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> pointers(member, at + "/" + name, pointers));
        } else if (value instanceof java.util.List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                pointers(list.get(i), at + "/" + i, pointers);
            }
        } else {
            pointers.add(at);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22nd May 2018                | 31 May and 1 June 2018              | /dialogueDates/1                | 2018-06-01
            22nd May 2018                | 22nd and 23rd May 2018 (78th session) | /committeeSession/number      | 78
            Due date	2001             | Due date	12/07/2001              | /stateReports/0/due             |
            Due date	2001             | Due date	13/07/2001              | /stateReports/0/due             | 2001-07-13
            Due date	2001             | Due date	31 June 2001            | /stateReports/0/due             |
            NGOs	• ECPAT              | NGOs	ECPAT, Plan and Unidos      | /alternativeReports/2/author    | Unidos
            NGOs	• ECPAT              | NGOs	None                        | /noAlternativeReportsFrom/0     | ngo
            NGOs	• ECPAT              | NGOs	-                           | /noAlternativeReportsFrom/0     | nhri
            Clarence Nelson	Samoa        | Ms. Clarence Nelson (Coordinator)	Samoa | /taskForce/1/role          | coordinator
            Clarence Nelson	Samoa        | Ms. Clarence Nelson (Coordinator)	Samoa | /taskForce/1/name          | Clarence Nelson
            Clarence Nelson	Samoa        | Clarence Nelson	Atlantis              | /taskForce/1/country/code      |
            Regular reporting procedure  | Regular reporting procedure	X       | /procedure                      | standard
            Regular reporting procedure  | ☒ Regular reporting procedure         | /procedure                      | standard
            Simplified reporting procedure | ''                                  | /procedure                      | standard
            with urgent measures\\n      | with urgent measures	X\\n              | /concludingObservations/0/urgentMeasures | true
            following 6 areas            | following three areas               | /concludingObservations/0/urgentAreasStated | 3
            was headed by Igor Zubov     | was headed by the Deputy Minister   | /delegation/head/name           |
            headed by Igor Zubov, Deputy Minister of Internal Affairs | led by the Minister of Justice, Mr. Igor Zubov, | /delegation/head/name | Igor Zubov
            headed by Igor Zubov, Deputy Minister of Internal Affairs | led by the Minister of Justice, Mr. Igor Zubov, | /delegation/head/title | Minister of Justice
            The delegation was very large | The delegation of 15 was very large  | /delegation/size                | 15
            The delegation was very large | The delegation of about 15 was very large | /delegation/size           |
            The delegation replied that  | Responding to that, the delegation said that | /dialogue/issues/0/statements/1/by | delegation
            Data Collection: The         | Data Collection (paras. 9 and 10 (a)): The | /concludingObservations/0/urgentRecommendations/0/paragraphs/1 | 10 (a)
            Data Collection: The         | Data Collection (paras. 9 and 10 (a)): The | /concludingObservations/0/urgentRecommendations/0/area | Data Collection
            Sustainable Development Goals | Sustainable Development Goals\\n\\nGoal 5, target 16.2 | /sdgs/1 | 16.2
            """)
    void labelsAndCellsAreReadInTheirVariants(String words, String others, String pointer, String expected)
            throws IOException {
        String changed = text().replaceFirst(
                        java.util.regex.Pattern.quote(words.replace("\\n", "\n")),
                        java.util.regex.Matcher.quoteReplacement(others.replace("\\n", "\n")));

        assertThat(values(read(changed)).get(pointer)).isEqualTo(expected);
    }

    @Test
    void ambiguousDatesAndUnknownTextAreReported() throws IOException {
        String changed = text().replace("Due date\t2001", "Due date\t05/03/2001")
                .replace("Next State report\n", "See also\n\nNext State report\n");

        ImportResult result = read(changed);

        assertThat(result.findings())
                .extracting(finding -> finding.rule().id())
                .contains(ImportRules.VALUE_AMBIGUOUS, ImportRules.TEXT_UNPLACED);
        assertThat(result.findings().get(0).path()).isEqualTo("/stateReports/0/due");
    }

    @Test
    void theSameReportAsAWebPageGivesTheSame() throws IOException {
        assertSame(new RetypedReport(text()).html().getBytes(UTF_8));
    }

    @Test
    void theSameReportAsAWordDocumentGivesTheSame() throws IOException {
        assertSame(new RetypedReport(text()).docx());
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportAsPdfGivesTheSame(RetypedReport.PdfStyle style) throws IOException {
        assertSame(new RetypedReport(text()).pdf(style));
    }

    private static void assertSame(byte[] content) throws IOException {
        ImportResult result = DocumentReader.standard().read(content, "report");

        assertThat(Records.of(result.session().orElseThrow()))
                .isEqualTo(Records.of(read(text()).session().orElseThrow()));
    }

    @Test
    void documentsOfOneSessionAreMergedAndDisagreementsReported() throws IOException {
        ImportResult report = read(text());
        ImportResult other = read(text().replace("15 Nov 2004", "16 Nov 2004")
                .replace("Sustainable Development Goals", "Sustainable Development Goals\n\nGoal 16"));

        java.util.List<ImportResult> merged = SessionMerge.of(java.util.List.of(report, other));

        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).session().orElseThrow().getSdgs()).containsExactly(SdgCode.of("16"));
        assertThat(values(merged.get(0))).containsEntry("/stateReports/0/submitted", "2004-11-15");
        assertThat(merged.get(0).findings()).hasSize(1);
        assertThat(merged.get(0).findings().get(0).rule().id()).isEqualTo(ImportRules.SOURCES_DISAGREE);
        assertThat(merged.get(0).findings().get(0).path()).isEqualTo("/stateReports/0/submitted");
    }

    @Test
    void sessionsOfOtherStatesOrDaysAreNotMerged() throws IOException {
        ImportResult report = read(text());
        ImportResult state = read(text().replace("session: Russia", "session: Fiji"));
        ImportResult day = read(text().replace("22nd May 2018", "22nd May 2024"));

        assertThat(SessionMerge.of(java.util.List.of(report, state, day))).hasSize(3);
    }
}
