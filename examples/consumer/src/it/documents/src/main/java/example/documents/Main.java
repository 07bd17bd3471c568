// SPDX-License-Identifier: Apache-2.0
package example.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.treatysessions.documents.DocumentKind;
import org.treatysessions.documents.DocumentReader;
import org.treatysessions.documents.ImportResult;
import org.treatysessions.documents.SessionMerge;

/** Reads a small Word document and a small PDF; fails if that does not give what it promises. */
public final class Main {

    private static final List<String> LINES = List.of(
            "CRPD/C/FJI/Q/1",
            "Distr.: General",
            "3 May 2018",
            "List of issues in relation to the initial report of Fiji",
            "1. Please provide data.");

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the path that the libraries are on: {@code classpath} or {@code modulepath}
     * @throws IOException if the documents cannot be made
     */
    public static void main(String[] args) throws IOException {
        boolean isModule = ImportResult.class.getModule().isNamed();
        require(args[0].equals(isModule ? "modulepath" : "classpath"), "the libraries are on the " + args[0]);
        DocumentReader reader = DocumentReader.builder().maxPages(10).build();

        ImportResult word = reader.read(docx(), "list.docx");
        ImportResult portable = reader.read(pdf(), "list.pdf");

        for (ImportResult result : List.of(word, portable)) {
            require(result.kind() == DocumentKind.LIST_OF_ISSUES, "the kind is recognized: " + result);
            require(
                    result.fact("/listsOfIssues/0/symbol").orElseThrow().words().equals("CRPD/C/FJI/Q/1"),
                    "a fact has its words: " + result);
            require(
                    result.session().orElseThrow().getStateParty().getCode().equals("FJI"),
                    "the session has its State: " + result);
        }
        require(SessionMerge.of(List.of(word, portable)).size() == 1, "documents of one session are merged");
        require(
                reader.read("A shopping list".getBytes(StandardCharsets.UTF_8), "list.txt")
                        .session()
                        .isEmpty(),
                "another document gives no session");
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            StringBuilder body = new StringBuilder("<d><body>");
            LINES.forEach(line -> body.append("<p><r><t>").append(line).append("</t></r></p>"));
            zip.write(body.append("</body></d>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() {
        StringBuilder text = new StringBuilder("BT /F1 10 Tf 70 700 Td 40 TL");
        LINES.forEach(line -> text.append(" (").append(line).append(") Tj T*"));
        text.append(" ET");
        String pdf = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>\nendobj\n"
                + "4 0 obj\n<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream\nendobj\n"
                + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
                + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
