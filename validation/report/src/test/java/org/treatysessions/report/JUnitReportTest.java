// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.RuleCatalogue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitReportTest {

    private static Schema schema(String name) {
        URL file = JUnitReportTest.class.getResource("junit/" + name);
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Parses strictly, and validates against what Jenkins and Surefire publish. */
    static Element report(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            Document known = withoutFiles(document);
            schema("jenkins-junit.xsd").newValidator().validate(new DOMSource(known));
            for (Element suite : elements(known.getDocumentElement(), "testsuite")) {
                schema("surefire-test-report.xsd").newValidator().validate(new DOMSource(suite));
                assertThat(suite.getAttribute("tests"))
                        .isEqualTo(String.valueOf(elements(suite, "testcase").size()));
                assertThat(suite.getAttribute("failures"))
                        .isEqualTo(String.valueOf(elements(suite, "failure").size()));
                assertThat(suite.getAttribute("errors"))
                        .isEqualTo(String.valueOf(elements(suite, "error").size()));
            }
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    /** The document without the attributes of GitLab and pytest, which others ignore. */
    private static Document withoutFiles(Document document) {
        Document copy = (Document) document.cloneNode(true);
        elements(copy.getDocumentElement(), "testcase").forEach(one -> {
            one.removeAttribute("file");
            one.removeAttribute("line");
        });
        return copy;
    }

    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element report(Validated validated) {
        return report(validated.render(ReportRenderer.junit()));
    }

    @Test
    void sourcesAreSuitesAndRecordsAreCases() {
        Element report = report(Validated.files(Validated.TWO_RECORDS, Validated.RUSSIA, "missing.json"));

        assertThat(elements(report, "testsuite"))
                .extracting(suite -> suite.getAttribute("name"))
                .containsExactly(Validated.TWO_RECORDS, Validated.RUSSIA, "missing.json");
        assertThat(elements(report, "testcase"))
                .extracting(one -> one.getAttribute("name"))
                .containsExactly("record 1", "record 2", "record 1", "reading");
        assertThat(elements(report, "testcase"))
                .extracting(one ->
                        elements(one, "failure").size() + elements(one, "error").size())
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void findingsThatFailAreTheFailureAndOthersAreOutput() {
        Element second = elements(report(Validated.files(Validated.TWO_RECORDS)), "testcase")
                .get(1);
        Element failure = elements(second, "failure").get(0);

        assertThat(failure.getAttribute("type")).isEqualTo("required-member-missing");
        assertThat(failure.getAttribute("message")).isEqualTo("Required but missing: stateParty. (+3)");
        assertThat(failure.getTextContent().lines())
                .contains(
                        "11:23: error date-invalid at /dialogueDates/0: \"2018-02-30\" is not a valid date. Expected: YYYY, YYYY-MM"
                                + " or YYYY-MM-DD.")
                .hasSize(5);

        Element first = elements(report(Validated.files(Validated.TWO_RECORDS)), "testcase")
                .get(0);
        assertThat(elements(first, "system-out").get(0).getTextContent())
                .contains("2:3: warning procedure-missing: ")
                .contains("5:44: info country-name-not-official at /stateParty/name: ");
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0"})
    void failOnSetsWhatFails(String failOn, int failures) {
        Validated validated = Validated.files(Validated.ACCEPTED);
        Element report = report(validated.with(validated.options().withFailOn(failing(failOn))));

        assertThat(elements(report, "failure")).hasSize(failures);
    }

    private static Optional<Severity> failing(String failOn) {
        return failOn.equals("never")
                ? Optional.empty()
                : Optional.of(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
    }

    private static Element suite(ReportSource source) {
        Validated validated = Validated.files(Validated.TWO_RECORDS);
        return report(validated.with(validated.options().withSources(List.of(source))));
    }

    private static List<String> cases(Element suite) {
        return elements(suite, "testcase").stream()
                .map(one -> one.getAttribute("name") + (elements(one, "failure").isEmpty() ? "" : " failed"))
                .toList();
    }

    @Test
    void testsAreRecordsAndNoOthers() {
        assertThat(cases(report(Validated.text("[]")))).isEmpty();
        assertThat(cases(report(Validated.text("[{}]")))).containsExactly("record 1 failed");
        assertThat(cases(suite(ReportSource.of(Validated.TWO_RECORDS, 2).withFailed(1))))
                .containsExactly("record 1", "record 2 failed");
        assertThat(cases(suite(ReportSource.of(Validated.TWO_RECORDS, 7).withFailed(1))))
                .containsExactly("record 1", "record 2 failed", "other records");
    }

    @Test
    void recordWithoutFindingsPassesByItself() throws IOException {
        Validated validated = Validated.text(RuleCatalogue.plainSession());

        assertThat(cases(report(validated))).containsExactly("record 1");
    }

    @Test
    void recordsFailWhetherTheirFindingsAreShownOrNot() {
        assertThat(cases(suite(ReportSource.of(Validated.TWO_RECORDS, 7).withFailed(4))))
                .containsExactly("record 1", "record 2 failed", "findings not shown failed", "other records");
        assertThat(cases(suite(ReportSource.of(Validated.TWO_RECORDS, 5).withFailed(4))))
                .containsExactly("record 1", "record 2 failed", "findings not shown failed");
        Validated none = Validated.text(RuleCatalogue.plainSession());
        Element report = report(none.with(
                none.options().withSources(List.of(ReportSource.of("a.json", 1).withFailed(1)))));
        assertThat(cases(report)).containsExactly("record 1 failed");
        assertThat(elements(report, "failure").get(0).getAttribute("message"))
                .isEqualTo("records whose findings are not shown because there are too many: 1");
    }

    @Test
    void findingsThatAreNotShownFailIfItIsUnknownWhoseTheyAre() {
        String many = "{\"dialogueDates\":[" + "1,".repeat(1500) + "1]}";

        Element report = report(Validated.text(many));
        Element last = elements(report, "testsuite").get(1);

        assertThat(elements(last, "failure").get(0).getAttribute("message"))
                .isEqualTo("findings at or above error not shown because there are too many: 501");
        Validated known = Validated.text(many);
        Element withCounts = report(known.with(
                known.options().withSources(List.of(ReportSource.of("-", 1).withFailed(1)))));
        assertThat(elements(withCounts, "testsuite")).hasSize(1);
    }

    @Test
    void casesNameFileAndLine() {
        List<Element> cases = elements(report(Validated.files(Validated.TWO_RECORDS, "missing.json")), "testcase");

        assertThat(cases)
                .extracting(one -> one.getAttribute("file") + ":" + one.getAttribute("line"))
                .containsExactly(Validated.TWO_RECORDS + ":2", Validated.TWO_RECORDS + ":8", "missing.json:");
        assertThat(cases)
                .allSatisfy(one -> assertThat(one.getAttribute("classname")).doesNotContain("."));
        assertThat(elements(report(Validated.text("{}")), "testcase").get(0).hasAttribute("file"))
                .isFalse();
    }

    @Test
    void factsOfTheRunAreProperties() {
        Element report = report(Validated.files(Validated.RUSSIA, Validated.ACCEPTED));

        assertThat(elements(report, "properties")).hasSize(1);
        assertThat(elements(report, "property"))
                .extracting(one -> one.getAttribute("name") + "=" + one.getAttribute("value"))
                .contains(
                        "asOf=2026-11-23",
                        "failOn=error",
                        "records.read=2",
                        "counts.error=5",
                        "dropped=0",
                        "skipped.member-term-mismatch=no reference data was given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void theReportIsValidInEveryLanguage(String language) throws IOException {
        Element report = report(Validated.files(Validated.RUSSIA, Validated.TWO_RECORDS, "missing.json")
                .in(Locale.forLanguageTag(language)));

        assertThat(elements(report, "testcase")).hasSize(4);
    }
}
