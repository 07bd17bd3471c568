// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.documents.docx.DocxFile;
import org.treatysessions.documents.pdf.PdfFile;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;

/** Documents that are none, are damaged, or go beyond limits: an error that names what it is, and no invented fact. */
class HostileDocumentsTest {

    private static final DocumentReader READER = DocumentReader.standard();

    /** The real report in each format, by the extension of the format. */
    private static final Map<String, byte[]> REPORTS = reports();

    private static Map<String, byte[]> reports() {
        try (InputStream in = HostileDocumentsTest.class.getResourceAsStream("russia-2018.txt")) {
            String text = new String(in.readAllBytes(), UTF_8);
            RetypedReport report = new RetypedReport(text);
            Map<String, byte[]> reports = new LinkedHashMap<>();
            reports.put("txt", text.getBytes(UTF_8));
            reports.put("html", report.html().getBytes(UTF_8));
            reports.put("docx", report.docx());
            reports.put("pdf", report.pdf(RetypedReport.PdfStyle.TAGGED));
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that there is a session, or an error with a place that explains why not. */
    private static void assertSessionOrError(ImportResult result) {
        List<Finding> errors = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (result.session().isEmpty()) {
            assertThat(result.facts()).isEmpty();
            assertThat(errors).isNotEmpty();
        }
        errors.forEach(error -> {
            assertThat(error.rule().id().toString()).startsWith("import-");
            assertThat(error.place()).isPresent();
            assertThat(error.message(Locale.ENGLISH))
                    .doesNotContain("Exception")
                    .hasSizeGreaterThan(20);
        });
    }

    // ---------------------------------------------------------------------------------- other documents

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was a bright cold day in April, and the clocks were striking thirteen.",
                "Milk\n2 eggs\nBread\nDue date: 5 May 2018\nNext report",
                "Law No. 7 of 3 May 2010 on the rights of the child\n\nArticle 1\n\n1. Every child has a name.\n\n2. The State party reports.",
                "Country session: Atlantis\n\nDate of session: 5 May 2018\n\nReporting\n\nState delegation\n\nIt was small.\n\n"
                        + "Dialogue description\n\nNext State report\n\nDisclaimer: None.",
                "CRC/C/SR.2259\n\nDistr.: General\n\n5 May 2018\n\nSummary record of the 2259th meeting\n\n1. The Chair welcomed Fiji.",
                "CRPD/C/AZE/FCO/2-3\n\nDistr.: General\n\nInformation received from Azerbaijan on follow-up\n\n1. It is so.",
                "CRPD/C/GC/7\n\nGeneral comment No. 7 (2018)\n\n1. The Committee adopted it on 21 September 2018.",
                "A/HRC/38/15\n\nReport of the Working Group on the Universal Periodic Review: Fiji\n\n1. It was reviewed on 9 May 2018.",
                "Press release. The Committee on the Rights of the Child today considered the report of Fiji (CRC/C/FJI/5-6), on 5 May 2018.",
                "committee;state;date\nCRC;FJI;2018-05-05\nCRC;MLT;2018-05-06",
                "# Heading\n\n- [ ] Task force\n- [x] Recommendations",
                "\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645",
                "\u4F60\u597D\u4E16\u754C"
            })
    void documentOfAnotherKindHasAnErrorAndNoFact(String text) {
        for (byte[] content : inAllFormats(text)) {
            ImportResult result = READER.read(content, "document");

            assertThat(result.session()).isEmpty();
            assertSessionOrError(result);
        }
    }

    private static List<byte[]> inAllFormats(String text) {
        List<byte[]> formats = new ArrayList<>();
        formats.add(text.getBytes(UTF_8));
        String[] lines = text.split("\\n+");
        formats.add(Stream.of(lines)
                .collect(Collectors.joining("</p><p>", "<html><p>", "</p>"))
                .getBytes(UTF_8));
        formats.add(DocxFile.body(Stream.of(lines)
                        .collect(Collectors.joining(
                                "</w:t></w:r></w:p><w:p><w:r><w:t>", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")))
                .bytes());
        if (text.chars().allMatch(c -> c < 0x7F)) {
            PdfFile file = new PdfFile();
            IntStream.range(0, lines.length).forEach(i -> file.text(80, 100 + 24 * i, lines[i]));
            formats.add(file.bytes());
        }
        return formats;
    }

    // --------------------------------------------------------------------------------- names, encodings

    static Stream<Arguments> namesThatDoNotFit() {
        return REPORTS.keySet().stream()
                .flatMap(format -> Stream.of("txt", "html", "docx", "pdf", "doc", "xlsx", "")
                        .filter(extension -> !extension.equals(format))
                        .map(extension -> Arguments.of(format, "report." + extension)));
    }

    @ParameterizedTest
    @MethodSource("namesThatDoNotFit")
    void extensionOfTheNameDoesNotMatter(String format, String name) {
        ImportResult result = READER.read(REPORTS.get(format), name);

        assertThat(result.kind()).isEqualTo(DocumentKind.SESSION_REPORT);
        assertThat(result.session().orElseThrow())
                .isEqualTo(READER.read(REPORTS.get(format), "report." + format)
                        .session()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingOfATextIsRecognized(String encoding) {
        String text = new String(REPORTS.get("txt"), UTF_8).replace("\uFEFF", "");
        boolean isUnicode = encoding.startsWith("UTF");
        byte[] content = ((isUnicode ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));

        assertThat(READER.read(content, "a.txt").session())
                .isEqualTo(READER.read(REPORTS.get("txt"), "a.txt").session());
    }

    // ---------------------------------------------------------------------------------------- truncated

    static Stream<Arguments> truncated() {
        return REPORTS.keySet().stream()
                .flatMap(format -> IntStream.range(0, 20).mapToObj(part -> Arguments.of(format, part)));
    }

    /** Dates, numbers and codes of a cut document are those of the whole one; only the last text may be shorter. */
    @ParameterizedTest
    @MethodSource("truncated")
    void truncatedDocumentHasNoOtherFacts(String format, int part) {
        byte[] whole = REPORTS.get(format);

        ImportResult result = READER.read(Arrays.copyOf(whole, whole.length * part / 20), "a." + format);

        assertSessionOrError(result);
        Set<String> known = facts(READER.read(whole, "a." + format));
        assertThat(result.facts().stream()
                        .filter(fact -> fact.isStated() && !(fact.value() instanceof String))
                        .map(HostileDocumentsTest::text))
                .isSubsetOf(known);
    }

    private static Set<String> facts(ImportResult result) {
        return result.facts().stream().map(HostileDocumentsTest::text).collect(Collectors.toSet());
    }

    private static String text(Fact fact) {
        return fact.pointer() + " = " + fact.value();
    }

    // ---------------------------------------------------------------------------- damaged, beyond limits

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void changedBytesAreNoDanger(String format) {
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            byte[] changed = REPORTS.get(format).clone();
            for (int j = 0; j < 20; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertSessionOrError(READER.read(changed, "a." + format));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1_000, 100_000})
    void randomBytesAreNoDocument(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);

        ImportResult result = READER.read(bytes, "a.pdf");

        assertThat(result.session()).isEmpty();
        assertSessionOrError(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void documentBeyondALimitHasAnErrorAndNoFact(String format) {
        byte[] report = REPORTS.get(format);
        List<DocumentReader.Builder> limits =
                new ArrayList<>(List.of(DocumentReader.builder().maxFileBytes(1_000)));
        switch (format) {
            case "docx" -> {
                limits.add(DocumentReader.builder().maxZipEntries(1));
                limits.add(DocumentReader.builder().maxUnpackedBytes(1_000));
                limits.add(DocumentReader.builder().maxDepth(3));
            }
            case "pdf" -> {
                limits.add(DocumentReader.builder().maxPages(1));
                limits.add(DocumentReader.builder().maxUnpackedBytes(1_000));
            }
            case "html" -> limits.add(DocumentReader.builder().maxDepth(2));
            default -> {}
        }
        for (DocumentReader.Builder limit : limits) {
            ImportResult result = limit.build().read(report, "a." + format);

            assertThat(result.session()).isEmpty();
            assertThat(result.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule().id()).hasToString("import-limit"));
            assertSessionOrError(result);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\uFFFD", "\u202E", "(((((((((((", "1. ", "\t", "| ", "**", "[](", "<", "&#0;"})
    void longRunsOfOnePatternEnd(String pattern) {
        byte[] text = pattern.repeat(20_000).getBytes(StandardCharsets.UTF_8);
        byte[] page = ("<p>" + pattern.repeat(20_000)).getBytes(StandardCharsets.UTF_8);

        assertSessionOrError(READER.read(text, "a.txt"));
        assertSessionOrError(READER.read(page, "a.html"));
    }
}
