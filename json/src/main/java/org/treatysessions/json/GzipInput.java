package org.treatysessions.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of gzip members (RFC 1952), one after the other.
 *
 * <p>{@link java.util.zip.GZIPInputStream} treats a stream without available bytes as ended, and ignores trailing data that
 * is not gzip, so that records could be lost unnoticed. This class rejects trailing data, except for zeros, which tapes pad
 * with.
 */
final class GzipInput extends InputStream {

    private static final int CRC = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private boolean isInMember;
    private boolean isAfterMember;

    GzipInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (isInMember || beginsMember()) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                sum.update(bytes, offset, count);
                return count;
            }
            if (inflater.finished()) {
                from = to - inflater.getRemaining();
                endMember();
            } else if (inflater.needsDictionary()) {
                throw broken();
            } else {
                fill();
            }
        }
        return -1;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            throw (IOException) broken().initCause(e);
        }
    }

    /** Passes the next bytes to the inflater. */
    private void fill() throws IOException {
        if (!more()) {
            throw endsTooEarly();
        }
        inflater.setInput(buffer, from, to - from);
    }

    /** Reads the header of a member. {@return whether there is one} */
    private boolean beginsMember() throws IOException {
        int first = isAfterMember ? afterZeros() : next();
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || next() != 0x8B) {
            throw new ZipException(isAfterMember ? "data after the gzip member is not gzip" : "not in gzip format");
        }
        int method = next();
        int flags = next();
        if (method != 8 || (flags & RESERVED) != 0) {
            throw broken();
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(buffer, from, to - from);
        sum.reset();
        isInMember = true;
        return true;
    }

    private void endMember() throws IOException {
        if (number() != sum.getValue() || number() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw broken();
        }
        isInMember = false;
        isAfterMember = true;
    }

    private int afterZeros() throws IOException {
        while (from < to || more()) {
            int b = buffer[from++] & 0xFF;
            if (b != 0) {
                return b;
            }
        }
        return -1;
    }

    private long number() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // up to the terminating NUL
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        if (from == to && !more()) {
            throw endsTooEarly();
        }
        return buffer[from++] & 0xFF;
    }

    private boolean more() throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        if (count == 0) {
            int single = in.read();
            buffer[0] = (byte) single;
            count = single < 0 ? -1 : 1;
        }
        from = 0;
        to = Math.max(count, 0);
        return count > 0;
    }

    private static IOException broken() {
        return new ZipException("invalid gzip data");
    }

    private static IOException endsTooEarly() {
        return new EOFException("unexpected end of gzip data");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
