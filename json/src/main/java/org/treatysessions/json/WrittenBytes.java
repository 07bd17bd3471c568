package org.treatysessions.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A byte array output.
 *
 * <p>A usual session is written in one piece, which is the array; only further pieces need a buffer that grows.
 */
final class WrittenBytes extends OutputStream {

    private byte @Nullable [] single;
    private @Nullable ByteArrayOutputStream pieces;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (pieces != null) {
            pieces.write(bytes, from, length);
        } else if (single != null) {
            pieces = new ByteArrayOutputStream(1 << 16);
            pieces.writeBytes(single);
            pieces.write(bytes, from, length);
        } else {
            single = Arrays.copyOfRange(bytes, from, from + length);
        }
    }

    /** {@return the bytes; not a copy, so they can be taken only once} */
    byte[] take() {
        if (pieces != null) {
            return pieces.toByteArray();
        }
        return single == null ? new byte[0] : single;
    }
}
