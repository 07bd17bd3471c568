// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/** A PDF file made by hand; positions are in points from the top left corner. */
public final class PdfFile {

    public static final PDFont PLAIN;
    public static final PDFont BOLD;

    static {
        // Without it, PDFBox searches the machine for fonts.
        FallbackFonts.install();
        PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
        BOLD = new PDType1Font(FontName.TIMES_BOLD);
    }

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;
    private int mcid;
    private boolean tagged;

    public PdfFile() {
        page();
    }

    /** Begins a page. */
    public PdfFile page() {
        return run(() -> {
            close();
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            mcid = 0;
        });
    }

    PDPage current() {
        return page;
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return content;
    }

    /** Paints a line of text. */
    public PdfFile text(double x, double y, String text) {
        return text(x, y, 10, PLAIN, text);
    }

    public PdfFile bold(double x, double y, String text) {
        return text(x, y, 10, BOLD, text);
    }

    public PdfFile text(double x, double y, double size, PDFont font, String text) {
        return run(() -> {
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
            content.showText(text);
            content.endText();
        });
    }

    /** Returns how wide a text is. */
    public static double width(double size, boolean bold, String text) {
        try {
            return (bold ? BOLD : PLAIN).getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paints lines below each other. */
    PdfFile lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 12 * i, lines[i]);
        }
        return this;
    }

    /** Paints text at an angle. */
    PdfFile rotated(double x, double y, double degrees, String text) {
        return run(() -> {
            content.beginText();
            content.setFont(PLAIN, 10);
            content.setTextMatrix(Matrix.getRotateInstance(
                    Math.toRadians(degrees), (float) x, (float) (PDRectangle.A4.getHeight() - y)));
            content.showText(text);
            content.endText();
        });
    }

    /** Draws a line. */
    PdfFile line(double x1, double y1, double x2, double y2) {
        return run(() -> {
            float height = PDRectangle.A4.getHeight();
            content.moveTo((float) x1, (float) (height - y1));
            content.lineTo((float) x2, (float) (height - y2));
            content.stroke();
        });
    }

    /** Draws the lines of a table. */
    public PdfFile grid(double[] columns, double[] rows) {
        for (double x : columns) {
            line(x, rows[0], x, rows[rows.length - 1]);
        }
        for (double y : rows) {
            line(columns[0], y, columns[columns.length - 1], y);
        }
        return this;
    }

    /** Puts a link over an area. */
    public PdfFile link(double x, double y, double width, double height, String address) {
        return run(() -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(
                    (float) x, (float) (PDRectangle.A4.getHeight() - y - height), (float) width, (float) height));
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            link.setAction(action);
            page.getAnnotations().add(link);
        });
    }

    /** Adds an element to the structure tree. */
    public PDStructureElement element(String type) {
        tagged = true;
        return element(root, type);
    }

    public PDStructureElement element(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Paints a line of text that is the content of an element. */
    PdfFile tagged(PDStructureElement element, double x, double y, String text) {
        return tagged(element, x, y, 10, PLAIN, text);
    }

    public PdfFile tagged(PDStructureElement element, double x, double y, double size, PDFont font, String text) {
        return run(() -> {
            COSDictionary properties = new COSDictionary();
            properties.setInt(COSName.MCID, mcid);
            content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
            text(x, y, size, font, text);
            content.endMarkedContent();
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.getPDFName("Pg"), page);
            reference.setInt(COSName.MCID, mcid++);
            element.appendKid(new PDMarkedContentReference(reference));
        });
    }

    /** Paints a line of text that is no content. */
    PdfFile artifact(double x, double y, String text) {
        return run(() -> {
            content.beginMarkedContent(COSName.ARTIFACT);
            text(x, y, text);
            content.endMarkedContent();
        });
    }

    PDStructureTreeRoot root() {
        return root;
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return bytes(null);
    }

    /** The bytes of the file, encrypted with a password. */
    byte[] encrypted(String password) {
        return bytes(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    private byte[] bytes(StandardProtectionPolicy policy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(() -> {
            close();
            if (tagged) {
                document.getDocumentCatalog().setStructureTreeRoot(root);
            }
            if (policy != null) {
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            document.close();
        });
        return bytes.toByteArray();
    }

    private void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    private PdfFile run(Action action) {
        try {
            action.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
