package org.treatysessions.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a text that are looked at together, the first of them being the lowest. */
final class EightBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;

    private EightBytes() {}

    /** {@return the eight bytes from an offset on} */
    static long at(byte[] bytes, int offset) {
        return (long) EIGHT.get(bytes, offset);
    }

    /**
     * Marks where a character of ASCII stands: the lowest mark is at the first of them; marks above it may be at other
     * bytes.
     */
    static long marks(long eight, char character) {
        long zeros = eight ^ (LOW_BITS * character);
        return (zeros - LOW_BITS) & ~zeros & HIGH_BITS;
    }

    /**
     * Marks what is not plain: bytes that are not ASCII, NUL and {@code \\}; the lowest mark is at the first of them.
     *
     * <p>Shorter than the marks of each: in bytes of ASCII, only a zero can set a high bit when one is taken away.
     */
    static long notPlain(long eight) {
        return (eight | (eight - LOW_BITS) | ((eight ^ (LOW_BITS * '\\')) - LOW_BITS)) & HIGH_BITS;
    }

    /** {@return how many characters begin at the eight bytes, in UTF-8} */
    static int characters(long eight) {
        return 8 - Long.bitCount((eight >>> 7) & ~(eight >>> 6) & LOW_BITS);
    }

    /** {@return which of the eight bytes the lowest mark is at, counted from 0} */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >> 3;
    }
}
