package org.treatysessions.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.format.CanonicalLayout;
import org.treatysessions.json.format.FormatReader;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.json.format.StructureRule;
import org.treatysessions.model.CountrySession;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Reads and writes sessions as JSON.
 *
 * <p>Whatever the bytes are, reading answers with findings, never with an exception. What is written is canonical: the
 * same session is always the same bytes. Immutable and thread-safe; make one and keep it.
 */
public final class SessionJson {

    /** Where the parser's messages begin to speak of the parser. */
    private static final List<String> ADVICE = List.of(" (start marker", " (not recognized", ": enable `", " [Source:");

    private final FormatReader.UnknownMembers unknownMembers;
    private final ReadLimits limits;
    private final Layout layout;
    private final JsonFactory factory;

    private SessionJson(Builder builder) {
        this.unknownMembers = builder.unknownMembers;
        this.limits = builder.limits;
        this.layout = builder.layout;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(limits.stringLength())
                        .maxNumberLength(limits.documentBytes())
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    /** {@return what reads strictly, within the default limits, and writes pretty} */
    public static SessionJson standard() {
        return builder().build();
    }

    /** {@return a builder that starts with the settings of {@link #standard}} */
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
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            return broken("a text has a lone surrogate", new Location(1, 1), null);
        }
        return read(bytes.array(), bytes.arrayOffset(), bytes.limit());
    }

    /**
     * Reads a session from bytes.
     *
     * @param bytes the JSON text in UTF-8; not to be changed afterwards
     * @return the session and the structural problems
     */
    public ReadResult read(byte[] bytes) {
        return read(bytes, 0, bytes.length);
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
     * Reads a session from a stream, up to its end, or to where the limit of a document is passed.
     *
     * @param in the stream; not closed
     * @return the session and the structural problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult read(InputStream in) throws IOException {
        return read(bytes(in));
    }

    /**
     * Reads the records of a source, one session or an array of sessions, and hands each over before it reads the next.
     *
     * @param in the JSON text in UTF-8, up to its end, or to where the limit of a document is passed; not closed
     * @param sourceOrder the position of the source among those of a run, counted from 1
     * @param source the name of the source, for the findings
     * @param records takes what reading gave for each record, in their order
     * @throws IOException if the stream cannot be read
     */
    public void readAll(InputStream in, int sourceOrder, String source, Consumer<ReadResult> records)
            throws IOException {
        byte[] bytes = bytes(in);
        DocumentText text = DocumentText.of(bytes, 0, bytes.length);
        int first = text.start();
        while (first < bytes.length && bytes[first] <= ' ' && bytes[first] > 0) {
            first++;
        }
        if (first == bytes.length || bytes[first] != '[' || text.length() > limits.documentBytes()) {
            records.accept(read(text, new RecordId(sourceOrder, source, 1)));
        } else {
            readArray(text, sourceOrder, source, records);
        }
    }

    /** All bytes of a stream, or one more than the limit; by plain reads, so that pipes are read as well. */
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

    private ReadResult read(byte[] bytes, int from, int to) {
        return read(DocumentText.of(bytes, from, to), null);
    }

    private ReadResult read(DocumentText text, @Nullable RecordId record) {
        Optional<ReadResult> unreadable = unreadable(text, record);
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        JsonParser parser = open(text.bytes(), text.start(), text.length());
        try {
            if (parser.nextToken() == null) {
                return broken("the document is empty", new Location(1, 1), record);
            }
            FormatReader reader = reader(parser, text);
            Optional<CountrySession> session = reader.read(SessionFormat.COUNTRY_SESSION);
            if (parser.nextToken() != null) {
                return broken("something follows the document", location(parser.currentTokenLocation(), text), record);
            }
            return result(session, reader, text, text.start(), text.length(), record);
        } catch (JacksonException e) {
            return broken(e, parser, text, record);
        } finally {
            parser.close();
        }
    }

    private void readArray(DocumentText text, int sourceOrder, String source, Consumer<ReadResult> records) {
        RecordId record = new RecordId(sourceOrder, source, 1);
        Optional<ReadResult> unreadable = unreadable(text, record);
        if (unreadable.isPresent()) {
            records.accept(unreadable.get());
            return;
        }
        JsonParser parser = open(text.bytes(), text.start(), text.length());
        try {
            parser.nextToken();
            JsonToken token = parser.nextToken();
            while (token != null && token != JsonToken.END_ARRAY) {
                int from = text.start() + (int) parser.currentTokenLocation().getByteOffset();
                FormatReader reader = reader(parser, text);
                Optional<CountrySession> session = reader.read(SessionFormat.COUNTRY_SESSION);
                int length = text.start() + text.length() - from;
                records.accept(result(session, reader, text, from, length, record));
                record = new RecordId(sourceOrder, source, record.number() + 1);
                token = parser.nextToken();
            }
            if (token == null) {
                records.accept(
                        broken("the document ends too early", text.location(text.start() + text.length()), record));
            } else if (parser.nextToken() != null) {
                records.accept(broken(
                        "something follows the document", location(parser.currentTokenLocation(), text), record));
            }
        } catch (JacksonException e) {
            records.accept(broken(e, parser, text, record));
        } finally {
            parser.close();
        }
    }

    private ReadResult result(
            Optional<CountrySession> session,
            FormatReader reader,
            DocumentText text,
            int from,
            int length,
            @Nullable RecordId record) {
        List<Finding> findings = reader.findings();
        List<Finding> version = findings.stream()
                .filter(finding -> finding.rule() == StructureRule.SCHEMA_VERSION_UNSUPPORTED)
                .toList();
        return new ReadResult(
                session.orElse(null),
                version.isEmpty() ? findings : version,
                reader.dropped(),
                new TextPlaces(text, from, length, this::open),
                record);
    }

    private Optional<ReadResult> unreadable(DocumentText text, @Nullable RecordId record) {
        if (text.length() > limits.documentBytes()) {
            return Optional.of(broken(
                    "the document is longer than " + limits.documentBytes() + " bytes", new Location(1, 1), record));
        }
        return text.broken().map(place -> broken("the text is not UTF-8", place, record));
    }

    private JsonParser open(byte[] bytes, int from, int length) {
        return factory.createParser(ObjectReadContext.empty(), bytes, from, length);
    }

    private FormatReader reader(JsonParser parser, DocumentText text) {
        return new FormatReader(
                parser,
                unknownMembers,
                text.mayHaveLoneSurrogates(),
                limits.findings(),
                location -> Optional.of(location(location, text)));
    }

    private static Location location(@Nullable TokenStreamLocation location, DocumentText text) {
        if (location == null) {
            return new Location(1, 1);
        }
        if (location.getByteOffset() >= 0) {
            return text.location(text.start() + (int) location.getByteOffset());
        }
        Location byLine = text.location(location.getLineNr(), location.getColumnNr());
        return byLine == null ? new Location(1, 1) : byLine;
    }

    private ReadResult broken(JacksonException e, JsonParser parser, DocumentText text, @Nullable RecordId record) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return broken(reason(e), location(location, text), record);
    }

    private String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return message.contains("nesting depth")
                    ? "objects and arrays are nested deeper than " + limits.depth()
                    : "a string or name is longer than " + limits.stringLength() + " characters";
        }
        String reason = message.lines().findFirst().orElse("unexpected input");
        for (String detail : ADVICE) {
            int start = reason.indexOf(detail);
            reason = start < 0 ? reason : reason.substring(0, start);
        }
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    private static ReadResult broken(String reason, Location location, @Nullable RecordId record) {
        Finding finding = Finding.of(StructureRule.JSON_SYNTAX, "", Map.of("reason", reason));
        return new ReadResult(null, List.of(finding.withLocation(location)), List.of(), null, record);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        generate(session, out);
        return out.toByteArray();
    }

    /**
     * Writes a session to a file, which is made or replaced.
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

    private void generate(CountrySession session, ByteArrayOutputStream out) {
        ObjectWriteContext context =
                layout == Layout.PRETTY ? new CanonicalLayout.Context() : ObjectWriteContext.empty();
        try (JsonGenerator generator = factory.createGenerator(context, out)) {
            SessionFormat.COUNTRY_SESSION.write(session, generator);
        }
        out.write('\n');
    }

    /** Sets how sessions are read and written; not thread-safe. */
    public static final class Builder {

        private FormatReader.UnknownMembers unknownMembers = FormatReader.UnknownMembers.REFUSED;
        private ReadLimits limits = ReadLimits.DEFAULT;
        private Layout layout = Layout.PRETTY;

        private Builder() {}

        /**
         * Lets members that the format does not know be warnings, which carry the value, instead of errors.
         *
         * @return this builder
         */
        public Builder lenient() {
            unknownMembers = FormatReader.UnknownMembers.REPORTED;
            return this;
        }

        /**
         * Sets the limits of what is read.
         *
         * @param newLimits the limits
         * @return this builder
         */
        public Builder limits(ReadLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /**
         * Sets the layout of what is written.
         *
         * @param newLayout the layout
         * @return this builder
         */
        public Builder layout(Layout newLayout) {
            layout = newLayout;
            return this;
        }

        /** {@return what reads and writes as was set} */
        public SessionJson build() {
            return new SessionJson(this);
        }
    }
}
