// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.treatysessions.documents.DocumentReader;
import org.treatysessions.documents.ImportResult;
import org.treatysessions.documents.ImportRules;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.validation.ImportedRecord;

/** Reads documents. The class is loaded with the first document, and its libraries with it. */
final class DocumentImporter {

    /** The loggers of libraries that report on fonts, versions and other details; kept, so that they stay quiet. */
    private static final List<Logger> LOGGERS = Stream.of(
                    "org.apache.pdfbox", "org.apache.fontbox", "org.hibernate.validator")
            .map(Logger::getLogger)
            .toList();

    /** What a file without a known name contains if it is not a document that could be read after another saving. */
    private static final Set<String> NOT_A_DOCUMENT =
            Set.of("empty", "json", "xml", "zip", "image", "other-office", "unknown-format");

    private final DocumentReader reader;
    private final CliContext context;

    private DocumentImporter(DocumentReader reader, CliContext context) {
        this.reader = reader;
        this.context = context;
    }

    static DocumentImporter create(CliContext context) {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        // Positions are computed by the classes of windows, which need no screen.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        return new DocumentImporter(DocumentReader.standard(), context);
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it cannot be read, or is not a document although its name is that of no other known kind
     */
    ImportResult read(Input input) throws IOException {
        try (InputStream in = input.open(context.in())) {
            ImportResult result = read(in, input.name());
            if (input.content() instanceof Input.Content.Unrecognized && !isDocument(result)) {
                throw new Reason.Known("reason.unknown-kind");
            }
            return result;
        }
    }

    private ImportResult read(InputStream in, String name) throws IOException {
        try {
            return reader.read(in, name);
        } catch (OutOfMemoryError e) {
            throw new Reason.Known("reason.memory");
        } catch (RuntimeException | StackOverflowError e) {
            throw new Reason.Fault(e);
        }
    }

    private static boolean isDocument(ImportResult result) {
        return result.findings().stream()
                .noneMatch(finding -> finding.rule().id().equals(ImportRules.DOCUMENT_UNKNOWN)
                        || (finding.rule().id().equals(ImportRules.UNREADABLE)
                                && finding.argument(Argument.REASON)
                                        .filter(NOT_A_DOCUMENT::contains)
                                        .isPresent()));
    }

    /** {@return a result as the record of a run} */
    static ImportedRecord record(Input input, ImportResult result) {
        return record(input, result, result.findings());
    }

    /** {@return a result as the record of a run, with other findings} */
    static ImportedRecord record(Input input, ImportResult result, List<Finding> findings) {
        return new ImportedRecord(
                Optional.of(new RecordId(input.order(), input.name(), 1)), result.session(), findings, result::locate);
    }
}
