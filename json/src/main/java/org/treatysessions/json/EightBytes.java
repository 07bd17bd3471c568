// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Operations on eight bytes of a text at once, the first of them being the lowest. */
final class EightBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;

    private EightBytes() {}

    /** {@return the eight bytes from an offset on} */
    static long at(byte[] bytes, int offset) {
        return (long) EIGHT.get(bytes, offset);
    }

    /** Marks an ASCII character: the lowest mark is at its first occurrence; higher marks may be at other bytes. */
    static long marks(long eight, char character) {
        long zeros = eight ^ (LOW_BITS * character);
        return (zeros - LOW_BITS) & ~zeros & HIGH_BITS;
    }

    /**
     * Marks bytes that are not plain: not ASCII, NUL or {@code \\}. The lowest mark is at the first of them.
     *
     * <p>Shorter than the marks of each: in ASCII bytes, only a zero sets its high bit when one is subtracted.
     */
    static long notPlain(long eight) {
        return (eight | (eight - LOW_BITS) | ((eight ^ (LOW_BITS * '\\')) - LOW_BITS)) & HIGH_BITS;
    }

    /** {@return the number of characters that start at the eight bytes, in UTF-8} */
    static int characters(long eight) {
        return 8 - Long.bitCount((eight >>> 7) & ~(eight >>> 6) & LOW_BITS);
    }

    /** {@return the position of the lowest mark among the eight bytes, counted from 0} */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >> 3;
    }
}
