// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.language.VisibleText;
import org.treatysessions.validation.ValidatorConfiguration;
import tools.jackson.databind.JsonNode;

class HtmlReportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void thePageHasEverythingThatTheJsonReportHas(OfficialLanguage language) {
        Validated validated =
                Validated.files(Validated.RUSSIA, Validated.TWO_RECORDS).in(language.locale());
        List<JsonNode> expected = validated.json().get("findings").valueStream().toList();

        List<Element> findings = new ArrayList<>(html(validated).select(".finding"));
        findings.sort(
                Comparator.comparingInt(finding -> Integer.parseInt(finding.id().substring(1))));

        assertThat(findings).hasSameSizeAs(expected).hasSizeGreaterThan(23);
        for (int i = 0; i < expected.size(); i++) {
            JsonNode json = expected.get(i);
            Element finding = findings.get(i);
            assertThat(finding.selectFirst(".message").wholeText())
                    .isEqualTo(json.get("message").asString());
            assertThat(finding.attr("data-severity"))
                    .isEqualTo(json.get("severity").asString());
            assertThat(finding.attr("data-rule")).isEqualTo(json.get("rule").asString());
            assertThat(finding.selectFirst(".place").text())
                    .contains(json.get("rule").asString())
                    .contains(VisibleText.of(json.get("path").asString()))
                    .contains(json.get("line").asString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void pageDeclaresItsLanguageAndDirection(OfficialLanguage language) {
        Element html =
                html(Validated.files(Validated.RUSSIA).in(language.locale())).selectFirst("html");

        assertThat(html.attr("lang")).isEqualTo(language.tag());
        assertThat(html.attr("dir")).isEqualTo(language.isRightToLeft() ? "rtl" : "ltr");
    }

    @Test
    void valueIsMarkedInItsContext() {
        Element finding = html(Validated.RUSSIA).selectFirst("[data-rule=country-name-not-official]");

        assertThat(finding.selectFirst("mark").wholeText()).isEqualTo("\"Russia\"");
        assertThat(finding.select(".number").eachText()).containsExactly("5", "6", "7", "8", "9");
        assertThat(finding.select(".line code").stream().map(Element::wholeText))
                .containsExactly(
                        "\"stateParty\": {",
                        "  \"code\": \"RUS\",",
                        "  \"name\": \"Russia\"",
                        "},",
                        "\"dialogueDates\": [");
        assertThat(finding.selectFirst("pre").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void standardInputIsShownWithItsLines() throws IOException {
        Document page = html(Validated.text(Files.readString(Path.of(Validated.RUSSIA))));

        assertThat(page.select(".finding")).hasSize(23);
        // Four are on the whole record.
        assertThat(page.select(".finding pre")).hasSize(19);
        assertThat(page.selectFirst(".record h3").text()).startsWith("standard input (");
    }

    @Test
    void findingsAreUnderTheirRecords() {
        Document page = html(Validated.TWO_RECORDS, Validated.ACCEPTED);

        assertThat(page.select(".record h3").eachText())
                .containsExactly(
                        Validated.TWO_RECORDS + ", record 1 (Russian Federation, CRC)",
                        Validated.TWO_RECORDS + ", record 2",
                        Validated.ACCEPTED + " (Russian Federation, CRC)");
        assertThat(page.select("#record option").eachAttr("value")).containsExactly("", "1-1", "1-2", "2-1");
        assertThat(page.select(".record").eachAttr("data-record")).containsExactly("1-1", "1-2", "2-1");
    }

    @Test
    void errorsAreTheFirstFindingsOfARecord() {
        List<String> severities =
                html(Validated.files(Validated.RUSSIA)).select(".finding").eachAttr("data-severity");

        assertThat(severities)
                .startsWith("error", "error", "error", "error", "warning")
                .endsWith("info");
    }

    @Test
    void tilesAndBarsAreLinksThatFilter() {
        Document page = html(Validated.files(Validated.RUSSIA));

        assertThat(page.select(".tile").eachAttr("href"))
                .containsExactly("#severity=error", "#severity=warning", "#severity=info");
        assertThat(page.select(".chart th a").eachAttr("href")).contains("#rule=report-late");
    }

    @Test
    void everyRuleWithFindingsIsExplained() {
        Document page = html(Validated.files(Validated.RUSSIA));

        for (Element link : page.select(".finding .place a[href^=#about-]")) {
            Element about = page.getElementById(link.attr("href").substring(1));
            assertThat(about).isNotNull();
            assertThat(about.select("p"))
                    .hasSize(2)
                    .noneMatch(paragraph -> paragraph.text().contains("`"));
        }
        assertThat(page.select(".finding .place a[href^=#about-]")).isNotEmpty();
    }

    @Test
    void aFindingOnTheWholeRecordHasNoLinesAroundIt() {
        assertThat(html(Validated.files(Validated.TWO_RECORDS)).select(".finding"))
                .filteredOn(finding -> finding.selectFirst(".place").text().contains("the whole record"))
                .isNotEmpty()
                .noneMatch(finding -> finding.selectFirst("pre") != null);
    }

    @Test
    void chartHasItsNumbersAsText() {
        JsonNode rules = Validated.files(Validated.RUSSIA).json().get("rules");
        Document page = html(Validated.RUSSIA);

        assertThat(page.select(".chart tbody tr")).hasSize(rules.size());
        assertThat(page.selectFirst(".chart tbody tr").text()).isEqualTo("Not an absolute URI error 3");
        assertThat(page.select(".chart svg").eachAttr("aria-hidden")).containsOnly("true");
        assertThat(page.select("#rule option").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(""), rules.propertyNames().stream())
                        .toList());
    }

    @Test
    void pageLoadsNothingAndAllowsOnlyItsOwnStyleAndScript() {
        Document page = html(Validated.RUSSIA);

        assertThat(page.select("[src], link, object, embed, iframe, img, base, form[action]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().allMatch(address -> address.startsWith("#"));
        assertThat(page.select("style, script")).hasSize(2);
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src "
                        + hash(page.selectFirst("style").data())
                        + "; script-src " + hash(page.selectFirst("script").data())
                        + "; base-uri 'none'; form-action 'none'");
        assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void filterExistsOnlyWithAScript() {
        assertThat(html(Validated.RUSSIA).select("#filter[hidden]")).hasSize(1);
    }

    @Test
    void everyControlHasALabelAndEveryFindingAnAddress() {
        Document page = html(Validated.RUSSIA);

        assertThat(page.select("select").eachAttr("id"))
                .allSatisfy(
                        id -> assertThat(page.select("label[for=" + id + "]")).hasSize(1));
        assertThat(page.select("input"))
                .allMatch(input -> input.closest("label") != null
                        || page.select("label[for=" + input.id() + "]").size() == 1);
        assertThat(page.select(".finding").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".finding"))
                .allMatch(finding ->
                        !finding.select("a[href=#" + finding.id() + "]").isEmpty());
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void aReportWithoutFindingsStatesThat() {
        Document page = html(Validated.text("[]"));

        assertThat(page.selectFirst("#findings").text()).isEqualTo("Findings No problems found.");
        assertThat(page.select("#filter, .chart")).isEmpty();
    }

    @Test
    void unreadInputsAreListed() {
        Document page = html(Validated.RUSSIA, "missing.json");

        assertThat(page.selectFirst(".facts").text()).contains("Inputs that could not be read: 1 of 2");
        assertThat(page.select("section[aria-labelledby=not-read] li").eachText())
                .containsExactly("missing.json no such file or folder");
        assertThat(html(Validated.RUSSIA).select("section[aria-labelledby=not-read]"))
                .isEmpty();
    }

    @Test
    void skippedRulesAndAcceptedFindingsAreListed() throws IOException {
        ValidatorConfiguration configuration = ValidatorConfiguration.parse("""
                {"name": "archive <b>", "accepted": [
                  {"rule": "link-not-absolute", "path": "/links/*/href", "reason": "Kept as they were <b>."}]}""");

        Document page = html(Validated.files(
                Validated.validator().configuration(configuration).build(), Validated.RUSSIA));

        assertThat(page.selectFirst("section[aria-labelledby=accepted]").text())
                .contains("link-not-absolute /links/*/href")
                .contains("Findings: 2.")
                .contains("Kept as they were <b>.");
        assertThat(page.selectFirst("section[aria-labelledby=skipped]").text()).contains("member-term-mismatch");
        assertThat(page.selectFirst(".facts").text()).contains("Configuration: archive <b>");
    }

    @Test
    void ofManyFindingsTheFirstHaveTheirContext() throws IOException {
        Path file = Files.writeString(
                folder.resolve("many.json"), "{\"dialogueDates\": [\n" + "1,\n".repeat(3_000) + "1]}");

        Document page = html(file.toString());

        assertThat(page.select("[data-rule=wrong-type]")).hasSize(1_000);
        assertThat(page.select("[data-rule=wrong-type] pre")).hasSize(100);
        assertThat(page.select(".note").eachText())
                .anyMatch(note -> note.contains("2,001"))
                .anyMatch(note -> note.endsWith(": 100"));
    }

    @ParameterizedTest
    @EnumSource
    void theSessionIsAPageWithEachFindingOnce(OfficialLanguage language) {
        Document page =
                html(Validated.files(Validated.RUSSIA, Validated.TWO_RECORDS).in(language.locale()));

        for (Element record : page.select(".record.paged")) {
            assertThat(record.select(".session .notes > .note").eachAttr("data-finding"))
                    .containsExactlyInAnyOrderElementsOf(
                            record.select(".finding").eachAttr("id"));
        }
        assertThat(page.select(".record.paged")).hasSize(2);
        for (Element note : page.select(".notes > .note")) {
            Element finding = page.getElementById(note.attr("data-finding"));
            assertThat(note.selectFirst("a").attr("href")).isEqualTo("#" + finding.id());
            assertThat(note.selectFirst("a").text())
                    .isEqualTo(finding.selectFirst(".badge").text());
            assertThat(note.selectFirst("a + span").wholeText())
                    .isEqualTo(finding.selectFirst(".message").wholeText());
        }
    }

    @Test
    void aRecordIsNamedByItsStateItsCommitteeAndItsId() {
        Document page = html(Validated.RUSSIA, Validated.TWO_RECORDS);

        assertThat(page.select(".record h3").eachText())
                .containsExactly(
                        Validated.RUSSIA + " (Russian Federation, CRC, crc-rus-2018-05-22)",
                        Validated.TWO_RECORDS + ", record 1 (Russian Federation, CRC)",
                        Validated.TWO_RECORDS + ", record 2");
    }

    private static Document html(String... files) {
        return html(Validated.files(files));
    }

    private static Document html(Validated validated) {
        return Jsoup.parse(validated.render(ReportRenderer.html()));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
