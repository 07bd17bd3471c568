// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.ImportedRecord;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.spi.CustomRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings on sessions that were imported from documents, in all formats of reports. */
class DocumentFindingsTest {

    private static final CustomRule RULE = CustomRule.of(
            "acme:unclear", Severity.WARNING, "Unclear date", "The date is unclear.", (session, findings) -> {});

    private static final String BLOCK =
            "The Committee considered the report at its 15th meeting, on 31 June <2018>, and adopted these observations.";

    private static final SourcePlace ON_PAGE =
            new SourcePlace("co.pdf", 3, 17, new BlockName.NumberedParagraph("12 (a)"), 60, 67);

    private static Validated document(SourcePlace place, String block) {
        SessionValidator validator =
                SessionValidator.builder().importRules(List.of(RULE)).build();
        Excerpt excerpt = new Excerpt(
                List.of(new Excerpt.Line(0, block, false, true)),
                0,
                Math.min(block.length(), place.from()),
                Math.min(block.length(), place.to()));
        Finding finding = Finding.of(RULE, "/dialogueDates", Map.of()).withPlace(place);
        ImportedRecord record = new ImportedRecord(
                Optional.of(new RecordId(1, "in/" + place.file(), 1)),
                Optional.of(CountrySession.builder()
                        .committee(Committee.CRC)
                        .stateParty(Country.of("NOR", "Norway"))
                        .build()),
                List.of(place.isDocument() ? finding : finding.withExcerpt(excerpt)),
                other -> other.withPlace(SourcePlace.document(place.file())));
        return new Validated(
                validator.check(record),
                ReportOptions.standard().withSources(List.of(ReportSource.of("in/" + place.file(), 1))));
    }

    private static Validated document() {
        return document(ON_PAGE, BLOCK);
    }

    @Test
    void textReportHasThePageAndCaretsUnderTheWords() {
        assertThat(document().render(ReportRenderer.text()))
                .contains("""
                        in/co.pdf: page 3, paragraph 12 (a): warning acme:unclear at /dialogueDates: The date is unclear.
                            …ered the report at its 15th meeting, on 31 June <2018>, and adopted these observations.…
                                                                     ^^^^^^^
                        """)
                .startsWith("in/co.pdf: warning dialogue-date-missing: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line      | a.txt | 0 | in/a.txt:40: warning
            cell      | a.docx | 0 | in/a.docx: table 1, row 20, column 3: warning
            cell      | a.pdf | 2 | in/a.pdf: page 2, table 1, row 20, column 3: warning
            footnote  | a.docx | 0 | in/a.docx: footnote *: warning
            position  | a.docx | 0 | in/a.docx: block 40: warning
            position  | a.pdf | 2 | in/a.pdf: page 2: warning
            """)
    void everyKindOfPlaceIsNamed(String kind, String file, int page, String expected) {
        BlockName name = switch (kind) {
            case "line" -> new BlockName.Line(40);
            case "cell" -> new BlockName.TableCell(1, 20, 3);
            case "footnote" -> new BlockName.Note("*");
            default -> new BlockName.Position(40);
        };

        Validated validated = document(new SourcePlace(file, page, 40, name, 60, 67), BLOCK);

        assertThat(validated.render(ReportRenderer.text())).contains("\n" + expected);
        JsonNode finding = validated.json().at("/findings/3");
        assertThat(finding.has("page")).isEqualTo(page > 0);
        assertThat(finding.get("block").intValue()).isEqualTo(40);
        switch (kind) {
            case "line" -> assertThat(finding.get("line").intValue()).isEqualTo(40);
            case "cell" -> assertThat(finding.get("cell")).hasToString("{\"table\":1,\"row\":20,\"column\":3}");
            case "footnote" -> assertThat(finding.get("footnote").asString()).isEqualTo("*");
            default -> assertThat(finding.propertyNames()).doesNotContain("line", "cell", "footnote", "paragraph");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | page 3, paragraphe 12 (a)
            es | página 3, párrafo 12 (a)
            ru | страница 3, пункт 12 (a)
            zh | 第 3 页，第 12 (a) 段
            """)
    void placesAreInTheLanguage(String language, String expected) {
        assertThat(document().in(Locale.forLanguageTag(language)).render(ReportRenderer.text()))
                .contains("\nin/co.pdf: " + expected);
    }

    @Test
    void jsonHasThePlaceInsteadOfLineAndColumn() {
        JsonNode finding = document().json().at("/findings/3");

        assertThat(finding.toString())
                .endsWith("\"source\":\"in/co.pdf\",\"record\":1,\"page\":3,\"block\":17,\"paragraph\":\"12 (a)\","
                        + "\"from\":60,\"to\":67,\"words\":\"31 June\"}");
        JsonNode onDocument = document().json().at("/findings/0");
        assertThat(onDocument.propertyNames()).doesNotContain("page", "block", "line", "words", "file");
    }

    @Test
    void sarifHasTheWordsAsASnippet() {
        JsonNode results = SarifReportTest.run(document()).get("results");

        JsonNode region = results.at("/3/locations/0/physicalLocation/region");
        assertThat(region.toString())
                .isEqualTo("{\"startLine\":1,\"endLine\":1,\"snippet\":{\"text\":\"31 June\"},"
                        + "\"message\":{\"text\":\"page 3, paragraph 12 (a)\"}}");
        assertThat(results.at("/3/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("in/co.pdf");
        assertThat(results.at("/3/properties/place/page").intValue()).isEqualTo(3);
        assertThat(results.at("/0/locations/0/physicalLocation/region")).hasToString("{\"startLine\":1,\"endLine\":1}");
    }

    @Test
    void lineOfATextIsTheLineInSarif() {
        Validated text = document(new SourcePlace("a.txt", 0, 7, new BlockName.Line(40), 60, 67), BLOCK);

        assertThat(SarifReportTest.run(text)
                        .at("/results/3/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(40);
    }

    @Test
    void junitShowsPlaceAndWords() {
        assertThat(document().render(ReportRenderer.junit()))
                .contains("page 3, paragraph 12 (a): warning acme:unclear at /dialogueDates: The date is unclear.")
                .contains(" on 31 June &lt;2018")
                .contains("^^^^^^^");
    }

    @Test
    void pageShowsTheWordsMarkedInTheirBlock() {
        Element finding = Jsoup.parse(document().render(ReportRenderer.html())).selectFirst("#f4");

        assertThat(finding.select("blockquote.words").text()).isEqualTo(BLOCK + "…");
        assertThat(finding.select("blockquote.words").attr("dir")).isEqualTo("auto");
        assertThat(finding.select("blockquote.words mark").text()).isEqualTo("31 June");
        assertThat(finding.select(".place").text()).contains("page 3, paragraph 12 (a)");
        assertThat(finding.select("pre")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\u001b[2J\u0007", "\u202eevil", "a](javascript:x)", "]]>"})
    void wordsOfADocumentAreData(String words) {
        Validated hostile = document(
                new SourcePlace("a.pdf", 1, 1, new BlockName.NumberedParagraph(words), 0, words.length()),
                words + " after");

        SarifReportTest.run(hostile);
        JsonMapper.shared().readTree(hostile.render(ReportRenderer.json()));
        for (ReportRenderer renderer : List.of(
                ReportRenderer.text(),
                ReportRenderer.junit(),
                ReportRenderer.html(),
                ReportRenderer.json(),
                ReportRenderer.sarif())) {
            assertThat(hostile.render(renderer)).doesNotContain("\u001b", "\u202e", "\u0007");
        }
        assertThat(hostile.render(ReportRenderer.html())).doesNotContain("<script>alert");
        assertThat(hostile.render(ReportRenderer.junit())).doesNotContain("]]>");
    }
}
