package org.treatysessions.json;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.treatysessions.model.CountrySession;

/**
 * Writes sessions one after the other, each on a line of its own.
 *
 * <p>It holds one at a time, however many there are. Close it: an array ends then. Not thread-safe.
 */
public final class RecordWriter implements Closeable, Flushable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] LINE_BREAK = bytes("\n");

    private final SessionJson json;
    private final RecordFormat format;
    private final OutputStream out;
    private final ByteArrayOutputStream session = new ByteArrayOutputStream(8192);
    private boolean isBegun;
    private boolean isClosed;

    /** Makes a writer that closes the stream. */
    RecordWriter(SessionJson json, RecordFormat format, OutputStream out, boolean isGzip) {
        this.json = json;
        this.format = format;
        OutputStream buffer = new BufferedOutputStream(out, BUFFER);
        this.out = isGzip ? new BufferedOutputStream(gzip(buffer), BUFFER) : buffer;
    }

    private static OutputStream gzip(OutputStream buffer) {
        try {
            return new GZIPOutputStream(buffer, BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of a gzip is shorter than the buffer", e);
        }
    }

    /**
     * Writes a session, compact whatever the layout of the {@link SessionJson} is.
     *
     * @param record the session
     * @throws IOException if it cannot be written, or this is closed
     */
    public void write(CountrySession record) throws IOException {
        session.reset();
        json.generate(record, Layout.COMPACT, "", session);
        begin();
        session.writeTo(out);
        end();
    }

    /**
     * Writes the bytes of a record as they are, be they well-formed or not.
     *
     * <p>A record of several lines becomes one line of NDJSON: line breaks at its end are left out, and each CR and LF
     * before them becomes a tab. That changes nothing for a reader: a tab is white space where a line break is, and
     * refused where it is, in a string.
     *
     * @param record the record
     * @throws IllegalArgumentException if its bytes were not {@linkplain RawRecord#isKept() kept}
     * @throws IOException if it cannot be written, or this is closed
     */
    public void write(RawRecord record) throws IOException {
        if (!record.isKept()) {
            throw new IllegalArgumentException("The bytes of the record were not kept: " + record);
        }
        begin();
        if (format == RecordFormat.NDJSON) {
            record.writeLineTo(out);
        } else {
            record.writeTo(out);
        }
        end();
    }

    private void begin() throws IOException {
        if (isClosed) {
            throw new IOException("the writer is closed");
        }
        if (format == RecordFormat.JSON) {
            out.write(bytes(isBegun ? ",\n" : "[\n"));
        }
        isBegun = true;
    }

    private void end() throws IOException {
        if (format == RecordFormat.NDJSON) {
            out.write(LINE_BREAK);
        }
    }

    /**
     * Hands on what was written so far; what is compressed can stay back.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /**
     * Ends what is written, and closes it if it was opened here: a file is closed, a stream of the caller's is flushed.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        try (out) {
            isClosed = true;
            if (format == RecordFormat.JSON) {
                out.write(bytes(isBegun ? "\n]\n" : "[]\n"));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
