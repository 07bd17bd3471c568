// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.fact.FoundFact;
import org.treatysessions.documents.interpret.Interpreter;
import org.treatysessions.documents.reading.BlockReader;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;

/**
 * Reads documents as people have them (Word, PDF, web pages, text) into sessions.
 *
 * <p>A document is recognized by its content, whatever the name of its file. A document that cannot be read is a result
 * with a finding, not an exception. A reader opens no connection and writes no file. Immutable and thread-safe.
 *
 * <pre>{@code
 * ImportResult result = DocumentReader.standard().read(Path.of("report.docx"));
 * result.session().ifPresent(System.out::println);
 * result.facts().forEach(fact -> System.out.println(fact.pointer() + ": " + fact.words()));
 * }</pre>
 *
 * @since 0.1
 */
public final class DocumentReader {

    private static final DocumentReader STANDARD = builder().build();

    private final BlockReader reader;
    private final long maxFileBytes;

    private DocumentReader(Builder builder) {
        this.reader = new BlockReader(builder.limits(), builder.fallbackFonts);
        this.maxFileBytes = builder.fileBytes;
    }

    /** {@return the reader with the default limits} */
    public static DocumentReader standard() {
        return STANDARD;
    }

    /** {@return a builder with the default limits} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file
     * @return what was read
     * @throws IOException if the file cannot be opened or read
     */
    public ImportResult read(Path file) throws IOException {
        Path name = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name == null ? file.toString() : name.toString());
        }
    }

    /**
     * Reads a document from a stream.
     *
     * @param in the stream, of which no more than the largest size of a file is read; not closed
     * @param name the name of the document's file, for places; its extension does not matter
     * @return what was read
     * @throws IOException if the stream cannot be read
     */
    public ImportResult read(InputStream in, String name) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 16, maxFileBytes + 1);
        return read(in.readNBytes(most), name);
    }

    /**
     * Reads a document.
     *
     * @param content its bytes; not modified
     * @param name the name of its file, for places; its extension does not matter
     * @return what was read
     */
    public ImportResult read(byte[] content, String name) {
        ReadDocument document = reader.read(Objects.requireNonNull(name), Objects.requireNonNull(content));
        List<Finding> findings = new ArrayList<>(ReadFindings.of(document));
        Interpreter.Result result = Interpreter.interpret(document);
        DocumentKind kind = DocumentKind.valueOf(result.kind());
        boolean isExplained = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (result.interpretation().session().isEmpty() && !isExplained) {
            findings.add(ReadFindings.unknown(document));
        }
        result.interpretation().problems().forEach(problem -> findings.add(ReadFindings.of(problem)));
        return new ImportResult(
                name,
                kind,
                result.interpretation().session(),
                result.interpretation().facts().stream()
                        .map(DocumentReader::fact)
                        .toList(),
                findings,
                new ImportResult.Characters(
                        result.interpretation().characters().facts(),
                        result.interpretation().characters().labels(),
                        result.interpretation().characters().furniture(),
                        result.interpretation().characters().unplaced()));
    }

    private static Fact fact(FoundFact found) {
        return new Fact(
                found.pointer(),
                found.value(),
                found.words(),
                found.place(),
                ReadFindings.excerpt(
                        found.block(), found.place().from(), found.place().to()),
                found.isStated());
    }

    /** Builds readers with limits of their own. */
    public static final class Builder {

        private long fileBytes = ReadLimits.STANDARD.fileBytes();
        private int pages = ReadLimits.STANDARD.pages();
        private int zipEntries = ReadLimits.STANDARD.zipEntries();
        private long unpackedBytes = ReadLimits.STANDARD.unpackedBytes();
        private int depth = ReadLimits.STANDARD.depth();
        private boolean fallbackFonts = true;

        private Builder() {}

        private ReadLimits limits() {
            return new ReadLimits(fileBytes, pages, zipEntries, unpackedBytes, depth);
        }

        /**
         * Sets the largest size of a file.
         *
         * @param bytes the size in bytes, at least 1; 64 MiB by default
         * @return this builder
         */
        public Builder maxFileBytes(long bytes) {
            this.fileBytes = bytes;
            return this;
        }

        /**
         * Sets the largest number of pages of a PDF.
         *
         * @param number the number, at least 1; 2,000 by default
         * @return this builder
         */
        public Builder maxPages(int number) {
            this.pages = number;
            return this;
        }

        /**
         * Sets the largest number of entries of a Word document's archive.
         *
         * @param number the number, at least 1; 10,000 by default
         * @return this builder
         */
        public Builder maxZipEntries(int number) {
            this.zipEntries = number;
            return this;
        }

        /**
         * Sets the largest size of a Word document or PDF when it is unpacked.
         *
         * @param bytes the size in bytes, at least 1; 256 MiB by default
         * @return this builder
         */
        public Builder maxUnpackedBytes(long bytes) {
            this.unpackedBytes = bytes;
            return this;
        }

        /**
         * Sets how deep elements, tables and tags may be nested.
         *
         * @param levels the number of levels, at least 1; 200 by default
         * @return this builder
         */
        public Builder maxDepth(int levels) {
            this.depth = levels;
            return this;
        }

        /**
         * Sets whether the reader keeps PDFBox from searching the machine for fonts.
         *
         * <p>By default it does, by setting PDFBox's font mapper, a setting of the whole process, when the first PDF is
         * read. Otherwise PDFBox searches for fonts and writes a cache of them to the user's home folder.
         *
         * @param isSet whether to set the font mapper
         * @return this builder
         */
        public Builder fontMapper(boolean isSet) {
            this.fallbackFonts = isSet;
            return this;
        }

        /**
         * Builds the reader.
         *
         * @return the reader
         * @throws IllegalArgumentException if a limit is less than 1
         */
        public DocumentReader build() {
            return new DocumentReader(this);
        }
    }
}
