// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.reading;

import java.util.Optional;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.FormatReader;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.ReadProblem;
import org.treatysessions.documents.docx.DocxReader;
import org.treatysessions.documents.html.HtmlReader;
import org.treatysessions.documents.pdf.PdfReader;
import org.treatysessions.documents.text.TextReader;

/**
 * Reads documents of any format by their content, whatever their names are. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class BlockReader {

    private final ReadLimits limits;
    private final FormatReader pdf;
    private final FormatReader docx = new DocxReader();
    private final FormatReader html = new HtmlReader();
    private final FormatReader text = new TextReader();

    /**
     * Makes a reader.
     *
     * @param limits the limits on documents
     * @param fallbackFonts whether to set PDFBox's font mapper, a global setting, when the first PDF is read, so that PDFBox
     *     neither searches the machine for fonts nor writes a cache of them
     */
    public BlockReader(ReadLimits limits, boolean fallbackFonts) {
        this.limits = limits;
        this.pdf = new PdfReader(fallbackFonts);
    }

    private FormatReader reader(DocumentFormat format) {
        return switch (format) {
            case PDF -> pdf;
            case DOCX -> docx;
            case HTML -> html;
            case TEXT -> text;
        };
    }

    /**
     * Reads a document.
     *
     * @param file the name of its file, for places
     * @param content its bytes; not modified
     * @return the document; if it cannot be read, without blocks and with the problem
     */
    public ReadDocument read(String file, byte[] content) {
        if (content.length > limits.fileBytes()) {
            return ReadDocument.problem(
                    file, Optional.empty(), new ReadProblem.LimitExceeded(Limit.FILE_BYTES, limits.fileBytes()));
        }
        ContentType type = ContentType.of(content, limits);
        if (type instanceof ContentType.Unsupported other) {
            return ReadDocument.problem(file, Optional.empty(), other.problem());
        }
        return reader(((ContentType.Supported) type).format()).read(file, content, limits);
    }
}
