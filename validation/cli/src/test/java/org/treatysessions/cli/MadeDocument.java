// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.treatysessions.documents.DocumentReader;

/** A document with the same text in each of the formats that are imported; the session in it does not exist. */
enum MadeDocument {
    TXT("txt"),
    HTML("html"),
    DOCX("docx"),
    PDF("pdf");

    /** Concluding observations. Their day of adoption is after the end of the session, and a date is impossible. */
    static final List<String> OBSERVATIONS = List.of(
            "United Nations CRPD/C/FJI/CO/2-3",
            "Convention on the Rights of Persons with Disabilities",
            "Distr.: General",
            "3 October 2024",
            "Original: English",
            "Committee on the Rights of Persons with Disabilities",
            "Concluding observations on the combined second and third periodic reports of Fiji, adopted by the Committee at"
                    + " its thirty-first session (12 August-5 September 2024)",
            "I. Introduction",
            "1. The Committee considered the combined second and third periodic reports of Fiji (CRPD/C/FJI/2-3) at its"
                    + " 719th and 721st meetings, held on 20 and 21 August 2024. At its 737th meeting, held on 7 September"
                    + " 2024, it adopted the present concluding observations.",
            "2. The Committee welcomes the reports and thanks the State party for its written replies (CRPD/C/FJI/RQ/2-3)"
                    + " to the list of issues (CRPD/C/FJI/Q/2-3).",
            "II. Principal areas of concern and recommendations",
            "3. The Committee recommends that the State party amend the definition.",
            "III. Follow-up",
            "4. The combined fourth and fifth periodic reports are in principle due on 31 June 2031.");

    /** A list of issues of the same session. */
    static final List<String> LIST_OF_ISSUES = List.of(
            "United Nations CRPD/C/FJI/Q/2-3",
            "Convention on the Rights of Persons with Disabilities",
            "Distr.: General",
            "30 September 2022",
            "Original: English",
            "Committee on the Rights of Persons with Disabilities",
            "List of issues in relation to the combined second and third periodic reports of Fiji",
            "1. Please describe the measures taken.");

    /** Text that is no document of a session. */
    static final List<String> LETTER = List.of("Dear colleague,", "please find attached the minutes of our meeting.");

    private final String extension;

    MadeDocument(String extension) {
        this.extension = extension;
    }

    /** Writes the document into a folder and returns its path. */
    Path in(Path folder, String name, List<String> paragraphs) throws IOException {
        return Files.write(Files.createDirectories(folder).resolve(name + "." + extension), bytes(paragraphs));
    }

    byte[] bytes(List<String> paragraphs) throws IOException {
        return switch (this) {
            case TXT -> String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
            case HTML ->
                ("<!DOCTYPE html><html><body><p>" + String.join("</p>\n<p>", paragraphs) + "</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
            case DOCX -> docx(paragraphs);
            case PDF -> pdf(paragraphs);
        };
    }

    private static byte[] docx(List<String> paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        paragraphs.forEach(text -> body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A page with the lines of each paragraph, and more space between two of them. */
    private static byte[] pdf(List<String> paragraphs) throws IOException {
        // Reading a document first keeps PDFBox from searching the machine for fonts.
        DocumentReader.standard().read("%PDF-".getBytes(StandardCharsets.US_ASCII), "none.pdf");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 10);
                float y = 800;
                for (String paragraph : paragraphs) {
                    for (String line : lines(paragraph)) {
                        content.beginText();
                        content.newLineAtOffset(60, y);
                        content.showText(line);
                        content.endText();
                        y -= 12;
                    }
                    y -= 12;
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<String> lines(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (line.length() + word.length() > 95) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
