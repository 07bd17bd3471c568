package org.treatysessions.json;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.treatysessions.json.format.CanonicalLayout;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.model.CountrySession;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Reads and writes sessions as JSON.
 *
 * <p>Reading reports problems of the text as findings and never throws because of them. Writing is canonical: equal
 * sessions give equal bytes. Immutable and thread-safe; create one and reuse it.
 *
 * @since 0.1
 */
public final class SessionJson {

    private static final JsonFactory WRITER = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final ReadLimits limits;
    private final Layout layout;
    private final DocumentReader<CountrySession> documents;

    private SessionJson(Builder builder) {
        this.limits = builder.limits;
        this.layout = builder.layout;
        this.documents = new DocumentReader<>(SessionFormat.COUNTRY_SESSION, builder.strictness, limits);
    }

    /** {@return a strict reader with the default limits, and a writer with the pretty layout} */
    public static SessionJson standard() {
        return builder().build();
    }

    /** {@return a builder with the settings of {@link #standard}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the JSON Schema (2020-12) of the format} */
    public static String schema() {
        try (InputStream in = SessionJson.class.getResourceAsStream("country-session-1.0.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The schema is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ------------------------------------------------------------------------------------------ read

    /**
     * Reads a session from text.
     *
     * @param text the JSON text
     * @return the session and the structural problems
     */
    public ReadResult read(String text) {
        return new ReadResult(documents.read(text), null);
    }

    /**
     * Reads a session from bytes.
     *
     * @param bytes the JSON text in UTF-8; not to be changed afterwards
     * @return the session and the structural problems
     */
    public ReadResult read(byte[] bytes) {
        return new ReadResult(documents.read(bytes), null);
    }

    /**
     * Reads a session from a file.
     *
     * @param file the file
     * @return the session and the structural problems
     * @throws IOException if the file cannot be read
     */
    public ReadResult read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a session from a stream, up to its end or to the limit of a document.
     *
     * @param in the stream; not closed
     * @return the session and the structural problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult read(InputStream in) throws IOException {
        return read(bytes(in));
    }

    /** Reads all bytes of a stream, or one more than the limit. Plain reads are used, so that pipes work as well. */
    private byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read = in.read(buffer);
        while (read >= 0 && bytes.size() <= limits.documentBytes()) {
            bytes.write(buffer, 0, read);
            read = in.read(buffer);
        }
        return bytes.toByteArray();
    }

    // ---------------------------------------------------------------------------------- read many records

    /**
     * Reads the records of a file whose name has a known extension: see {@link RecordSource#toldBy}.
     *
     * @param file the file
     * @return the records, to be closed
     * @throws IllegalArgumentException if the extension is unknown
     * @throws IOException if the file cannot be opened
     */
    public RecordStream<SessionRecord> records(Path file) throws IOException {
        return records(file, toldBy(file));
    }

    /**
     * Reads the records of a file.
     *
     * @param file the file
     * @param source its name and format
     * @return the records, to be closed
     * @throws IOException if the file cannot be opened
     */
    public RecordStream<SessionRecord> records(Path file, RecordSource source) throws IOException {
        return records(Files.newInputStream(file), source);
    }

    /**
     * Reads the records of a stream.
     *
     * @param in the stream; closed with the records
     * @param source its name and format
     * @return the records, to be closed
     */
    public RecordStream<SessionRecord> records(InputStream in, RecordSource source) {
        return new RecordStream<>(splitter(in, source, SourcePosition.START), raw -> new SessionRecord(raw, read(raw)));
    }

    /**
     * Splits a file into its records, to be {@linkplain #read(RawRecord) read} later or by another thread.
     *
     * @param file the file
     * @param source its name and format
     * @return the records, to be closed
     * @throws IOException if the file cannot be opened
     */
    public RecordStream<RawRecord> rawRecords(Path file, RecordSource source) throws IOException {
        return rawRecords(Files.newInputStream(file), source);
    }

    /**
     * Splits a stream into its records, to be {@linkplain #read(RawRecord) read} later or by another thread.
     *
     * @param in the stream; closed with the records
     * @param source its name and format
     * @return the records, to be closed
     */
    public RecordStream<RawRecord> rawRecords(InputStream in, RecordSource source) {
        return rawRecords(in, source, SourcePosition.START);
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
    public RecordStream<RawRecord> rawRecords(InputStream in, RecordSource source, SourcePosition from) {
        return new RecordStream<>(splitter(in, source, from), raw -> raw);
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
    public SourcePosition endOf(InputStream in, RecordSource source, SourcePosition from) throws IOException {
        requireLines(source);
        LineSplitter lines = lines(in, source, from);
        while (lines.next() != null) {
            // only the number of records matters
        }
        return lines.position();
    }

    private static void requireLines(RecordSource source) {
        if (source.format() != RecordFormat.NDJSON || source.isGzip()) {
            throw new IllegalArgumentException("Only uncompressed NDJSON can be read in parts: " + source);
        }
    }

    /**
     * Reads a record of a source.
     *
     * @param raw the record
     * @return the session and the structural problems, located in the source
     */
    public ReadResult read(RawRecord raw) {
        Document<CountrySession> document = raw.problem()
                .map(problem -> Document.<CountrySession>unreadable(problem, raw.start(), raw.text()))
                .orElseGet(() -> documents.read(raw.text()));
        return new ReadResult(document, raw.id());
    }

    private RecordSplitter splitter(InputStream in, RecordSource source, SourcePosition from) {
        if (!from.equals(SourcePosition.START)) {
            requireLines(source);
        }
        InputStream plain = source.isGzip() ? new GzipInput(in) : in;
        return switch (source.format()) {
            case JSON -> new DocumentSplitter(plain, source, longest());
            case NDJSON -> lines(plain, source, from);
        };
    }

    private LineSplitter lines(InputStream in, RecordSource source, SourcePosition from) {
        return new LineSplitter(in, source, longest(), from);
    }

    /** The maximum length of a record, in bytes. */
    private int longest() {
        return Math.min(limits.documentBytes(), SlidingBuffer.MAX_LENGTH);
    }

    private static RecordSource toldBy(Path file) {
        return RecordSource.toldBy(file.toString())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown file extension; expected .json, .ndjson or .jsonl, optionally followed by .gz: "
                                + file));
    }

    // ----------------------------------------------------------------------------------------- write

    /**
     * Writes a session as text.
     *
     * @param session the session
     * @return the JSON text, with a line break at the end
     */
    public String toText(CountrySession session) {
        return new String(toBytes(session), StandardCharsets.UTF_8);
    }

    /**
     * Writes a session as bytes.
     *
     * @param session the session
     * @return the JSON text in UTF-8, with a line break at the end
     */
    public byte[] toBytes(CountrySession session) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generate(session, layout, "\n", out);
        return out.toByteArray();
    }

    /**
     * Writes a session to a file, which is created or replaced.
     *
     * @param session the session
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public void write(CountrySession session, Path file) throws IOException {
        Files.write(file, toBytes(session));
    }

    /**
     * Writes a session to a stream.
     *
     * @param session the session
     * @param out the stream; flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public void write(CountrySession session, OutputStream out) throws IOException {
        out.write(toBytes(session));
        out.flush();
    }

    void generate(CountrySession session, Layout wanted, String end, OutputStream out) {
        ObjectWriteContext context =
                wanted == Layout.PRETTY ? new CanonicalLayout.Context() : ObjectWriteContext.empty();
        try (JsonGenerator generator = WRITER.createGenerator(context, out)) {
            SessionFormat.COUNTRY_SESSION.write(session, generator);
            generator.writeRaw(end);
        }
    }

    // --------------------------------------------------------------------------------- write many records

    /**
     * Writes records to a file, which is created or replaced and whose name has a known extension: see {@link
     * RecordSource#toldBy}.
     *
     * @param file the file
     * @return the writer, to be closed
     * @throws IllegalArgumentException if the extension is unknown
     * @throws IOException if the file cannot be written
     */
    public RecordWriter writer(Path file) throws IOException {
        RecordSource told = toldBy(file);
        return writer(file, told.format(), told.isGzip());
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
        return new RecordWriter(this, format, Files.newOutputStream(file), isGzip);
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
        return new RecordWriter(this, format, new LeftOpen(out), isGzip);
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

    /**
     * Sets how sessions are read and written. Not thread-safe.
     *
     * @since 0.1
     */
    public static final class Builder {

        private FormatReader.Strictness strictness = FormatReader.Strictness.STRICT;
        private ReadLimits limits = ReadLimits.DEFAULT;
        private Layout layout = Layout.PRETTY;

        private Builder() {}

        /**
         * Reports unknown members as warnings that carry their value, instead of errors.
         *
         * @return this builder
         */
        public Builder lenient() {
            strictness = FormatReader.Strictness.LENIENT;
            return this;
        }

        /**
         * Sets the limits of reading.
         *
         * @param newLimits the limits
         * @return this builder
         */
        public Builder limits(ReadLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /**
         * Sets the layout of writing.
         *
         * @param newLayout the layout
         * @return this builder
         */
        public Builder layout(Layout newLayout) {
            layout = newLayout;
            return this;
        }

        /** {@return a reader and writer with these settings} */
        public SessionJson build() {
            return new SessionJson(this);
        }
    }
}
