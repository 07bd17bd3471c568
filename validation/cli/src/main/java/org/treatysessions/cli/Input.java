// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.report.ReportSource;

/**
 * An input of a run: a file or standard input.
 *
 * @param order its position among the inputs, counted from 1
 * @param name its name as it was given
 * @param content what it contains
 * @param file the file; empty for standard input, and for a name that no file can have
 */
record Input(int order, String name, Content content, Optional<Path> file) {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /** What an input contains, as far as that is known before it is read. */
    sealed interface Content {

        /**
         * Sessions as JSON.
         *
         * @param format the format
         * @param isGzip whether they are compressed
         */
        record Records(RecordFormat format, boolean isGzip) implements Content {}

        /** A document. */
        record Document() implements Content {}

        /** A file whose name is not that of a known kind: a document, if its content is one. */
        record Unrecognized() implements Content {}

        /**
         * Nothing that can be read.
         *
         * @param reason the reason
         */
        record Unreadable(IOException reason) implements Content {}
    }

    /**
     * {@return standard input}
     *
     * @param name its name in reports
     */
    static Input standard(String name, InputFormat format) {
        return new Input(1, name, format.content(), Optional.empty());
    }

    /**
     * {@return a file whose kind follows from its name}
     *
     * @param name its name in reports
     */
    static Input of(String name, Path file) {
        return new Input(1, name, content(name), Optional.of(file));
    }

    /** {@return what a file with a name contains} */
    static Content content(String name) {
        return switch (FileKind.of(name)) {
            case RECORDS -> {
                RecordSource source = RecordSource.fromFileName(name).orElseThrow();
                yield new Content.Records(source.format(), source.isGzip());
            }
            case DOCUMENT -> new Content.Document();
            case OTHER -> new Content.Unrecognized();
        };
    }

    static Input unreadable(String name, IOException reason) {
        return new Input(1, name, new Content.Unreadable(reason), Optional.empty());
    }

    /**
     * {@return the input with a name; empty if the name is neither one of records nor one of a document}
     *
     * @param order its position among the inputs, counted from 1
     * @param name the name of a file, or {@link #STANDARD_INPUT}
     */
    static Optional<Input> sessions(int order, String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.of(standard(name, InputFormat.JSON).withOrder(order));
        }
        try {
            Path file = FilePath.of(name);
            // A folder is reported when it is read, whatever its name.
            if (!name.isEmpty() && Files.isDirectory(file)) {
                return Optional.of(
                        unreadable(name, new Reason.Known("reason.directory")).withOrder(order));
            }
            return Optional.of(of(name, file).withOrder(order))
                    .filter(input -> !(input.content() instanceof Content.Unrecognized));
        } catch (Reason.Known e) {
            return Optional.of(unreadable(name, e).withOrder(order));
        }
    }

    /** {@return the usage error for a name that is neither one of records nor one of a document} */
    static String unknownFormat(String name) {
        return "unknown file type '" + name + "'; expected: .json, .ndjson or .jsonl, optionally followed by .gz;"
                + " .docx, .pdf, .html or .txt; or - for standard input";
    }

    Input withOrder(int newOrder) {
        return new Input(newOrder, name, content, file);
    }

    Input with(Content newContent) {
        return new Input(order, name, newContent, file);
    }

    /** {@return the file that must not be overwritten, by its name, if there is one} */
    Map<String, Path> files(CliContext context) {
        Optional<Path> read = isStandardInput() ? StandardInput.file(context.in()) : file;
        return read.map(path -> Map.of(name, path)).orElse(Map.of());
    }

    boolean isStandardInput() {
        return file.isEmpty() && !(content instanceof Content.Unreadable);
    }

    /**
     * {@return the source of the records}
     *
     * @throws IllegalStateException if this input does not contain records
     */
    RecordSource source() {
        if (content instanceof Content.Records records) {
            return new RecordSource(order, name, records.format(), records.isGzip());
        }
        throw new IllegalStateException("Not an input with records: " + this);
    }

    /**
     * Opens this input. Closing the stream does not close standard input.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open(InputStream standardInput) throws IOException {
        if (content instanceof Content.Unreadable unreadable) {
            throw unreadable.reason();
        }
        if (file.isPresent()) {
            return Files.newInputStream(file.get());
        }
        if (StandardInput.isClosed(standardInput)) {
            throw new Reason.Known("reason.closed");
        }
        return new FilterInputStream(standardInput) {
            @Override
            public void close() {
                // The JVM may have given the number of a closed standard stream to a file of its own.
            }
        };
    }

    /** {@return this input as the source of a report} */
    ReportSource reportSource(long records, Optional<String> problem) {
        ReportSource source = new ReportSource(name, records, problem);
        return file.flatMap(Input::uri).map(source::withUri).orElse(source);
    }

    /**
     * The URI of a file whose path leads through a folder above: readers of a URI remove a folder before {@code ..}, which may
     * be a link, and reject what is above the current folder.
     */
    private static Optional<String> uri(Path file) {
        boolean leadsAbove = false;
        for (Path part : file) {
            leadsAbove |= part.toString().equals("..");
        }
        if (!leadsAbove) {
            return Optional.empty();
        }
        try {
            Path real = file.toRealPath();
            Path current = Path.of("").toRealPath();
            // Without the base, URIs begin with that of the current folder.
            return Optional.of(
                    real.startsWith(current)
                            ? real.toUri()
                                    .getRawPath()
                                    .substring(folder(current).length())
                            : real.toUri().toASCIIString());
        } catch (IOException e) {
            return Optional.empty(); // It does not exist.
        }
    }

    private static String folder(Path path) {
        String uri = path.toUri().getRawPath();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /** {@return the size of this input in bytes, if it is known} */
    OptionalLong size() {
        try {
            return file.isPresent() && Files.isRegularFile(file.get())
                    ? OptionalLong.of(Files.size(file.get()))
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
