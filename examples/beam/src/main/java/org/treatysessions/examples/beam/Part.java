// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;

/**
 * A part of a file that one worker reads: the whole, or some lines of it.
 *
 * @param file the file
 * @param from the offset of its first byte, which begins a line
 * @param to the offset after its last byte; the maximum number for a file that is read whole, up to its end
 */
record Part(SourceFile file, long from, long to) implements Serializable {

    private static final long THE_END = Long.MAX_VALUE;

    /**
     * Splits a file where lines begin.
     *
     * @param bytes the minimum length of all parts but the last
     */
    static List<Part> of(SourceFile file, long bytes) throws IOException {
        if (!file.hasParts() || file.size() <= bytes) {
            return List.of(new Part(file, 0, THE_END));
        }
        List<Part> parts = new ArrayList<>();
        try (SeekableByteChannel channel = (SeekableByteChannel) open(file)) {
            long from = 0;
            while (from < file.size()) {
                long to = file.size() - from <= bytes ? file.size() : lineStart(channel, from + bytes, file.size());
                parts.add(new Part(file, from, to));
                from = to;
            }
        }
        return parts;
    }

    /** The offset of the first line that begins at or after an offset; the size if there is none. */
    private static long lineStart(SeekableByteChannel channel, long offset, long size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(8192);
        long position = offset - 1;
        channel.position(position);
        while (position < size && channel.read(buffer.clear()) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                position++;
                if (buffer.get() == '\n') {
                    return Math.min(position, size);
                }
            }
        }
        return size;
    }

    private static ReadableByteChannel open(SourceFile file) throws IOException {
        return FileSystems.open(FileSystems.matchNewResource(file.resource(), false));
    }

    boolean isFirst() {
        return from == 0;
    }

    boolean isLast() {
        return to >= file.size();
    }

    /** Opens the part as a stream that ends with it. */
    InputStream open() throws IOException {
        ReadableByteChannel channel = open(file);
        if (!isFirst()) {
            ((SeekableByteChannel) channel).position(from);
        }
        InputStream in = Channels.newInputStream(channel);
        return to == THE_END ? in : new FirstBytes(in, to - from);
    }

    /** The first bytes of a stream. */
    private static final class FirstBytes extends FilterInputStream {

        private long left;

        FirstBytes(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            int one = left > 0 ? super.read() : -1;
            left--;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(count, 0);
            return count;
        }
    }
}
