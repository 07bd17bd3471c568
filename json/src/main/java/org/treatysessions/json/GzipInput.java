// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The content of gzip members (RFC 1952), one after the other.
 *
 * <p>{@link java.util.zip.GZIPInputStream} treats a stream without available bytes as ended, and ignores trailing data that
 * is not gzip, so that records could be lost unnoticed. This class rejects trailing data, except for zeros, which tapes pad
 * with.
 */
final class GzipInput extends InputStream {

    private static final int BUFFER = 1 << 16;

    private static final int CRC = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    private final PushbackInputStream in;
    private @Nullable Member member;
    private boolean isAfterMember;

    GzipInput(InputStream in) {
        this.in = new PushbackInputStream(in, BUFFER);
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
        while (member != null || readHeader()) {
            int count = Objects.requireNonNull(member, "readHeader sets it").read(bytes, offset, length);
            if (count >= 0) {
                return count;
            }
            member.end();
            member = null;
            isAfterMember = true;
        }
        return -1;
    }

    /** Reads the header of a member. {@return whether there is one} */
    private boolean readHeader() throws IOException {
        int first = in.read();
        while (isAfterMember && first == 0) {
            first = in.read();
        }
        if (first < 0 && isAfterMember) {
            return false;
        }
        if (first < 0) {
            throw endsTooEarly();
        }
        if (first != 0x1F || next(in) != 0x8B) {
            throw new ZipException(isAfterMember ? "data after the gzip member is not gzip" : "not in gzip format");
        }
        int method = next(in);
        int flags = next(in);
        if (method != 8 || (flags & RESERVED) != 0) {
            throw invalid();
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next(in) | next(in) << 8);
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
        member = new Member(in);
        return true;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next(in);
        }
    }

    private void skipText() throws IOException {
        while (next(in) != 0) {
            // until the NUL that ends it
        }
    }

    private static int next(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            throw endsTooEarly();
        }
        return next;
    }

    private static IOException invalid() {
        return new ZipException("invalid gzip data");
    }

    private static IOException endsTooEarly() {
        return new EOFException("unexpected end of gzip data");
    }

    @Override
    public void close() throws IOException {
        if (member != null) {
            member.release();
        }
        in.close();
    }

    /** The deflated content of a member, with the checksum after it. */
    private static final class Member extends InflaterInputStream {

        private final PushbackInputStream source;
        private final CRC32 sum = new CRC32();

        Member(PushbackInputStream source) {
            super(source, new Inflater(true), BUFFER);
            this.source = source;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(bytes, offset, length);
            } catch (ZipException e) {
                throw (IOException) invalid().initCause(e);
            } catch (EOFException e) {
                throw (IOException) endsTooEarly().initCause(e);
            }
            if (count > 0) {
                sum.update(bytes, offset, count);
            }
            return count;
        }

        /** Checks the trailer. */
        void end() throws IOException {
            source.unread(buf, len - inf.getRemaining(), inf.getRemaining());
            long length = inf.getBytesWritten();
            release();
            if (number() != sum.getValue() || number() != (length & 0xFFFF_FFFFL)) {
                throw invalid();
            }
        }

        private long number() throws IOException {
            return next(source) | next(source) << 8 | next(source) << 16 | (long) next(source) << 24;
        }

        void release() {
            inf.end();
        }
    }
}
