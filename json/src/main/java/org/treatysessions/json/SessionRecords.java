// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes files and streams of many sessions, one at a time.
 *
 * <pre>{@code
 * SessionRecords records = SessionRecords.standard();
 * try (RecordStream<SessionRecord> sessions = records.read(Path.of("sessions.ndjson.gz"))) {
 *     for (SessionRecord session : sessions) {
 *         session.result().session().ifPresent(System.out::println);
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; the streams and writers that it returns are not.
 *
 * @since 0.1
 */
public final class SessionRecords {

    private final SessionJson json;
    private final ReadLimits limits;

    SessionRecords(SessionJson json, ReadLimits limits) {
        this.json = json;
        this.limits = limits;
    }

    /** {@return records with the settings of {@link SessionJson#standard}} */
    public static SessionRecords standard() {
        return SessionJson.standard().records();
    }

    // ---------------------------------------------------------------------------------------------- read

    /**
     * Reads the records of a file whose name has a known extension: see {@link RecordSource#fromFileName}.
     *
     * @param file the file
     * @return the records, to be closed
     * @throws IllegalArgumentException if the extension is unknown
     * @throws IOException if the file cannot be opened
     */
    public RecordStream<SessionRecord> read(Path file) throws IOException {
        return read(file, source(file));
    }

    /**
     * Reads the records of a file.
     *
     * @param file the file
     * @param source its name and format
     * @return the records, to be closed
     * @throws IOException if the file cannot be opened
     */
    public RecordStream<SessionRecord> read(Path file, RecordSource source) throws IOException {
        return read(Files.newInputStream(file), source);
    }

    /**
     * Reads the records of a stream.
     *
     * @param in the stream; closed with the records
     * @param source its name and format
     * @return the records, to be closed
     */
    public RecordStream<SessionRecord> read(InputStream in, RecordSource source) {
        RecordSplitter splitter = RecordSplitter.of(in, source, SourcePosition.START, limits);
        return new RecordStream<>(splitter, raw -> new SessionRecord(raw, json.read(raw)));
    }

    // --------------------------------------------------------------------------------------------- split

    /**
     * Splits a file into its records, to be {@linkplain SessionJson#read(RawRecord) read} later or by another thread.
     *
     * @param file the file
     * @param source its name and format
     * @return the records, to be closed
     * @throws IOException if the file cannot be opened
     */
    public RecordStream<RawRecord> split(Path file, RecordSource source) throws IOException {
        return split(Files.newInputStream(file), source);
    }

    /**
     * Splits a stream into its records, to be {@linkplain SessionJson#read(RawRecord) read} later or by another thread.
     *
     * @param in the stream; closed with the records
     * @param source its name and format
     * @return the records, to be closed
     */
    public RecordStream<RawRecord> split(InputStream in, RecordSource source) {
        return split(in, source, SourcePosition.START);
    }

    /**
     * Splits a part of a source into its records. They are the same as if the whole source were split: number, line and
     * column count from the start of the source.
     *
     * @param in the part, which starts and ends with whole lines; closed with the records
     * @param source the whole source, uncompressed NDJSON
     * @param from where in the source the part starts
     * @return the records, to be closed
     * @throws IllegalArgumentException if the source cannot be read in parts, and the part is not its beginning
     */
    public RecordStream<RawRecord> split(InputStream in, RecordSource source, SourcePosition from) {
        return new RecordStream<>(RecordSplitter.of(in, source, from, limits), raw -> raw);
    }

    /**
     * Returns the position at which a part of a source ends and the next one starts.
     *
     * @param in the part, which starts and ends with whole lines; read to its end and not closed
     * @param source the whole source, uncompressed NDJSON
     * @param from where in the source the part starts
     * @return the position after the part
     * @throws IllegalArgumentException if the source cannot be read in parts
     * @throws IOException if the part cannot be read
     */
    public SourcePosition end(InputStream in, RecordSource source, SourcePosition from) throws IOException {
        LineSplitter lines = RecordSplitter.ofPart(in, source, from, limits);
        while (lines.next() != null) {
            // only the number of records matters
        }
        return lines.position();
    }

    private static RecordSource source(Path file) {
        return RecordSource.fromFileName(file.toString())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown file extension; expected .json, .ndjson or .jsonl, optionally followed by .gz: "
                                + file));
    }

    // --------------------------------------------------------------------------------------------- write

    /**
     * Writes records to a file, which is created or replaced and whose name has a known extension: see {@link
     * RecordSource#fromFileName}.
     *
     * @param file the file
     * @return the writer, to be closed
     * @throws IllegalArgumentException if the extension is unknown
     * @throws IOException if the file cannot be written
     */
    public RecordWriter writer(Path file) throws IOException {
        RecordSource source = source(file);
        return writer(file, source.format(), source.isGzip());
    }

    /**
     * Writes records to a file, which is created or replaced.
     *
     * @param file the file
     * @param format the format of the file
     * @param isGzip whether to compress the file
     * @return the writer, to be closed
     * @throws IOException if the file cannot be written
     */
    public RecordWriter writer(Path file, RecordFormat format, boolean isGzip) throws IOException {
        return new RecordWriter(json, format, Files.newOutputStream(file), isGzip);
    }

    /**
     * Writes records to a stream.
     *
     * @param out the stream; flushed and not closed when the writer is closed
     * @param format the format of the stream
     * @param isGzip whether to compress the stream
     * @return the writer, to be closed
     */
    public RecordWriter writer(OutputStream out, RecordFormat format, boolean isGzip) {
        return new RecordWriter(json, format, new LeftOpen(out), isGzip);
    }

    /** A stream that the caller closes. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
