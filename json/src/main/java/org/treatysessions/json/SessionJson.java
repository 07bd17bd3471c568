// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.ByteArrayOutputStream;
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
 * <pre>{@code
 * ReadResult result = SessionJson.standard().read(Path.of("report.session.json"));
 * result.findings().forEach(System.out::println);
 * if (result.session().isPresent()) {
 *     String text = SessionJson.standard().toText(result.session().get());
 * }
 * }</pre>
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
     * Parses a session.
     *
     * @param text the JSON text
     * @return the session and the structural problems
     */
    public ReadResult parse(String text) {
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

    /**
     * Reads a record of a source.
     *
     * @param raw the record
     * @return the session and the structural problems, located in the source
     */
    public ReadResult read(RawRecord raw) {
        ParsedDocument<CountrySession> document = raw.problem()
                .map(problem -> ParsedDocument.<CountrySession>unreadable(problem, raw.start(), raw.text()))
                .orElseGet(() -> documents.read(raw.text()));
        return new ReadResult(document, raw.id());
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

    /** {@return the reader and writer of many records, with the settings of this} */
    public SessionRecords records() {
        return new SessionRecords(this, limits);
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
