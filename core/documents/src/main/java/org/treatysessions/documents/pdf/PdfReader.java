// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.FormatReader;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.LineJoiner;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.ReadProblem;
import org.treatysessions.documents.block.ReadProblem.Reason;

/**
 * Reads PDF.
 *
 * @since 0.1
 */
public final class PdfReader implements FormatReader {

    private final boolean fallbackFonts;
    private final boolean useTags;

    /**
     * Makes a reader.
     *
     * @param fallbackFonts whether to set PDFBox's font mapper, a global setting, so that PDFBox neither searches the
     *     machine for fonts nor writes a cache of them
     */
    public PdfReader(boolean fallbackFonts) {
        this(fallbackFonts, true);
    }

    /** Makes a reader that may ignore tags, to compare what it finds by tags with what it finds by positions. */
    PdfReader(boolean fallbackFonts, boolean useTags) {
        this.fallbackFonts = fallbackFonts;
        this.useTags = useTags;
    }

    @Override
    public ReadDocument read(String file, byte[] content, ReadLimits limits) {
        if (fallbackFonts) {
            FallbackFonts.install();
        }
        try {
            if (content.length > limits.fileBytes()) {
                throw new LimitExceededException(Limit.FILE_BYTES);
            }
            StreamSizes.check(content, limits.unpackedBytes());
            try (PDDocument document = Loader.loadPDF(content)) {
                return read(file, document, limits);
            }
        } catch (LimitExceededException e) {
            return ReadDocument.limit(file, DocumentFormat.PDF, e, limits);
        } catch (InvalidPasswordException e) {
            return ReadDocument.unreadable(file, DocumentFormat.PDF, Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws any of these for files that are damaged or made to do harm.
            return ReadDocument.unreadable(file, DocumentFormat.PDF, Reason.BROKEN);
        }
    }

    private ReadDocument read(String file, PDDocument document, ReadLimits limits) throws IOException {
        List<PageContent> contents = new ArrayList<>();
        IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
        GlyphCollector collector = new GlyphCollector();
        for (PDPage page : document.getPages()) {
            if (contents.size() >= limits.pages()) {
                throw new LimitExceededException(Limit.PAGES);
            }
            pages.put(page.getCOSObject(), contents.size() + 1);
            contents.add(collector.collect(page, contents.size() + 1));
        }
        if (contents.stream().allMatch(PdfReader::isBlank)) {
            OptionalInt unmapped = TextLayer.brokenPage(contents, List.of());
            if (unmapped.isPresent()) {
                return ReadDocument.problem(
                        file, Optional.of(DocumentFormat.PDF), new ReadProblem.TextLayerBroken(unmapped.getAsInt()));
            }
            return ReadDocument.problem(file, Optional.of(DocumentFormat.PDF), new ReadProblem.NoText(contents.size()));
        }
        LineJoiner joiner = new LineJoiner(lines(contents));
        TextAssembler assembler = new TextAssembler(joiner);
        Optional<Tag.Element> tags = useTags
                ? StructureTree.read(document.getDocumentCatalog().getCOSObject(), pages, contents, limits.depth())
                : Optional.empty();
        List<Draft> drafts = new ArrayList<>();
        List<Draft> content = tags.isPresent()
                ? TaggedDrafts.of(tags.get(), contents, assembler)
                : PositionDrafts.of(contents, assembler);
        drafts.addAll(PageBreaks.joined(Headings.recognized(content), joiner));
        contents.forEach(page -> drafts.addAll(Artifacts.of(page, assembler)));
        List<Block> blocks = DraftBlocks.of(drafts);
        ReadDocument read = ReadDocument.of(file, DocumentFormat.PDF, blocks);
        OptionalInt broken = TextLayer.brokenPage(contents, blocks);
        return broken.isPresent() ? read.withProblem(new ReadProblem.TextLayerBroken(broken.getAsInt())) : read;
    }

    private static boolean isBlank(PageContent page) {
        return page.glyphs().stream().allMatch(Glyph::isBlank)
                && page.rotated().stream().allMatch(Glyph::isBlank);
    }

    private static String lines(List<PageContent> contents) {
        StringBuilder text = new StringBuilder();
        for (PageContent page : contents) {
            GlyphLine.split(page.glyphs())
                    .forEach(line -> text.append(line.text().strip()).append('\n'));
        }
        return text.toString();
    }
}
