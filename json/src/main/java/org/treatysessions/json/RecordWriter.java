// SPDX-License-Identifier: Apache-2.0
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
 * Writes sessions one by one, each on one line.
 *
 * <p>Holds one session at a time. An array is complete only when the writer is closed. Not thread-safe.
 *
 * @since 0.1
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

    /** Creates a writer that closes the stream. */
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
            throw new UncheckedIOException("The header of a gzip file fits into the buffer", e);
        }
    }

    /**
     * Writes a session in the compact layout, regardless of the layout of the {@link SessionJson}.
     *
     * @param record the session
     * @throws IOException if it cannot be written, or this writer is closed
     */
    public void write(CountrySession record) throws IOException {
        session.reset();
        json.generate(record, Layout.COMPACT, "", session);
        begin();
        session.writeTo(out);
        end();
    }

    /**
     * Writes the bytes of a record unchanged, well-formed or not.
     *
     * <p>A record of several lines becomes one line of NDJSON: line breaks at its end are omitted, and each CR and LF before
     * them becomes a tab. Readers see no difference: a tab is white space between values and invalid within strings, as line
     * breaks are.
     *
     * @param record the record
     * @throws IllegalArgumentException if its bytes were not {@linkplain RawRecord#hasBytes() kept}
     * @throws IOException if it cannot be written, or this writer is closed
     */
    public void write(RawRecord record) throws IOException {
        if (!record.hasBytes()) {
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
            throw new IOException("The writer is closed");
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
     * Flushes the stream; compressed output may be held back.
     *
     * @throws IOException if it cannot be flushed
     */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /**
     * Completes the output. A file is closed, a stream of the caller is flushed.
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
