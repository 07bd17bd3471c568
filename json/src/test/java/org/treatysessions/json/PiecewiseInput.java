// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.InputStream;
import java.util.Random;

/** Bytes that come a few at a time, none of them at hand; knows whether it was closed. */
final class PiecewiseInput extends InputStream {

    private final byte[] bytes;
    private final int most;
    private final Random random;
    private int position;
    private boolean isClosed;

    PiecewiseInput(byte[] bytes, int most) {
        this.bytes = bytes;
        this.most = most;
        this.random = new Random(most);
    }

    boolean isClosed() {
        return isClosed;
    }

    int position() {
        return position;
    }

    @Override
    public int read() {
        return position == bytes.length ? -1 : bytes[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == bytes.length) {
            return -1;
        }
        // now and then nothing, as streams of the careless do
        int count = Math.min(random.nextInt(most + 1), Math.min(length, bytes.length - position));
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
