// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.documents.pdf.PdfFile;
import org.treatysessions.finding.Finding;

/** Made documents of UN kinds, as text: no such session took place. */
class ObservationsTest {

    private static ImportResult read(String name) throws IOException {
        try (InputStream in = ObservationsTest.class.getResourceAsStream(name)) {
            return DocumentReader.standard().read(in.readAllBytes(), name);
        }
    }

    private static Map<String, String> values(ImportResult result) {
        return result.facts().stream()
                .collect(Collectors.toMap(
                        fact -> fact.pointer().toString(), fact -> fact.value().toString()));
    }

    @Test
    void englishObservationsAreReadWhole() throws IOException {
        ImportResult result = read("observations-en.txt");

        assertThat(result.kind()).isEqualTo(DocumentKind.CONCLUDING_OBSERVATIONS);
        assertThat(values(result))
                .containsEntry("/committee", "CRPD")
                .containsEntry("/stateParty/code", "FJI")
                .containsEntry("/stateParty/name", "Fiji")
                .containsEntry("/committeeSession/number", "31")
                .containsEntry("/committeeSession/start", "2024-08-12")
                .containsEntry("/committeeSession/end", "2024-09-05")
                .containsEntry("/dialogueDates/0", "2024-08-20")
                .containsEntry("/dialogueDates/1", "2024-08-21")
                .containsEntry("/meetings/0/number", "719")
                .containsEntry("/meetings/0/date", "2024-08-20")
                .containsEntry("/meetings/0/symbol", "CRPD/C/SR.719")
                .containsEntry("/meetings/1/number", "721")
                .containsEntry("/meetings/1/symbol", "CRPD/C/SR.721")
                .containsEntry("/mode", "hybrid")
                .containsEntry("/stateReports/0/numbers", "2-3")
                .containsEntry("/stateReports/0/symbol", "CRPD/C/FJI/2-3")
                .containsEntry("/listsOfIssues/0/symbol", "CRPD/C/FJI/Q/2-3")
                .containsEntry("/writtenReplies/0/symbol", "CRPD/C/FJI/RQ/2-3")
                .containsEntry("/delegation/head/name", "Mere Tuilagi")
                .containsEntry("/concludingObservations/0/symbol", "CRPD/C/FJI/CO/2-3")
                .containsEntry("/concludingObservations/0/published", "2024-10-03")
                .containsEntry("/concludingObservations/0/adopted", "2024-09-02")
                .containsEntry(
                        "/concludingObservations/0/urgentRecommendations/0/area", "equality and non-discrimination")
                .containsEntry("/concludingObservations/0/urgentRecommendations/0/paragraphs/0", "5")
                .containsEntry(
                        "/concludingObservations/0/urgentRecommendations/1/area",
                        "respect for home, the family and the child (art. 23)")
                .containsEntry("/concludingObservations/0/urgentRecommendations/1/paragraphs/0", "6 (b)")
                .containsEntry("/concludingObservations/0/followUp/paragraphs/0", "5")
                .containsEntry("/nextReports/0/numbers", "4-5")
                .containsEntry("/nextReports/0/due", "2031-02-11")
                .containsEntry("/nextReports/0/note", "in principle");
        assertThat(result.session()
                        .orElseThrow()
                        .getConcludingObservations()
                        .get(0)
                        .getParagraphs())
                .extracting(paragraph -> paragraph.getNumber())
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(result.session()
                        .orElseThrow()
                        .getConcludingObservations()
                        .get(0)
                        .getParagraphs()
                        .get(5)
                        .getText())
                .isEqualTo("The Committee recommends that the State party:\n"
                        + "(a) Repeal section 4 of the Family Act;\n(b) Train judges.");
        assertThat(result.findings()).isEmpty();
        assertThat(result.characters().unplaced()).isZero();
    }

    @Test
    void everyFactHasTheWordsAtItsPlace() throws IOException {
        ImportResult result = read("observations-en.txt");
        Fact due = result.facts().stream()
                .filter(fact -> fact.pointer().toString().equals("/nextReports/0/due"))
                .findFirst()
                .orElseThrow();

        assertThat(due.words()).isEqualTo("11 February 2031");
        assertThat(due.place().name()).hasToString("paragraph 9");
        assertThat(due.isStated()).isTrue();
        assertThat(result.facts())
                .allMatch(fact -> fact.words().length()
                        == fact.place().to() - fact.place().from());
    }

    @Test
    void frenchObservationsGiveTheFactsOfTheirFrame() throws IOException {
        assertThat(values(read("observations-fr.txt")))
                .containsEntry("/committeeSession/number", "21")
                .containsEntry("/committeeSession/end", "2019-04-05")
                .containsEntry("/meetings/1/number", "456")
                .containsEntry("/dialogueDates/0", "2019-03-25")
                .containsEntry("/concludingObservations/0/adopted", "2019-04-04")
                .containsEntry("/concludingObservations/0/published", "2019-05-07")
                .containsEntry("/concludingObservations/0/language", "fr")
                .containsEntry(
                        "/concludingObservations/0/urgentRecommendations/1/area",
                        "reconnaissance de la personnalité juridique")
                .containsEntry("/nextReports/0/numbers", "2-3")
                .containsEntry("/nextReports/0/due", "2023-07-03");
    }

    @Test
    void contradictionsAndUnclearDatesAreReportedAndNotRepaired() throws IOException {
        String text = new String(
                        ObservationsTest.class
                                .getResourceAsStream("observations-en.txt")
                                .readAllBytes(),
                        UTF_8)
                .replace("2 September 2024", "12 September 2024")
                .replace("11 February 2031", "31 June 2031");

        ImportResult result = DocumentReader.standard().read(text.getBytes(UTF_8), "a.txt");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().id())
                .isEqualTo(List.of(ImportRules.CONTRADICTION, ImportRules.VALUE_UNCLEAR));
        Finding unclear = result.findings().get(1);
        assertThat(unclear.path()).isEqualTo("/nextReports/0/due");
        assertThat(unclear.place().orElseThrow().name()).hasToString("paragraph 9");
        assertThat(values(result))
                .containsEntry("/concludingObservations/0/adopted", "2024-09-12")
                .doesNotContainKey("/nextReports/0/due");
    }

    @Test
    void otherTextIsOfUnknownKind() {
        ImportResult result = DocumentReader.standard().read("Dear Sir,\n\nit rains.\n".getBytes(UTF_8), "a.txt");

        assertThat(result.kind()).isEqualTo(DocumentKind.UNKNOWN);
        assertThat(result.session()).isEmpty();
        assertThat(result.findings()).extracting(finding -> finding.rule().id()).contains(ImportRules.DOCUMENT_UNKNOWN);
    }

    @Test
    void emptyFilesAreUnreadable() {
        ImportResult result = DocumentReader.standard().read(new byte[0], "a.pdf");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly(ImportRules.UNREADABLE);
    }

    @Test
    void numbersOfHeadingsThatTheDocumentDoesNotMarkAreNotInTheirTexts() {
        String html =
                "<p>CRC/C/MLT/CO/2</p><p>Distr.: General</p><p>5 February 2013</p><p>Concluding observations on the second"
                        + " periodic report of Malta</p><p>1. The Committee considered the report.</p><p>II. Follow-up measures</p>"
                        + "<p>2. The Committee welcomes it.</p><p>A. General measures</p><p>3. The Committee welcomes it.</p>";

        ImportResult result = DocumentReader.standard().read(html.getBytes(UTF_8), "a.html");

        assertThat(result.fact("/concludingObservations/0/paragraphs/1/heading")
                        .orElseThrow()
                        .value())
                .hasToString("Follow-up measures");
        assertThat(result.fact("/concludingObservations/0/paragraphs/2/heading")
                        .orElseThrow()
                        .value())
                .hasToString("General measures");
    }

    @Test
    void documentsWhoseSymbolsHaveNoStateNeedOneStateInTheirTitles() {
        String text = """
                CRC/C/15/Add.34

                Distr.
                GENERAL
                15 February 1995

                Concluding observations of the Committee

                1. The Committee considered the report.
                """;

        ImportResult none = DocumentReader.standard().read(text.getBytes(UTF_8), "a.txt");
        ImportResult two = DocumentReader.standard()
                .read(text.replace("\n\n1.", "\n\nMALTA\n\nFIJI\n\n1.").getBytes(UTF_8), "a.txt");

        assertThat(none.kind()).isEqualTo(DocumentKind.UNKNOWN);
        assertThat(two.kind()).isEqualTo(DocumentKind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0, 24", "0, 12", "40, 0"})
    void numbersOfChaptersAreOfTheirHeadings(double right, double down) {
        PdfFile file = new PdfFile();
        double y = 60;
        for (String line : List.of(
                "United Nations CRPD/C/FJI/CO/2-3",
                "Concluding observations on the combined second and third periodic reports of Fiji",
                "I.|Introduction",
                "1. The Committee considered the combined second and third periodic reports of Fiji.",
                "II.|Principal areas of concern and recommendations",
                "A.|General principles and obligations (arts. 1-4)",
                "2. The Committee recommends that the State party amend the definition.",
                "III.|Follow-up",
                "3. The Committee requests the State party to inform it.")) {
            String[] parts = line.split("\\|");
            file.text(70, y, parts[0]);
            if (parts.length > 1) {
                y += down;
                file.text(70 + right, y, parts[1]);
            }
            y += 24;
        }

        ImportResult result = DocumentReader.standard().read(file.bytes(), "observations.pdf");

        assertThat(values(result))
                .containsEntry(
                        "/concludingObservations/0/paragraphs/0/text",
                        "The Committee considered the combined second and third periodic reports of Fiji.")
                .containsEntry(
                        "/concludingObservations/0/paragraphs/1/heading",
                        "General principles and obligations (arts. 1-4)")
                .containsEntry(
                        "/concludingObservations/0/paragraphs/1/text",
                        "The Committee recommends that the State party amend the definition.")
                .containsEntry("/concludingObservations/0/paragraphs/2/heading", "Follow-up");
        assertThat(result.findings()).noneMatch(finding -> finding.rule().id().equals(ImportRules.TEXT_UNPLACED));
    }

    @Test
    void numbersOfChaptersMayBeBlocksBeforeTheirHeadings() {
        ImportResult result = DocumentReader.standard()
                .read(
                        ("<p>CRPD/C/FJI/CO/2-3</p><p>Concluding observations on the combined second and third periodic"
                                        + " reports of Fiji</p><p>1. The Committee considered the report.</p><p>II.</p>"
                                        + "<p>Principal areas of concern</p><p>A.</p><p>Specific rights</p><p>2. It regrets that.</p>")
                                .getBytes(StandardCharsets.UTF_8),
                        "observations.html");

        assertThat(values(result))
                .containsEntry("/concludingObservations/0/paragraphs/0/text", "The Committee considered the report.")
                .containsEntry("/concludingObservations/0/paragraphs/1/heading", "Specific rights");
        assertThat(result.findings()).noneMatch(finding -> finding.rule().id().equals(ImportRules.TEXT_UNPLACED));
    }
}
