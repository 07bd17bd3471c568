// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A window on the bytes of a stream: from the first that is not dropped to the last that was read.
 *
 * <p>They are read into one reusable buffer, which grows for long records.
 */
final class SlidingBuffer implements Closeable {

    private static final int USUAL_SIZE = 1 << 16;

    /** The size above which a buffer is not reused for the next record. */
    private static final int LARGE_SIZE = 1 << 20;

    /** The maximum length of a record, so that it fits into an array with the bytes read ahead. */
    static final int MAX_LENGTH = Integer.MAX_VALUE - 2 * USUAL_SIZE;

    /** The maximum length of a beginning in bytes; enough for {@link ExcerptReader#WIDTH} characters. */
    private static final int BEGINNING = 1024;

    private final InputStream in;
    private final int maxBytes;
    private byte[] buffer = new byte[USUAL_SIZE];
    private int from;
    private int to;

    /**
     * Creates the window.
     *
     * @param maxBytes the maximum number of bytes in it when more are requested
     */
    SlidingBuffer(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** {@return the array with the bytes, valid until more are read} */
    byte[] bytes() {
        return buffer;
    }

    /** {@return the offset of the first byte} */
    int from() {
        return from;
    }

    /** {@return the offset after the last byte} */
    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    byte[] copy(int length) {
        return Arrays.copyOfRange(buffer, from, from + length);
    }

    /** Reads as many bytes as a beginning may have, if they are available. */
    void fillBeginning() {
        try {
            while (length() < BEGINNING && more()) {
                // there may be more
            }
        } catch (IOException e) {
            // the bytes read so far are the beginning
        }
    }

    /** {@return a copy of the first bytes, up to the first line end: enough to be shown to people} */
    byte[] beginning() {
        int end = from;
        while (end < to && end - from < BEGINNING && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return copy(end - from);
    }

    void drop(int length) {
        from += length;
    }

    /** Drops the byte order mark at the start of the bytes, if there is one. */
    void dropMark() throws IOException {
        while (length() < 3) {
            if (!more()) {
                return;
            }
        }
        if (DocumentText.isMark(buffer, from, to)) {
            drop(3);
        }
    }

    /** Reads more bytes, and keeps the current ones. {@return whether there were any} */
    boolean more() throws IOException {
        makeRoom();
        int count = in.read(buffer, to, buffer.length - to);
        if (count == 0) {
            // a stream should not return 0; reading one byte blocks instead
            int single = in.read();
            if (single >= 0) {
                buffer[to] = (byte) single;
            }
            count = single < 0 ? -1 : 1;
        }
        to += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        int length = length();
        if (buffer.length > LARGE_SIZE && length < USUAL_SIZE / 2) {
            moveTo(new byte[USUAL_SIZE]);
        } else if (length == 0) {
            moveTo(buffer);
        } else if (to == buffer.length) {
            int greater = (int) Math.min(2L * buffer.length, (long) maxBytes + USUAL_SIZE);
            boolean isEnough = length <= buffer.length / 2 || greater <= buffer.length;
            moveTo(isEnough ? buffer : new byte[greater]);
        }
    }

    private void moveTo(byte[] other) {
        int length = length();
        System.arraycopy(buffer, from, other, 0, length);
        buffer = other;
        from = 0;
        to = length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
