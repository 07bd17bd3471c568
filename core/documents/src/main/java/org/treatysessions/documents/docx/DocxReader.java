// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.FormatReader;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.ReadProblem.Reason;
import org.treatysessions.documents.block.RichText;

/**
 * Reads Office Open XML documents.
 *
 * @since 0.1
 */
public final class DocxReader implements FormatReader {

    /** Makes a reader. */
    public DocxReader() {}

    @Override
    public ReadDocument read(String file, byte[] content, ReadLimits limits) {
        try {
            if (content.length > limits.fileBytes()) {
                throw new LimitExceededException(Limit.FILE_BYTES);
            }
            Parts parts = Parts.of(ZipParts.unpack(content, limits), limits.depth());
            List<Block> blocks = EntryBlocks.of(entries(parts));
            return blocks.isEmpty()
                    ? ReadDocument.unreadable(file, DocumentFormat.DOCX, Reason.EMPTY)
                    : ReadDocument.of(file, DocumentFormat.DOCX, blocks);
        } catch (LimitExceededException e) {
            return ReadDocument.limit(file, DocumentFormat.DOCX, e, limits);
        } catch (IOException e) {
            return ReadDocument.unreadable(file, DocumentFormat.DOCX, Reason.BROKEN);
        }
    }

    private static List<Entry> entries(Parts parts) throws IOException {
        byte[] document = parts.file().part(parts.document()).orElseThrow(EOFException::new);
        XmlCursor xml = new XmlCursor(document, parts.depthLimit());
        List<Entry> entries = new ArrayList<>(new BodyReader(xml, parts, Notes.of(parts)).read());
        entries.addAll(edges(parts, "header", Furniture.Kind.PAGE_HEAD));
        entries.addAll(edges(parts, "footer", Furniture.Kind.PAGE_FOOT));
        return entries;
    }

    /** The heads and feet of pages; first pages and left pages often have the same ones as others. */
    private static List<Entry> edges(Parts parts, String type, Furniture.Kind kind) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (String name : parts.relationships().partsOfType(type)) {
            Optional<byte[]> part = parts.file().part(name);
            if (part.isPresent()) {
                XmlCursor xml = new XmlCursor(part.get(), parts.depthLimit());
                for (Entry entry : new BodyReader(xml, parts.within(name), Notes.none()).read()) {
                    if (entry instanceof Entry.Text text) {
                        texts.add(text.text().text());
                    }
                }
            }
        }
        return texts.stream()
                .map(text -> (Entry) new Entry.Fixture(kind, RichText.of(text)))
                .toList();
    }
}
