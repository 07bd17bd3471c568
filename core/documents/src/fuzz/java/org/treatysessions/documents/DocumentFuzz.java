// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes that are chosen by the branches that they reach, as a file or as the heart of one. */
class DocumentFuzz {

    private static final DocumentReader READER = DocumentReader.standard();

    /** The first byte chooses what the others are: a file, the text of a Word document, or the content of a PDF page. */
    @FuzzTest(maxDuration = "60s")
    void everyDocumentIsReadOrReported(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        byte[] heart = Arrays.copyOfRange(input, 1, input.length);
        byte[] file = switch (input[0]) {
            case 'w' -> word(heart);
            case 'p' -> pdf(heart);
            default -> heart;
        };
        ImportResult result = READER.read(file, "file");
        assertThat(result.session().isPresent() || !result.findings().isEmpty()).isTrue();
    }

    private static byte[] word(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ascii("%PDF-1.7\n"
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                + "4 0 obj<</Length " + content.length + ">>stream\n"));
        bytes.write(content);
        bytes.write(ascii("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"));
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
