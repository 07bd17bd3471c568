package org.treatysessions.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a stream that are being looked at: from the first that is not dropped to the last that was read.
 *
 * <p>They are read into one buffer, which is used again and again, and grows where a record is longer than it.
 */
final class ByteWindow implements Closeable {

    private static final int USUAL_SIZE = 1 << 16;

    /** The size over which a buffer is not kept for the next record. */
    private static final int LARGE_SIZE = 1 << 20;

    /** How long a record can be, so that an array can hold it and what is read with it. */
    static final int MAX_LENGTH = Integer.MAX_VALUE - 2 * USUAL_SIZE;

    /** How many bytes a beginning has at most; enough for any {@link ExcerptReader#WIDTH} characters. */
    private static final int BEGINNING = 1024;

    private final InputStream in;
    private final int most;
    private byte[] buffer = new byte[USUAL_SIZE];
    private int from;
    private int to;

    /**
     * Makes the window.
     *
     * @param most how many bytes there can be when more are asked for
     */
    ByteWindow(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** {@return the array that the bytes are in, until more are read} */
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

    /** Reads as many bytes as a beginning may have, if they can be read. */
    void fillBeginning() {
        try {
            while (length() < BEGINNING && more()) {
                // there may be more
            }
        } catch (IOException e) {
            // what was read before is the beginning
        }
    }

    /** {@return a copy of the first bytes, up to the first that ends a line: enough to be shown to people} */
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

    /** Drops the byte order mark that the bytes begin with, if there is one. */
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

    /** Reads more bytes, and keeps those that are there. {@return whether there were any} */
    boolean more() throws IOException {
        makeRoom();
        int count = in.read(buffer, to, buffer.length - to);
        if (count == 0) {
            // streams should not answer so; the other way to read has to wait
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
            int greater = (int) Math.min(2L * buffer.length, (long) most + USUAL_SIZE);
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
