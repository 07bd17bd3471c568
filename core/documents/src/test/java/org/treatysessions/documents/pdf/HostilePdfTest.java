// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.documents.block.BlockDump;
import org.treatysessions.documents.block.ReadLimits;

class HostilePdfTest {

    private static String read(byte[] content, ReadLimits limits) {
        return BlockDump.of(new PdfReader(true).read("a.pdf", content, limits));
    }

    private static String read(byte[] content) {
        return read(content, ReadLimits.STANDARD);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7",
                "%PDF-1.7\n%%EOF",
                "no PDF at all",
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF",
                "%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj 2 0 R endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
                "%PDF-1.7\nxref\n0 1\n0000000000 65535 f\ntrailer<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"
            })
    void aFileThatIsNoWholePdfHasAProblem(String content) {
        assertThat(read(ascii(content))).matches("! (Unreadable\\[reason=BROKEN]|NoText\\[pages=0])\n");
    }

    @Test
    void anEncryptedFileNeedsAPassword() {
        assertThat(read(new PdfFile().text(80, 100, "Secret").encrypted("user")))
                .isEqualTo("! Unreadable[reason=ENCRYPTED]\n");
    }

    @Test
    void aFileThatAllMayReadIsReadAlsoIfItIsEncrypted() {
        assertThat(read(new PdfFile().text(80, 100, "Open").encrypted(""))).isEqualTo("P Open\n");
    }

    @Test
    void pagesWithoutTextAreScans() {
        assertThat(read(new PdfFile().line(80, 100, 200, 300).page().page().bytes()))
                .isEqualTo("! NoText[pages=3]\n");
    }

    @Test
    void thereAreNoMorePagesThanTheLimit() {
        ReadLimits limits = new ReadLimits(1 << 20, 2, 10, 1 << 20, 10);
        assertThat(read(new PdfFile().page().page().bytes(), limits))
                .isEqualTo("! LimitExceeded[limit=PAGES, maximum=2]\n");
    }

    @Test
    void treesOfPagesMayBeLoops() throws IOException {
        PdfFile file = new PdfFile().text(80, 100, "Text");
        PDDocument document = file.document();
        COSDictionary pages =
                (COSDictionary) document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
        ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
        assertThat(read(file.bytes())).isNotEmpty();
    }

    @Test
    void treesOfTagsMayBeLoops() {
        PdfFile file = new PdfFile();
        PDStructureElement outer = file.element("Sect");
        PDStructureElement inner = file.element(outer, "P");
        file.tagged(inner, 80, 100, "Text");
        inner.appendKid(outer);
        assertThat(read(file.bytes())).startsWith("P Text\n");
    }

    @Test
    void tagsAreNotNestedDeeperThanTheLimit() {
        PdfFile file = new PdfFile();
        PDStructureElement element = file.element("Sect");
        for (int i = 0; i < 300; i++) {
            element = file.element(element, "Sect");
        }
        file.tagged(element, 80, 100, "Text");
        assertThat(read(file.bytes())).isEqualTo("! LimitExceeded[limit=DEPTH, maximum=200]\n");
    }

    /** Each form paints the next one ten times: without a limit, the page would take years. */
    @Test
    void formsThatPaintEachOtherHaveALimit() throws IOException {
        PdfFile file = new PdfFile();
        PDFormXObject inner = form(file, null, "BT /F 10 Tf 80 700 Td (x) Tj ET");
        for (int i = 0; i < 20; i++) {
            inner = form(file, inner, "/X Do ".repeat(10));
        }
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("X"), inner);
        file.content().drawForm(inner);
        assertThat(read(file.bytes())).startsWith("! LimitExceeded[limit=CONTENT");
    }

    @Test
    void aFormThatPaintsItselfEnds() throws IOException {
        PdfFile file = new PdfFile().text(80, 100, "Text");
        PDFormXObject form = form(file, null, "/X Do");
        form.getResources().put(COSName.getPDFName("X"), form);
        file.content().drawForm(form);
        assertThat(read(file.bytes())).isEqualTo("P Text\n");
    }

    private static PDFormXObject form(PdfFile file, PDFormXObject inner, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(file.document());
        form.setBBox(PDRectangle.A4);
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("X"), inner);
        }
        form.setResources(resources);
        try (var stream = form.getCOSObject().createOutputStream()) {
            stream.write(ascii(content));
        }
        return form;
    }

    @Test
    void aStreamIsNotUnpackedBeyondTheLimit() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] packed = deflated(3 << 20);
        file.write(ascii(
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length "
                        + packed.length + ">>\nstream\n"));
        file.write(packed);
        file.write(ascii("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        ReadLimits limits = new ReadLimits(1 << 20, 10, 10, 1 << 20, 10);
        assertThat(read(file.toByteArray(), limits))
                .isEqualTo("! LimitExceeded[limit=UNPACKED_BYTES, maximum=1048576]\n");
    }

    private static byte[] deflated(int size) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[size]);
        deflater.finish();
        byte[] buffer = new byte[1 << 16];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    @Test
    void aFileThatIsCutAnywhereIsUnreadableOrRead() {
        byte[] whole =
                new PdfFile().text(80, 100, "One").page().text(80, 100, "Two").bytes();
        for (int length = 0; length < whole.length; length += 41) {
            assertThat(read(Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }

    @Test
    void aFileWithBytesChangedIsUnreadableOrRead() {
        byte[] whole = new PdfFile().text(80, 100, "One").bytes();
        for (int i = 0; i < whole.length; i += 5) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x15;
            assertThat(read(changed)).isNotEmpty();
        }
    }
}
